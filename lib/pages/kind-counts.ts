import { INITIATIVE_KIND_ORDER, INITIATIVE_KIND_WORDS } from './vocabulary';
import type { InitiativeKind } from '@/lib/model/initiative';
import type { Store } from '@/lib/store/store';
import { inFigures } from '@/lib/text/list-in-words';
import { documentsAbreast } from './documents-abreast';

/** Each kind of initiative with its meaning and its initiatives counted, as a table shows them. */
export type KindCounts = {
  /** What is counted: the initiatives of each document, oldest first, or of all where these are many. */
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  readonly rows: readonly {
    readonly kind: InitiativeKind;
    readonly name: string;
    readonly definition: string;
    /** One for each column. */
    readonly figures: readonly { readonly key: string; readonly figure: string }[];
  }[];
};

/** The kinds of initiative, what each means, and how many initiatives it has. */
export async function kindCounts(store: Store): Promise<KindCounts> {
  const documents = await documentsAbreast(store);
  const columns = documents?.map(({ id, year }) => ({ key: id, heading: year })) ?? [
    { key: 'all', heading: 'Initiatives' },
  ];
  const rows = INITIATIVE_KIND_ORDER.map(async (kind) => {
    const { name, definition } = INITIATIVE_KIND_WORDS[kind];
    const figures = columns.map(async ({ key }) => {
      const count = documents
        ? await store.count('initiative', { kind, document: key })
        : await store.count('initiative', { kind });
      return { key, figure: inFigures(count) };
    });
    return { kind, name, definition, figures: await Promise.all(figures) };
  });
  return { columns, rows: await Promise.all(rows) };
}
