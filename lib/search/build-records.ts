import type { Actor } from '@/lib/model/actor';
import { facetedOf } from '@/lib/facets/facets';
import type { Initiative } from '@/lib/model/initiative';
import type { Instrument } from '@/lib/model/instrument';
import type { Passage } from '@/lib/model/passage';
import type { Theme } from '@/lib/model/theme';
import type { Pinpoint } from '@/lib/text/pinpoint';
import { shortPinpoint } from '@/lib/text/pinpoint';
import { limitInWords } from '@/lib/text/limits-in-words';
import { quoteInWords } from '@/lib/text/quote-in-words';
import type { ListedRecord, NamesOf, SearchName, SearchRecord } from './record';

/** Everything the search needs of a corpus. Plain data, to reach the browser in two parts. */
export type SearchData = {
  /** In the order of the corpus. */
  readonly records: readonly SearchRecord[];
  /** Each theme, actor and instrument that an initiative is tagged with, once. */
  readonly names: readonly SearchName[];
};

/** A passage, and how its place is pointed at. */
export type PlacedPassage = Passage & { readonly pinpoint?: Pinpoint };

/** What the data of the search is made of. */
export type SearchContent = {
  /** In the order of the corpus. */
  readonly initiatives: readonly Initiative[];
  /** The passage that an initiative stands in. */
  readonly passageOf: (initiative: Initiative) => PlacedPassage | undefined;
  readonly themes: readonly Theme[];
  readonly actors: readonly Actor[];
  readonly instruments: readonly Instrument[];
};

/** Makes the data of the search. */
export function buildSearchData(content: SearchContent): SearchData {
  const { initiatives, passageOf } = content;
  const records = initiatives.map((initiative) => recordOf(initiative, passageOf(initiative)));
  return { records, names: tagNames(content, records) };
}

/** An initiative as the search reads it. */
export function recordOf(initiative: Initiative, passage: PlacedPassage | undefined): SearchRecord {
  const { pieces } = initiative.quote;
  const own = pieces.filter((piece) => piece.passage === initiative.passage);
  return {
    id: initiative.id,
    title: initiative.title,
    quote: quoteInWords(pieces),
    ...(initiative.limitedBy.length > 0 && { limits: initiative.limitedBy.map(limitInWords) }),
    note: initiative.note,
    before: passage?.text.slice(0, own[0]?.start) ?? '',
    after: passage?.text.slice(own.at(-1)?.end) ?? '',
    passage: initiative.passage,
    place: passage?.pinpoint && shortPinpoint(passage.pinpoint),
    ...facetedOf(initiative),
  };
}

function tagNames(content: SearchContent, records: readonly SearchRecord[]): SearchName[] {
  const tagged = new Set(
    records.flatMap(({ themes, actors, instruments }) => [
      ...themes.map((id) => `theme ${id}`),
      ...actors.map((id) => `actor ${id}`),
      ...instruments.map((id) => `instrument ${id}`),
    ]),
  );
  const authorities = [
    ...content.actors.map((record) => ({ of: 'actor' as const, record })),
    ...content.instruments.map((record) => ({ of: 'instrument' as const, record })),
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
  const themes = content.themes.map(({ id, title }): SearchName => ({
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
