import { tableOf } from '@/lib/facets/facet-table';
import { facetsBy } from '@/lib/facets/facets';
import { placesOf } from '@/lib/facets/bits';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { BrowserSearch } from '@/lib/search/browser-search';
import { createBrowserSearch } from '@/lib/search/browser-search';
import type { SearchData } from '@/lib/search/build-records';
import { listedOf } from '@/lib/search/build-records';
import type { PartName } from '@/lib/search/parts';
import type { FirstFile } from '@/lib/search/read-search-file';
import { readSearchFile } from '@/lib/search/read-search-file';
import type { SearchRecord } from '@/lib/search/record';
import type { ExplorerData } from '@/lib/search/search-file';
import { writeParts } from '@/lib/search/write-parts';

const WORDS = ['mines', 'arms', 'treaty', 'peace', 'people'];
const word = (at: number) => WORDS[at % WORDS.length] ?? '';

/** An initiative that is told from every other one by its words, its actor and its kind. */
const recordAt = (at: number): SearchRecord => ({
  id: `initiative-${at}`,
  title: `Number ${at} on ${word(at)}`,
  quote: `We will see to ${word(at)} and ${word(at * 3 + 1)}.`,
  note: 'Said plainly.',
  before: '',
  after: 'And so on.',
  passage: 'p0000000',
  place: `¶\u00a0${at}`,
  document: 'paper',
  kind: at % 7 === 0 ? 'action' : 'position',
  themes: at % 2 === 0 ? ['arms'] : [],
  actors: [`actor-${at % 3}`],
  instruments: [],
});

/** More initiatives than a page lists. */
export const many: SearchData = {
  records: Array.from({ length: 3 * PAGE_LENGTH - 20 }, (_, at) => recordAt(at)),
  names: [],
};

/** The page of the explorer with the first of them. */
export const page: ExplorerData = {
  records: many.records.slice(0, PAGE_LENGTH).map(listedOf),
  size: many.records.length,
  version: 'v',
};

/** How many initiatives each value has. */
export const counts = facetsBy((key) => {
  const values = [...tableOf(many.records).facets[key]];
  return new Map(values.map(([value, bits]) => [value, placesOf(bits).length]));
});

const files = writeParts(many, page, { whole: 0, positions: 0, terms: 500 });

/** A search whose files are answered when the test says so. */
export function searchOf(data: ExplorerData = page) {
  const waiting = new Map<string, (file: unknown) => void>();
  const asked: string[] = [];
  const ask = (name: string) => {
    asked.push(name);
    return new Promise<never>((answer) => waiting.set(name, answer as (file: unknown) => void));
  };
  const search: BrowserSearch = createBrowserSearch(data, {
    first: () => ask('first'),
    part: (name: PartName) => ask(name),
  });
  const answer = async (name: string, file: unknown) => {
    waiting.get(name)?.(file);
    waiting.delete(name);
    await settle();
  };
  return {
    search,
    /** Every file that was asked for, in that order. */
    asked,
    /** Lets the first file come, or what is given in its place. */
    open: async (file?: FirstFile) => {
      void search.touch();
      await answer('first', file ?? readSearchFile(JSON.parse(files.get('v') ?? ''), data));
    },
    waiting: () => [...waiting.keys()],
    /** Lets every part come that is on its way. */
    come: async (names: Iterable<string> = [...waiting.keys()]) => {
      for (const name of names) {
        await answer(name, { file: JSON.parse(files.get(`v/${name}`) ?? '') });
      }
    },
    /** Lets every part fail that is on its way. */
    fail: async () => {
      for (const name of [...waiting.keys()]) await answer(name, { failure: 'unavailable' });
    },
  };
}

/** What is there already has been answered by then. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
