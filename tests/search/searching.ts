import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { SearchData } from '@/lib/search/build-records';
import { listedOf, nameFinder } from '@/lib/search/build-records';
import type { Evidence, Said } from '@/lib/search/ask';
import { matchesIn } from '@/lib/search/evidence';
import type { Match } from '@/lib/search/match';
import type { SearchRecord } from '@/lib/search/record';
import type { SearchEngine } from '@/lib/search/engine';
import { createSearchEngine } from '@/lib/search/engine';
import type { Asked } from '@/lib/search/parts';
import { readSearchFile } from '@/lib/search/read-search-file';
import type { ExplorerData } from '@/lib/search/search-file';
import type { Limits } from '@/lib/search/write-parts';
import { writeParts } from '@/lib/search/write-parts';

/** Something that was found, as it is shown, with the id of its record. */
type Found = Evidence & {
  readonly id: string;
  readonly record: SearchRecord;
  readonly matches: readonly Match[];
};

/** What a reader learns from a search. */
type Answer = Said & { readonly hits: readonly Found[] };

/** A search that has fetched what it needs before it answers. */
export type Searching = {
  readonly search: (query: string) => Answer;
  /** The ids of what is found, best first; nothing is fetched to show it. */
  readonly idsFor: (query: string) => string[];
  /** How many parts were fetched so far. */
  readonly fetched: () => number;
  /** Forgets all parts that were fetched. */
  readonly forget: () => void;
};

/** The search over records, through the files in which it is published; `limits` cut them. */
export function searchingIn(data: SearchData, limits?: Limits): Searching {
  const page: ExplorerData = {
    records: data.records.slice(0, PAGE_LENGTH).map(listedOf),
    size: data.records.length,
    version: 'v',
  };
  return searchingFiles(page, writeParts(data, page, limits), data);
}

/** The same through files that are there. Throws where they hold no search. */
export function searchingFiles(
  page: ExplorerData,
  files: ReadonlyMap<string, string>,
  data: SearchData,
): Searching {
  const opened = readSearchFile(JSON.parse(files.get(page.version) ?? ''), page);
  if ('failure' in opened) throw new Error(`the search is ${opened.failure}`);
  const parts = new Map(opened.parts);
  let fetched = 0;
  const engine = createSearchEngine({ ...opened.source, parts });
  const answerTo = <Answer>(ask: (engine: SearchEngine) => Asked<Answer>): Answer => {
    for (;;) {
      const asked = ask(engine);
      if ('answer' in asked) return asked.answer;
      if (asked.missing.length === 0) throw new Error('an answer is missing, and no part of it');
      for (const name of asked.missing) {
        const file = files.get(`${page.version}/${name}`);
        if (file === undefined) throw new Error(`there is no file ${name}`);
        parts.set(name, JSON.parse(file));
        fetched += 1;
      }
    }
  };
  const search = (query: string) => answerTo((one) => one.search(query));
  const namesOf = nameFinder(data.names);
  const idOf = (place: number) => data.records[place]?.id ?? '';
  return {
    search: (query) => {
      const outcome = search(query);
      const hits = outcome.places.map((place) => {
        const { record, evidence } = answerTo((one) => one.show(outcome, place));
        const matches = matchesIn(outcome.searched, record, namesOf(record));
        return { id: idOf(place), record, matches, ...evidence };
      });
      return { ...outcome.said, hits };
    },
    idsFor: (query) => search(query).places.map(idOf),
    fetched: () => fetched,
    forget: () => {
      parts.clear();
      for (const [name, part] of opened.parts) parts.set(name, part);
    },
  };
}
