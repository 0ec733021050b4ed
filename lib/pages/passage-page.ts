import { breadcrumbJsonLd, jsonLdScript, passageJsonLd } from '@/lib/export/json-ld';
import type { PassageName, StoredPassage, Store } from '@/lib/store/store';
import { findCited } from '@/lib/store/cited';
import { paths } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import type { ShownNote } from './editors-notes';
import { shownNotes } from './editors-notes';
import type { ChangeNote } from './former-passages';
import { changesOf } from './former-passages';
import type { ShownPiece } from './governed-words';
import { governedWords } from './governed-words';
import type { PageFacts } from './head';
import { initiativeEntries } from './initiative-entries';
import { itemFacts } from './item-facts';
import { getFrom, marksOf } from './marks';
import type { DocumentMark, InitiativeEntry, Link } from './parts';
import { passageName, passageNameInline } from './passage-name';
import type { ReadingNote } from './reading-notes';
import { readingNote } from './reading-notes';
import { reportLink } from './report-link';
import type { ShownPassage } from './shown-passage';
import { huesOf, shownPassage } from './shown-passage';
import type { TakeAwayModel } from './take-away';
import { takeAway } from './take-away';

/** A passage by itself: its words, what is known of them, and every way to take them along. */
export type PassageModel = {
  readonly kind: 'passage';
  readonly facts: PageFacts;
  readonly jsonLd: readonly string[];
  /** `Paragraph 4`, and the same inside a sentence. */
  readonly name: string;
  readonly nameInline: string;
  readonly mark: DocumentMark;
  readonly passage: ShownPassage;
  /** It between the words that govern it; alone where none do. */
  readonly pieces: readonly ShownPiece[];
  /** Its place in the document, and its own page. */
  readonly inContext: string;
  readonly address: string;
  readonly notes: readonly ShownNote[];
  readonly changes: readonly ChangeNote[];
  readonly takeAway: TakeAwayModel;
  readonly report?: string | undefined;
  readonly initiatives: readonly InitiativeEntry[];
  /** What is known of it, where nothing is coded in it. */
  readonly reading?: ReadingNote | undefined;
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
};

/** The page of a passage; undefined for one that is not there. */
export async function passagePage(
  store: Store,
  documentId: string,
  id: string,
): Promise<PassageModel | undefined> {
  const cited = await findCited(store, { of: 'passage', document: documentId, passage: id });
  if (!cited?.passage) return undefined;
  const { document, passage, pieces, words } = cited;
  const mark = getFrom(await marksOf(store, [documentId]), documentId);
  const where = { document: documentId, passage: id };
  const { items: initiatives } = await store.list('initiative', { where });
  const hueOf = await huesOf(store, initiatives);
  const show = (one: StoredPassage) => {
    const own = one.id === id ? initiatives : [];
    // The pictures beside what governs it do not govern it.
    const shown = one.id === id ? one : { ...one, figures: [] };
    return shownPassage(shown, { initiatives: own, hueOf, bullet: document.bullet });
  };
  const name = passageName(passage);
  const nameInline = passageNameInline(passage);
  const inContext = paths.passage(documentId, id);
  const address = paths.passageAlone(documentId, id);
  const trail = [
    { name: 'Documents', path: paths.documents() },
    { name: document.shortTitle, path: paths.document(documentId) },
    { name, path: address },
  ];
  const neighbour = (other: PassageName | undefined): Link | undefined =>
    other && { name: passageName(other), href: paths.passageAlone(documentId, other.id) };
  return {
    kind: 'passage',
    facts: await itemFacts(store, cited, {
      title: `${name}, ${document.shortTitle}`,
      description: `“${words}”`,
      canonical: address,
    }),
    jsonLd: [
      // With what governs it, as nobody may read it without.
      jsonLdScript(passageJsonLd(document, passage, pieces.length > 1 ? words : passage.text)),
      jsonLdScript(breadcrumbJsonLd(trail)),
    ],
    ...{ name, nameInline, mark, inContext, address },
    passage: show(passage),
    pieces: await governedWords(store, passage, show),
    notes: shownNotes(passage.editorsNotes),
    changes: await changesOf(store, inContext),
    takeAway: takeAway(cited),
    report: reportLink({
      name: `${mark.shortTitle} (${mark.year.toLowerCase()}), ${nameInline}`,
      url: absolute(inContext),
      words,
    }),
    initiatives: await initiativeEntries(store, initiatives),
    reading: readingNote([passage], (await store.vocabularies()).reasons),
    previous: neighbour(passage.previous),
    next: neighbour(passage.next),
  };
}

/** The addresses of the pages of all passages. */
export async function* passageAddresses(store: Store): AsyncIterable<string> {
  for await (const id of store.ids('passage')) {
    const [document = '', passage = ''] = id.split('#');
    yield paths.passageAlone(document, passage);
  }
}
