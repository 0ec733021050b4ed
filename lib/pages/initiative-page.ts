import { breadcrumbJsonLd, initiativeJsonLd, jsonLdScript } from '@/lib/export/json-ld';
import { CLOSED_ROWS, closedTerms } from '@/lib/facets/closed-facets';
import { facetedOf } from '@/lib/facets/facets';
import type { Vocabularies } from '@/lib/model/vocabulary';
import { termCalled } from '@/lib/model/vocabulary';
import type { Quoted } from '@/lib/store/cited';
import { findCited } from '@/lib/store/cited';
import type { StoredInitiative, Store } from '@/lib/store/store';
import { quoteInWords } from '@/lib/text/quote-in-words';
import { limitsInWords } from '@/lib/text/limits-in-words';
import { pinpointInWords } from '@/lib/text/pinpoint';
import { overlaps } from '@/lib/text/ranges';
import { paths } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { textDirectives } from '@/lib/url/text-fragment';
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
import type { DocumentMark, Link, ThemeChip } from './parts';
import type { QuoteInPassagesModel } from './quote-in-passages';
import { quoteInPassages } from './quote-in-passages';
import { readTagged } from './read-tagged';
import type { RelatedEntry } from './related-entries';
import { relatedEntries } from './related-entries';
import { reportLink } from './report-link';
import type { ShownLimit } from './shown-limits';
import { shownLimits } from './shown-limits';
import type { PassageFinder } from './shown-quote';
import { passagesOfQuotes } from './shown-quote';
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
  readonly quote: QuoteInPassagesModel;
  /** Who speaks these words, as the document names them. */
  readonly speaker?: Link | undefined;
  /** Words of other clauses that limit it, and other places where the document says it. */
  readonly limits: readonly ShownLimit[];
  readonly alsoAt: readonly ShownLimit[];
  /** Why it stands without words that would govern it by the rules. */
  readonly exceptions: readonly string[];
  readonly notes: readonly ShownNote[];
  readonly changes: readonly ChangeNote[];
  /** Where its words stand in the document, in a sentence: `Article 1 (1) (b)`, `paragraph 4`. */
  readonly place?: string | undefined;
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

/** The page of an initiative; undefined for one that is not there. */
export async function initiativePage(
  store: Store,
  id: string,
): Promise<InitiativeModel | undefined> {
  const cited = await findCited(store, { of: 'initiative', initiative: id });
  if (!cited?.passage || !cited.initiative) return undefined;
  const { document, passage, initiative } = cited;
  const { title, quote } = initiative;
  const words = quoteInWords(quote.pieces);
  const find = await passagesOfQuotes(store, [initiative]);
  const address = paths.initiative(id);
  const tagged = await readTagged(store, cited);
  const mark = getFrom(await marksOf(store, [document.id]), document.id);
  const facts = await itemFacts(store, cited, {
    title,
    description: `“${words}”${limitsInWords(initiative.limitedBy)}`,
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
    quote: quoteInPassages(cited, initiative, tagged.themes[0]?.hue, find),
    speaker: await speakerOf(store, passage),
    limits: await shownLimits(store, document.id, initiative.limitedBy),
    alsoAt: await shownLimits(store, document.id, initiative.alsoAt),
    exceptions: exceptionsOf(initiative),
    notes: shownNotes(
      quote.pieces.flatMap((piece) =>
        (find(document.id, piece.passage)?.editorsNotes ?? []).filter(({ anchor }) =>
          overlaps(anchor, piece),
        ),
      ),
    ),
    changes: await changesOf(store, address),
    place: passage.pinpoint && pinpointInWords(passage.pinpoint),
    inContext: await inContext(store, cited, quote, find),
    note: initiative.note,
    takeAway: takeAway(cited),
    report: reportLink({ name: title, url: absolute(address), words }),
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

/** The passage that names who speaks, as a link. */
async function speakerOf(
  store: Store,
  { document, speaker }: Quoted['passage'],
): Promise<Link | undefined> {
  if (speaker === undefined) return undefined;
  const named = await store.record('passage', `${document}#${speaker}`);
  return named && { name: named.text, href: paths.passage(document, speaker) };
}

/** What an editor says of words that the quote stands without. */
function exceptionsOf({ standsAlone, adopts, notGoverning }: StoredInitiative): string[] {
  return [
    ...[standsAlone, adopts].filter((reason) => reason !== undefined),
    ...notGoverning.map(({ words, because }) => `“${words}”: ${because}`),
  ];
}

/** The link that lights the quote, and nothing else, in its document. */
async function inContext(
  store: Store,
  { document, passage }: Quoted,
  { pieces }: StoredInitiative['quote'],
  find: PassageFinder,
): Promise<string> {
  const text = await store.text(document.id);
  const directives = textDirectives(
    pieces.map((piece) => {
      const words = find(document.id, piece.passage)?.text ?? '';
      const before = words.slice(0, piece.start);
      const after = words.slice(piece.end);
      return { exact: piece.exact, context: { page: text?.words ?? '', before, after } };
    }),
  );
  return `${paths.passage(document.id, passage.id)}${directives}`;
}

/** The addresses of the pages of all initiatives. */
export async function* initiativeAddresses(store: Store): AsyncIterable<string> {
  for await (const id of store.ids('initiative')) yield paths.initiative(id);
}
