import { MOST_SQUARES } from '@/lib/lists/page-lengths';
import type { Theme } from '@/lib/model/theme';
import type { Store } from '@/lib/store/store';
import { firstYearOf } from '@/lib/text/document-date';
import { countInWords } from '@/lib/text/list-in-words';
import { documentsAbreast } from './documents-abreast';
import type { Shape, ThemeChip } from './parts';

/** A theme in the grid of all: what belongs in it, and how many initiatives it has. */
export type ThemeCell = ThemeChip & {
  readonly definition: string;
  /** Document by document, oldest first, or in words where initiatives or documents are many. */
  readonly extent: readonly Tally[] | string;
};

/** The initiatives of one document on a theme, which a square stands for each. */
export type Tally = {
  readonly document: string;
  readonly year: string;
  readonly shape: Shape;
  readonly count: number;
  /** `3 initiatives` */
  readonly inWords: string;
};

/** All themes in their order. */
export async function themeCells(store: Store): Promise<readonly ThemeCell[]> {
  const { items } = await store.list('theme');
  return Promise.all(
    items.map(async (theme) => {
      const { id, title, hue, definition } = theme;
      return { id, title, hue, definition, extent: await extentOf(store, theme) };
    }),
  );
}

async function extentOf(store: Store, { id: theme }: Theme): Promise<ThemeCell['extent']> {
  const total = await store.count('initiative', { theme });
  const documents = total > MOST_SQUARES ? undefined : await documentsAbreast(store);
  if (!documents) return extentInWords(store, theme, total);
  return Promise.all(
    documents.map(async ({ id: document, year, shape }) => {
      const count = await store.count('initiative', { theme, document });
      return { document, year, shape, count, inWords: countInWords(count, 'initiative') };
    }),
  );
}

/** Where they are many: `1,234 initiatives in 57 documents, 1996 to 2012` */
async function extentInWords(store: Store, theme: string, total: number): Promise<string> {
  const all = countInWords(total, 'initiative');
  if (total === 0 || (await store.count('document')) === 1) return all;
  const documents = await store.facet('document', { where: { theme } });
  // Initiatives are listed by document, oldest first.
  const [first, last] = await Promise.all([
    yearAt(store, theme, 0),
    yearAt(store, theme, total - 1),
  ]);
  const within = `${all} in ${countInWords(documents.length, 'document')}`;
  if (first === undefined) return `${within} without a date`;
  if (last === undefined) return `${within}, from ${first} or without a date`;
  return `${within}, ${first === last ? first : `${first} to ${last}`}`;
}

/** The year in which the date begins of the document that an initiative of a theme stands in, by the initiative's place among those. */
async function yearAt(store: Store, theme: string, at: number): Promise<string | undefined> {
  const { items } = await store.list('initiative', { where: { theme }, at, most: 1 });
  const documents = await store.records(
    'document',
    items.map(({ document }) => document),
  );
  return firstYearOf(documents[0]?.date);
}
