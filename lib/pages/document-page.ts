import { breadcrumbJsonLd, documentJsonLd, jsonLdScript } from '@/lib/export/json-ld';
import type { Term } from '@/lib/model/vocabulary';
import { termCalled } from '@/lib/model/vocabulary';
import type { StoredDocument, StoredInitiative, StoredPassage, Store } from '@/lib/store/store';
import { nameOf } from '@/lib/store/name-of';
import type { Tongue } from '@/lib/text/direction';
import { tongueOf } from '@/lib/text/direction';
import { paths } from '@/lib/url/paths';
import type { Block, HeadingInContents } from './document-blocks';
import { blocksOf, contentsOf, placesOf } from './document-blocks';
import type { CoverageModel } from './document-coverage';
import { documentCoverage } from './document-coverage';
import type { DocumentHeadingModel } from './document-heading';
import { headingOf } from './document-heading';
import type { ShownNote } from './editors-notes';
import { shownNotes } from './editors-notes';
import type { ChangeNote, Former, PassageMovedOut, WithdrawnPassage } from './former-passages';
import { changesOf, formerPassages } from './former-passages';
import type { GoverningMarks } from './governing-marks';
import { governingMarks } from './governing-marks';
import type { PageFacts } from './head';
import { itemFacts } from './item-facts';
import { noteRefsOf } from './note-refs';
import type { Link } from './parts';
import type { ReadingNote } from './reading-notes';
import { readingNotes } from './reading-notes';
import { nameInButtons } from './passage-name';
import type { ShownPassage } from './shown-passage';
import { huesOf, shownPassage } from './shown-passage';

/** The reading page of a document: contents, the text in numbered passages, and its initiatives in the margin. */
export type DocumentModel = {
  readonly kind: 'document';
  readonly facts: PageFacts;
  readonly jsonLd: readonly string[];
  readonly id: string;
  readonly tongue: Tongue;
  readonly heading: DocumentHeadingModel;
  readonly changes: readonly ChangeNote[];
  /** Remarks of ours on where the transcription begins and ends. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Its headings, for the contents. */
  readonly contents: readonly HeadingInContents[];
  /** Whether labels hang beside the text, which then needs more room there. */
  readonly hasLabels: boolean;
  readonly blocks: readonly Block<PassageInDocument>[];
  /** The notes, which stand below the text. */
  readonly notes: readonly PassageInDocument[];
  readonly withdrawn: readonly WithdrawnPassage[];
  readonly movedOut: readonly PassageMovedOut[];
  readonly coverage: CoverageModel;
};

/** A passage in its place, with what we say of it beside it. */
export type PassageInDocument = {
  readonly passage: ShownPassage;
  /** What it is called in the names of its buttons: `paragraph 4`, `Article 5 (2)`, `the heading Aims`. */
  readonly name: string;
  /** The fragment by which the source's own numbering leads to it (`art-5-2`), where no other passage has it. */
  readonly place?: string | undefined;
  /** The passages whose words govern it, before and behind it. */
  readonly leadIns: readonly string[];
  readonly closings: readonly string[];
  readonly governing: GoverningMarks;
  readonly former: Former;
  readonly initiatives: readonly InitiativeInMargin[];
  readonly notes: readonly ShownNote[];
  /** What is known of it and those that follow, where nothing is coded in them. */
  readonly reading?: ReadingNote | undefined;
};

/** An initiative beside its passage. */
export type InitiativeInMargin = Link & {
  readonly id: string;
  readonly hue?: string | undefined;
  /** Its kind, and who acts, in words. */
  readonly remark: string;
};

/** So many actors are named beside a passage. */
const MOST_ACTORS = 2;

/** So many passages may be seen before anybody scrolls. */
const ON_FIRST_SCREEN = 4;

