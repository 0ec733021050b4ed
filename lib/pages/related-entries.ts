import type { Store } from '@/lib/store/store';
import type { RelationReason } from '@/lib/store/strongest';
import { getFrom, marksOf } from './marks';
import type { DocumentMark } from './parts';

/** An initiative near another one, and every reason why, in words. */
export type RelatedEntry = {
  readonly id: string;
  readonly title: string;
  readonly mark: DocumentMark;
  readonly reasons: string;
};

/** The initiatives near one, strongest reasons first. */
export async function relatedEntries(store: Store, initiative: string): Promise<RelatedEntry[]> {
  const related = await store.related(initiative);
  const marks = await marksOf(
    store,
    related.map((one) => one.initiative.document),
  );
  return related.map(({ initiative: { id, title, document }, reasons }) => ({
    ...{ id, title },
    mark: getFrom(marks, document),
    reasons: reasonsInWords(reasons),
  }));
}

/** Reasons of one sort stand together: `same theme in the other document: Arms control, Small arms`. */
function reasonsInWords(reasons: readonly RelationReason[]): string {
  const named = (kind: RelationReason['kind']) =>
    reasons.flatMap((reason) => (reason.kind === kind && 'name' in reason ? reason.name : []));
  const parts = [
    reasons.some(({ kind }) => kind === 'same-sentence') && 'same sentence',
    listed('same instrument', named('same-instrument')),
    listed('same actor', named('same-actor')),
    listed('same theme', named('same-theme')),
    listed('same theme in the other document', named('same-theme-elsewhere')),
  ];
  return parts.filter((part) => part !== false).join('; ');
}

function listed(what: string, names: readonly string[]): string | false {
  return names.length > 0 && `${what}: ${names.join(', ')}`;
}
