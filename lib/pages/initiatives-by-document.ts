import { runsOf } from '@/lib/lists/runs';
import type { FilterOf, Store, StoredInitiative } from '@/lib/store/store';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import type { EvidenceOf } from './initiative-entries';
import { initiativeEntries } from './initiative-entries';
import type { ListPage } from './list-pages';
import type { DocumentMark, InitiativeEntry } from './parts';

/** The initiatives of one document on a page of a list. */
export type DocumentRun = {
  readonly mark: DocumentMark;
  /** How many of the document's are here: `12 initiatives`, `3 of 12 initiatives, continued`. */
  readonly extent: string;
  readonly entries: readonly InitiativeEntry[];
};

/** A page of a list under the names of its documents, each with its number in the whole list. */
export async function initiativesByDocument(
  store: Store,
  where: FilterOf['initiative'],
  page: ListPage<StoredInitiative>,
  evidenceOf: EvidenceOf,
): Promise<readonly DocumentRun[]> {
  const entries = await initiativeEntries(store, page.items, evidenceOf);
  const before = await documentBefore(store, where, page);
  const runs = runsOf(entries, ({ mark }) => mark.id).map(
    async ({ key: document, items: here }) => {
      const total = await store.count('initiative', { ...where, document });
      const extent = [
        here.length < total && `${inFigures(here.length)} of `,
        countInWords(total, 'initiative'),
        document === before && ', continued',
      ];
      return here.slice(0, 1).map(({ mark }) => ({
        mark,
        extent: extent.filter((part) => part !== false).join(''),
        entries: here,
      }));
    },
  );
  return (await Promise.all(runs)).flat();
}

/** The document of the last initiative on the page before; undefined on the first. */
async function documentBefore(
  store: Store,
  where: FilterOf['initiative'],
  { first, number }: ListPage<StoredInitiative>,
): Promise<string | undefined> {
  if (number === 1) return undefined;
  const { items } = await store.list('initiative', { where, at: first - 2, most: 1 });
  return items[0]?.document;
}
