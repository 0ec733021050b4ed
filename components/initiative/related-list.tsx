import type { DocumentMark } from '@/components/document/document-marks';
import { Square } from '@/components/ui/square';
import type { Related, RelationReason } from '@/lib/store/strongest';
import { getRecord } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';

type RelatedListProps = {
  related: readonly Related[];
  marks: ReadonlyMap<string, DocumentMark>;
};

/** Initiatives near this one, each with every reason why. */
export function RelatedList({ related, marks }: RelatedListProps) {
  if (related.length === 0) return null;
  return (
    <section>
      <h2 className="label border-b border-line pb-2 font-sans tracking-normal">Related</h2>
      <ul className="rows">
        {related.map(({ initiative, reasons }) => {
          const mark = getRecord(marks, initiative.document);
          return (
            <li key={initiative.id} className="py-2.5 first:border-t-0">
              <a href={paths.initiative(initiative.id)} className="quiet text-[0.9375rem] text-ink">
                {initiative.title}
              </a>
              <p className="mt-0.5 flex items-baseline gap-2 text-sm text-soft">
                <Square shape={mark.shape} className="relative top-px shrink-0" />
                <span>
                  {mark.year}, {reasonsInWords(reasons)}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
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
