import type { FacetKey } from '@/lib/facets/facets';
import type { Actor } from '@/lib/model/actor';
import type { Bibliography } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { Instrument } from '@/lib/model/instrument';
import type { Mention, Passage, PassageKind } from '@/lib/model/passage';
import type { Change, Retired, Tombstone } from '@/lib/model/permalink';
import type { Site } from '@/lib/model/site';
import type { SitePage } from '@/lib/model/site-page';
import type { Theme } from '@/lib/model/theme';
import type { Reason, Role, Vocabularies } from '@/lib/model/vocabulary';
import type { Pinpoint } from '@/lib/text/pinpoint';
import type { RelationReason } from './strongest';

/** How a passage is told apart where it is not shown: by its place, or a heading by its words. */
export type PassageName = Pick<Passage, 'id' | 'number' | 'text'> & {
  /** A paragraph where nothing is said. */
  readonly kind?: PassageKind;
  /** How its place is pointed at; absent for headings without a number. */
  readonly pinpoint?: Pinpoint;
};

/** What somebody has said of the passages of a document, and how much of it stands in quotes. */
export type Coverage = {
  readonly passages: number;
  readonly words: number;
  /** Passages to be read: all but headings of which nothing is said. The sum of the next four. */
  readonly toRead: number;
  /** Passages with at least one initiative. */
  readonly coded: number;
  readonly excusedSingly: number;
  readonly excusedTogether: number;
  /** Passages of which nobody has said anything yet. */
  readonly unread: readonly PassageName[];
  /** The passages beside which pictures stand whose words nobody transcribed, once for each of them. */
  readonly unreadable: readonly PassageName[];
  /** Words that stand in at least one quote. */
  readonly wordsQuoted: number;
  /** Passages that are excused, by their reason, in the order of the text. */
  readonly excused: readonly {
    readonly reason: Reason;
    readonly passages: readonly PassageName[];
  }[];
};

/** A document without its words. */
export type StoredDocument = Bibliography & {
  /** Its place among all documents, oldest first, from 0. */
  readonly place: number;
  /** What tells it apart from others of its year, as in bibliographies: `a`; absent where there is no other. */
  readonly letter?: string;
  readonly coverage: Coverage;
};

/** A passage, the document that it stands in, and its neighbours there. */
export type StoredPassage = Passage & {
  readonly document: string;
  /** Its place in the document, from 0. */
  readonly place: number;
  /** The labels that the source prints right before its words, outermost first. */
  readonly opening: readonly string[];
  /** How its place is pointed at; absent for headings without a number. */
  readonly pinpoint?: Pinpoint;
  readonly previous?: PassageName;
  readonly next?: PassageName;
};

/** An initiative and its neighbours in its document. */
export type StoredInitiative = Initiative & {
  readonly previous?: Pick<Initiative, 'id' | 'title'>;
  readonly next?: Pick<Initiative, 'id' | 'title'>;
};

/** The kinds of record that a store holds. */
export type RecordOf = {
  document: StoredDocument;
  passage: StoredPassage;
  initiative: StoredInitiative;
  theme: Theme;
  actor: Actor;
  instrument: Instrument;
};
export type RecordKind = keyof RecordOf;

/** What narrows a list; several together: all of them. */
export type FilterOf = {
  document: Record<never, never>;
  passage: { readonly document: string };
  /** A value of any facet: `none` for initiatives in no theme, `any` for those in at least one. */
  initiative: Readonly<Partial<Record<FacetKey, string>>> & {
    /** The id of a passage of that document. */
    readonly passage?: string;
    /** The role of that actor. */
    readonly role?: Role;
  };
  theme: Record<never, never>;
  actor: { readonly partOf?: string };
  instrument: Record<never, never>;
};

/** Which part of a list is wanted: from the place `at`, from 0, at most `most` records; all where nothing is said. */
export type Part = { readonly at?: number; readonly most?: number };

/** A part of a list, and how long the whole list is. */
export type Listed<Item> = { readonly items: readonly Item[]; readonly total: number };

/** What initiatives are counted by. */
export type CountedBy = FacetKey | 'role';

/** A value, and how many initiatives of a list have it. */
export type Count = { readonly value: string; readonly count: number };

/** A place where an actor or an instrument is named. */
export type StoredMention = { readonly passage: StoredPassage; readonly mention: Mention };

