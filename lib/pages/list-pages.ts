import { EXCERPT_LENGTH, PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { ListPage } from '@/lib/lists/pages';
import { countPages } from '@/lib/lists/pages';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import { listPage } from '@/lib/url/paths';
import type { PageFacts, SiteFacts } from './head';
import type { ShownList } from './parts';

/** A page of a list as a model holds it: its entries, and where it stands in the whole. */
export type { ListPage } from '@/lib/lists/pages';

/** Asks for a part of a list. */
type Ask<Item> = (part: { readonly at: number; readonly most: number }) => Promise<{
  readonly items: readonly Item[];
  readonly total: number;
}>;

/** A page of a list, by its number from 1; undefined where the list has no such page. Only that page is read. */
export async function readPage<Item>(
  ask: Ask<Item>,
  number: number,
): Promise<ListPage<Item> | undefined> {
  if (!Number.isInteger(number) || number < 1) return undefined;
  const at = (number - 1) * PAGE_LENGTH;
  const { items, total } = await ask({ at, most: PAGE_LENGTH });
  const of = countPages(total, PAGE_LENGTH);
  if (number > of) return undefined;
  const first = items.length === 0 ? 0 : at + 1;
  return { number, of, items, first, last: at + items.length, total };
}

/** The first page of a list, which even an empty one has. */
export async function readFirstPage<Item>(ask: Ask<Item>): Promise<ListPage<Item>> {
  const page = await readPage(ask, 1);
  if (!page) throw new Error('A list without a first page');
  return page;
}

/** The same page with something else in the place of each entry. */
export function withItems<Item>(page: ListPage<unknown>, items: readonly Item[]): ListPage<Item> {
  return { ...page, items };
}

/** One of several lists on a page: whole where it is no longer than a page, else its beginning and the way to all. */
export async function readShown<Item>(ask: Ask<Item>, href: string): Promise<ShownList<Item>> {
  const { items, total } = await ask({ at: 0, most: PAGE_LENGTH });
  if (total <= PAGE_LENGTH) return { items, total };
  return { items: items.slice(0, EXCERPT_LENGTH), total, href };
}

/** A page that is a list, or a part of one, as its component shows it. */
export type ListModel<Item> = {
  readonly facts: PageFacts | SiteFacts;
  /** What the list is called, and the page of it: `Arms control, page 2 of 40`. */
  readonly title: string;
  readonly heading: string;
  /** Which part of the list it shows, in words: `51–100 of 1,234 initiatives`. */
  readonly range: string;
  /** The address of its first page. */
  readonly address: string;
  readonly page: ListPage<Item>;
};

/** The model of a page of a list. `noun` is one of what is listed; `short`: its name below the pages above it. */
export function listModel<Item>(
  page: ListPage<Item>,
  {
    title,
    address,
    noun,
    short = title,
  }: {
    readonly title: string;
    readonly address: string;
    readonly noun: string;
    readonly short?: string;
  },
): ListModel<Item> {
  const heading = pageName(title, page);
  const range = rangeInWords(page, noun);
  return {
    // Each is canonical by itself, as each has entries that no other page shows.
    facts: {
      title: heading,
      description: `${title}: ${range}, quoted word for word.`,
      canonical: listPage(address, page.number),
    },
    title: short,
    heading,
    range,
    address,
    page,
  };
}

/** What a page of a list is called: as the list where it is the first, else `Arms control, page 2 of 40`. */
function pageName(list: string, { number, of }: Pick<ListPage<unknown>, 'number' | 'of'>) {
  return number === 1 ? list : `${list}, page ${inFigures(number)} of ${inFigures(of)}`;
}

/**
 * Which part of a list a page shows: `51–100 of 1,234 initiatives`; its number alone where it shows
 * all. The total is that of the list, not of the page. `noun` is one of what is listed.
 */
export function rangeInWords({ of, first, last, total }: ListPage<unknown>, noun: string): string {
  const all = countInWords(total, noun);
  return of === 1 ? all : `${inFigures(first)}–${inFigures(last)} of ${all}`;
}