/** The page of a document; undefined for one that is not there. */
export async function documentPage(store: Store, id: string): Promise<DocumentModel | undefined> {
  const document = await store.record('document', id);
  if (!document) return undefined;
  const address = paths.document(id);
  const [{ items: passages }, { items: initiatives }, former] = await Promise.all([
    store.list('passage', { where: { document: id } }),
    store.list('initiative', { where: { document: id } }),
    formerPassages(store, address),
  ]);
  const themes = await themesOf(store, id);
  const trail = [
    { name: 'Documents', path: paths.documents() },
    { name: document.shortTitle, path: address },
  ];
  return {
    kind: 'document',
    facts: await itemFacts(
      store,
      { item: { of: 'document', document: id }, document },
      {
        title: document.title,
        description: `${document.title}, word for word in numbered paragraphs, with its initiatives, actors and instruments.`,
        canonical: address,
      },
    ),
    jsonLd: [jsonLdScript(documentJsonLd(document, themes)), jsonLdScript(breadcrumbJsonLd(trail))],
    id,
    tongue: tongueOf(document.language),
    heading: headingOf(document, passages, initiatives.length),
    changes: await changesOf(store, address),
    before: document.excerpt?.before,
    after: document.excerpt?.after,
    contents: contentsOf(passages),
    hasLabels: passages.some(({ label }) => label !== undefined),
    ...blocksOf(passages, await inDocument(store, document, passages, initiatives, former.of)),
    withdrawn: former.withdrawn,
    movedOut: former.movedOut,
    coverage: documentCoverage(document, initiatives.length, (await store.vocabularies()).reasons),
  };
}

/** The themes of a document's initiatives, in their own order. */
async function themesOf(store: Store, document: string) {
  const counts = await store.facet('theme', { where: { document, theme: 'any' } });
  const themes = await store.records(
    'theme',
    counts.map(({ value }) => value),
  );
  return themes.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

async function inDocument(
  store: Store,
  { bullet }: StoredDocument,
  passages: readonly StoredPassage[],
  initiatives: readonly StoredInitiative[],
  formerOf: (passage: string) => Promise<Former>,
): Promise<PassageInDocument[]> {
  const byPassage = groupByPassage(initiatives);
  const hueOf = await huesOf(store, initiatives);
  const nameOfActor = await actorNames(store, initiatives);
  const { initiativeKinds, reasons } = await store.vocabularies();
  const readings = readingNotes(passages, reasons);
  const noteRefs = noteRefsOf(passages);
  const places = placesOf(passages);
  const governing = governingMarks(passages);
  return Promise.all(
    passages.map(async (passage, place): Promise<PassageInDocument> => {
      const own = byPassage.get(passage.id) ?? [];
      return {
        passage: shownPassage(passage, {
          ...{ initiatives: own, hueOf, bullet, noteRefs },
          isFarDown: place >= ON_FIRST_SCREEN,
        }),
        name: nameInButtons(passage),
        place: places.get(passage.id),
        leadIns: passage.leadIns,
        closings: passage.closings,
        governing: governing[place] ?? { under: [] },
        former: await formerOf(passage.id),
        initiatives: own.map((initiative) => ({
          id: initiative.id,
          name: initiative.title,
          href: paths.initiative(initiative.id),
          hue: hueOf(initiative),
          remark: remarkOn(initiative, initiativeKinds, nameOfActor),
        })),
        notes: shownNotes(passage.editorsNotes),
        reading: readings.get(passage.id),
      };
    }),
  );
}

function groupByPassage(initiatives: readonly StoredInitiative[]) {
  const groups = new Map<string, StoredInitiative[]>();
  for (const initiative of initiatives) {
    const own = groups.get(initiative.passage);
    if (own) own.push(initiative);
    else groups.set(initiative.passage, [initiative]);
  }
  return groups;
}

async function actorNames(store: Store, initiatives: readonly StoredInitiative[]) {
  const shown = initiatives.flatMap(({ actors }) =>
    actors.slice(0, MOST_ACTORS).map(({ actor }) => actor),
  );
  const actors = await store.records('actor', [...new Set(shown)]);
  return new Map<string, string>(actors.map((actor) => [actor.id, nameOf(actor)]));
}

function remarkOn(
  { kind, actors }: StoredInitiative,
  kinds: readonly Term[],
  nameOfActor: ReadonlyMap<string, string>,
): string {
  const names = actors.slice(0, MOST_ACTORS).flatMap(({ actor }) => nameOfActor.get(actor) ?? []);
  return [termCalled(kinds, kind).label, ...new Set(names)].join(', ');
}

/** The addresses of the pages of all documents. */
export async function* documentAddresses(store: Store): AsyncIterable<string> {
  for await (const id of store.ids('document')) {
    yield paths.document(id);
    yield paths.documentCitation(id);
  }
}