/** Another initiative, and every reason why it stands near. */
export type Related = {
  readonly initiative: StoredInitiative;
  readonly reasons: readonly RelationReason[];
};

/** The words of a document without anything of ours. */
export type DocumentText = {
  /** The texts of its passages in reading order, letter for letter, a line feed between two. */
  readonly words: string;
  /** Where each passage begins in them, by its id: in UTF-16 units, and in code points. */
  readonly starts: Readonly<Record<string, { readonly units: number; readonly points: number }>>;
};

/** What became of an address: nothing where it is what it always was. */
export type Fate = {
  /** Where it leads in one step. */
  readonly to?: string;
  readonly tombstone?: Tombstone;
  /** How its words came to be what they are, oldest first. */
  readonly changes: readonly Change[];
};

/**
 * The one door to the content. What makes pages asks for what a page shows, one question at a time, so
 * that files, a database or a search server can stand behind it as well as the memory of this process.
 * Ids that nobody has are no errors: the answer is undefined, or empty.
 */
export type Store = {
  /** One record by its id; a passage's is `<document>#<passage>`. */
  readonly record: <K extends RecordKind>(of: K, id: string) => Promise<RecordOf[K] | undefined>;
  /** Several records in the order of their ids. Throws where one is not there: references were checked. */
  readonly records: <K extends RecordKind>(
    of: K,
    ids: readonly string[],
  ) => Promise<readonly RecordOf[K][]>;
  /**
   * Records in order: documents oldest first, passages in that of the text, initiatives by document and
   * then in that of the text, themes by theirs, actors and instruments by name.
   */
  readonly list: <K extends RecordKind>(
    of: K,
    query?: Part & { readonly where?: FilterOf[K] },
  ) => Promise<Listed<RecordOf[K]>>;
  readonly count: <K extends RecordKind>(of: K, where?: FilterOf[K]) => Promise<number>;
  /**
   * How many initiatives of a list have each value, the most first. Equal ones as `order` says: as they
   * are met in the list, or as they stand in theirs. An initiative counts once for a value that it has
   * twice; those without a theme count for `none`. `most`: so many values at the most.
   */
  readonly facet: (
    by: CountedBy,
    query?: {
      readonly where?: FilterOf['initiative'];
      readonly order?: 'met' | 'listed';
      readonly most?: number;
    },
  ) => Promise<readonly Count[]>;
  /** The initiatives that stand nearest to one, strongest reasons first; at most six. */
  readonly related: (initiative: string) => Promise<readonly Related[]>;
  /** Where a record is named, in the order of the texts. */
  readonly mentions: (of: Mention['of'], id: string, part?: Part) => Promise<Listed<StoredMention>>;
  readonly text: (document: string) => Promise<DocumentText | undefined>;
  /** The bytes of a picture of a document by its name, in Base64. */
  readonly picture: (document: string, file: string) => Promise<string | undefined>;
  /** The names of the pictures of a document. */
  readonly pictures: (document: string) => Promise<readonly string[]>;
  /** The passages that hold these very words, letter for letter. */
  readonly passagesWith: (words: string) => Promise<readonly StoredPassage[]>;
  /** The ids of all records of a kind, in their order, one after the other. */
  readonly ids: (of: RecordKind) => AsyncIterable<string>;
  readonly fate: (address: string) => Promise<Fate>;
  /** Every retired address that begins with `from`, or that leads to one that begins with `to`: moved ones first. */
  readonly retired: (
    which: { readonly from: string } | { readonly to: string },
  ) => Promise<readonly Retired[]>;
  /** What the site says of itself. */
  readonly site: () => Promise<Site>;
  /** The pages of ours, by their order. */
  readonly pages: () => Promise<readonly SitePage[]>;
  /** The terms that records are told apart by. */
  readonly vocabularies: () => Promise<Vocabularies>;
  /** The whole ledger of addresses as one file, which a later build compares its own with. */
  readonly ledger: () => Promise<string>;
  /** A fingerprint of all that the store holds: other content has another one. */
  readonly version: () => Promise<string>;
  /** The letters of the content outside Basic Latin, and all those that may stand in italics. */
  readonly alphabet: () => Promise<Alphabet>;
};

/** Letters, each once, in order. */
export type Alphabet = { readonly letters: string; readonly italics: string };
