import { breadcrumbJsonLd, initiativeJsonLd, jsonLdScript } from '@/lib/export/json-ld';
import { CLOSED_ROWS, closedTerms } from '@/lib/facets/closed-facets';
import { facetedOf } from '@/lib/facets/facets';
import type { Hue } from '@/lib/model/palette';
import type { Vocabularies } from '@/lib/model/vocabulary';
import { termCalled } from '@/lib/model/vocabulary';
import type { Quoted } from '@/lib/store/cited';
import { findCited } from '@/lib/store/cited';
import type { StoredInitiative, Store } from '@/lib/store/store';
import { overlaps } from '@/lib/text/ranges';
import { paths } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { textDirective } from '@/lib/url/text-fragment';
import { valuePath } from '@/lib/url/value-paths';
import type { ShownNote } from './editors-notes';
import { shownNotes } from './editors-notes';
import type { ChangeNote } from './former-passages';
import { changesOf } from './former-passages';
import type { PageFacts } from './head';
import type { ShownTag } from './initiative-tags';
import { tagsOf } from './initiative-tags';
import { itemFacts } from './item-facts';
import { marksOf, getFrom } from './marks';
import type { DocumentMark, Link, SourceWords, ThemeChip } from './parts';
import { readTagged } from './read-tagged';
import type { RelatedEntry } from './related-entries';
import { relatedEntries } from './related-entries';
import { reportLink } from './report-link';
import { sourceWords } from './source-words';
import type { TakeAwayModel } from './take-away';
import { takeAway } from './take-away';

/** One initiative: the words, who and what is in them and by which words, and what stands near. */
export type InitiativeModel = {
  readonly kind: 'initiative';
  readonly facts: PageFacts;
  readonly jsonLd: readonly string[];
  readonly id: string;
  readonly title: string;
  /** What it has of each closed list, as its kind: the way to all that have it. */
  readonly values: readonly Link[];
  readonly themes: readonly ThemeChip[];
  readonly mark: DocumentMark;
  readonly quote: QuoteInPassageModel;
  readonly notes: readonly ShownNote[];
  readonly changes: readonly ChangeNote[];
  readonly passageNumber?: number | undefined;
  /** The very words in the document. */
  readonly inContext: string;
  readonly note: string;
  readonly takeAway: TakeAwayModel;
  readonly report?: string | undefined;
  readonly actors: readonly ShownTag[];
  readonly instruments: readonly ShownTag[];
  readonly themeTags: readonly ShownTag[];
  readonly related: readonly RelatedEntry[];
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
};

/** A quote, and the rest of its passage around it. */
export type QuoteInPassageModel = {
  readonly language: string;
  readonly document: string;
  readonly passage: string;
  readonly number?: number | undefined;
  readonly permalink: string;
  readonly hue?: Hue | undefined;
  readonly before?: SourceWords;
  readonly words: SourceWords;
  readonly after?: SourceWords;
};

/** The page of an initiative; undefined for one that is not there. */
export async function initiativePage(
  store: Store,
  id: string,
): Promise<InitiativeModel | undefined> {
  const cited = await findCited(store, { of: 'initiative', initiative: id });
  if (!cited?.passage || !cited.initiative) return undefined;
  const { document, passage, initiative } = cited;
  const { title, quote } = initiative;
  const address = paths.initiative(id);
  const tagged = await readTagged(store, cited);
  const mark = getFrom(await marksOf(store, [document.id]), document.id);
  const facts = await itemFacts(store, cited, {
    title,
    description: `“${quote.exact}”`,
    canonical: address,
  });
  const trail = [
    { name: 'Initiatives', path: paths.initiatives() },
    { name: title, path: address },
  ];
  const { previous, next } = initiative;
  const vocabularies = await store.vocabularies();
  return {
    kind: 'initiative',
    facts,
    jsonLd: [jsonLdScript(initiativeJsonLd(tagged)), jsonLdScript(breadcrumbJsonLd(trail))],
    id,
    title,
    values: closedValuesOf(vocabularies, initiative),
    themes: tagged.themes.map(({ id: theme, title: name, hue }) => ({
      id: theme,
      title: name,
      hue,
    })),
    mark,
    quote: quoteInPassage(cited, initiative, tagged.themes[0]?.hue),
    notes: shownNotes(passage.editorsNotes.filter(({ anchor }) => overlaps(anchor, quote))),
    changes: await changesOf(store, address),
    passageNumber: passage.number,
    inContext: await inContext(store, cited, quote),
    note: initiative.note,
    takeAway: takeAway(cited),
    report: reportLink({ name: title, url: absolute(address), words: quote.exact }),
    ...tagsOf(tagged, vocabularies),
    related: await relatedEntries(store, id),
    previous: previous && { name: previous.title, href: paths.initiative(previous.id) },
    next: next && { name: next.title, href: paths.initiative(next.id) },
  };
}

function closedValuesOf(vocabularies: Vocabularies, initiative: StoredInitiative): Link[] {
  const faceted = facetedOf(initiative);
  return CLOSED_ROWS.flatMap(({ key, valuesOf }) =>
    valuesOf(faceted).map((value) => ({
      name: termCalled(closedTerms(vocabularies, key), value).label,
      href: valuePath(key, value),
    })),
  );
}

function quoteInPassage(
  { document, passage }: Quoted,
  { id, quote }: StoredInitiative,
  hue: Hue | undefined,
): QuoteInPassageModel {
  const { start, end } = quote;
  const { length } = passage.text;
  return {
    language: document.language,
    document: document.id,
    passage: passage.id,
    number: passage.number,
    permalink: paths.initiative(id),
    hue,
    ...(start > 0 && { before: sourceWords(passage, { span: { start: 0, end: start } }) }),
    words: sourceWords(passage, { span: { start, end } }),
    ...(end < length && { after: sourceWords(passage, { span: { start: end, end: length } }) }),
  };
}

/** The link that lights the quote, and nothing else, in its document. */
async function inContext(
  store: Store,
  { document, passage }: Quoted,
  quote: StoredInitiative['quote'],
): Promise<string> {
  const text = await store.text(document.id);
  const directive = textDirective(quote.exact, {
    page: text?.words ?? '',
    before: passage.text.slice(0, quote.start),
    after: passage.text.slice(quote.end),
  });
  return `${paths.passage(document.id, passage.id)}${directive}`;
}

/** The addresses of the pages of all initiatives. */
export async function* initiativeAddresses(store: Store): AsyncIterable<string> {
  for await (const id of store.ids('initiative')) yield paths.initiative(id);
}
