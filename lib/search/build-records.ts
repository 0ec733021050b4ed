import type { Corpus } from '@/lib/model/corpus';
import type { ListedRecord, NamesOf, SearchName, SearchRecord } from './record';

/** Everything the search needs of a corpus. Plain data, to reach the browser in two parts. */
export type SearchData = {
  /** In the order of the corpus. */
  readonly records: readonly SearchRecord[];
  /** Each theme, actor and instrument that an initiative is tagged with, once. */
  readonly names: readonly SearchName[];
};

/** Makes the data of the search from the corpus. */
export function buildSearchData(corpus: Corpus): SearchData {
  const passages = new Map(
    corpus.documents.flatMap((document) =>
      document.passages.map((passage) => [`${document.id}#${passage.id}`, passage] as const),
    ),
  );
  const records = corpus.initiatives.map((initiative): SearchRecord => {
    const passage = passages.get(`${initiative.document}#${initiative.passage}`);
    const { exact, start, end } = initiative.quote;
    return {
      id: initiative.id,
      title: initiative.title,
      quote: exact,
      note: initiative.note,
      before: passage?.text.slice(0, start) ?? '',
      after: passage?.text.slice(end) ?? '',
      passage: initiative.passage,
      passageNumber: passage?.number,
      document: initiative.document,
      kind: initiative.kind,
      themes: initiative.themes.map(({ theme }) => theme),
      actors: [...new Set(initiative.actors.map(({ actor }) => actor))],
      instruments: initiative.instruments.map(({ instrument }) => instrument),
    };
  });
  return { records, names: tagNames(corpus, records) };
}

function tagNames(corpus: Corpus, records: readonly SearchRecord[]): SearchName[] {
  const tagged = new Set(
    records.flatMap(({ themes, actors, instruments }) => [
      ...themes.map((id) => `theme ${id}`),
      ...actors.map((id) => `actor ${id}`),
      ...instruments.map((id) => `instrument ${id}`),
    ]),
  );
  const authorities = [
    ...corpus.actors.map((record) => ({ of: 'actor' as const, record })),
    ...corpus.instruments.map((record) => ({ of: 'instrument' as const, record })),
  ].map(({ of, record }): SearchName => {
    const name = record.shortName ?? record.name;
    const others = [record.name, ...record.aliases, ...record.alsoSearchedAs];
    return {
      of,
      id: record.id,
      name,
      others: [...new Set(others)].filter((other) => other !== name),
    };
  });
  const themes = corpus.themes.map(({ id, title }): SearchName => ({
    of: 'theme',
    id,
    name: title,
    others: [],
  }));
  return [...themes, ...authorities].filter(({ of, id }) => tagged.has(`${of} ${id}`));
}

/** What the list shows of a record, without what only the search reads. */
export function listedOf({
  note: _,
  before: __,
  after: ___,
  ...listed
}: SearchRecord): ListedRecord {
  return listed;
}

/** Finds the names of a record's tags. */
export function nameFinder(names: readonly SearchName[]): NamesOf {
  const byKey = new Map(names.map((name) => [`${name.of} ${name.id}`, name]));
  return ({ themes, actors, instruments }) =>
    [
      ...themes.map((id) => `theme ${id}`),
      ...actors.map((id) => `actor ${id}`),
      ...instruments.map((id) => `instrument ${id}`),
    ].flatMap((key) => byKey.get(key) ?? []);
}
