import type { InitiativeKind } from '@/lib/model/vocabulary';
import type { Hue } from '@/lib/model/palette';
import type { Tongue } from '@/lib/text/direction';
import type { Nested } from '@/lib/text/nest';
import type { Pinpoint } from '@/lib/text/pinpoint';

/** The shape that tells documents apart; `plain` where shapes do not tell them apart. */
export type Shape = 'outlined' | 'third' | 'half' | 'two-thirds' | 'filled' | 'plain';

/** How a document is told apart at a glance: by shape and year. */
export type DocumentMark = {
  readonly id: string;
  /** Its year, with a letter where others have the same one: `2000`, `2000b`. */
  readonly year: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly shape: Shape;
  /** Its words' language and direction. */
  readonly tongue: Tongue;
};

/** A theme where it is named. */
export type ThemeChip = { readonly id: string; readonly title: string; readonly hue: Hue };

/** The kind of an initiative, and what it is called. */
export type KindLabel = { readonly id: InitiativeKind; readonly name: string };

/** A link to another page of the site: what it is called, and its address. */
export type Link = { readonly name: string; readonly href: string };

/** What words of a passage carry wherever they are shown. */
export type PlainInline =
  | { readonly kind: 'noted'; readonly mark: string }
  | { readonly kind: 'raised' }
  | { readonly kind: 'lowered' }
  /** Words in another language, by its BCP 47 tag. */
  | { readonly kind: 'language'; readonly tongue: Tongue }
  | { readonly kind: 'emphasis'; readonly strong: boolean };

/** What words of a passage carry on a page: a wash, a link and a mark besides. */
export type Inline =
  | { readonly kind: 'quote'; readonly initiative: string; readonly hue?: Hue | undefined }
  | { readonly kind: 'mention'; readonly href: string }
  | { readonly kind: 'mark' }
  /** A link that the source has. */
  | { readonly kind: 'link'; readonly href: string }
  | PlainInline;

/** What the source shows between two words: the mark of a note, and where a page begins. */
export type InlinePoint =
  | {
      readonly kind: 'note';
      readonly printed: string;
      /** Where the note stands; absent where a link would lead astray. */
      readonly href?: string | undefined;
      /** Where the note leads back to. */
      readonly id?: string | undefined;
    }
  | { readonly kind: 'page'; readonly page: string };

/** Words of the source, letter for letter: the texts of all leaves, joined. */
export type SourceWords = readonly Nested<Inline, InlinePoint>[];

/** The same without anything of ours but the marks of notes. */
export type PlainWords = readonly Nested<PlainInline, InlinePoint>[];

/** The words that justify a tag, and whether they stand in the quote itself or only in its passage. */
export type ShownEvidence = {
  readonly text: string;
  readonly within: 'quote' | 'passage' | 'above';
};

/** Words of the source between two joins of a quote. */
export type ShownPiece<Words> = {
  readonly words: Words;
  /** The printed label of the item that begins here; never on a first piece. */
  readonly label?: string | undefined;
  /** Whether words are left out before it, and the labels of the items that are. */
  readonly leftOut: boolean;
  readonly itemsLeftOut?: string | undefined;
};

/** A quote as pages show it, with its joins. */
export type ShownQuote = readonly ShownPiece<SourceWords>[];

/** A passage where it is pointed at: its id, and how its place is named. */
export type PassageReference = {
  readonly id: string;
  readonly pinpoint?: Pinpoint | undefined;
};

/** An initiative as a list shows it. */
export type InitiativeEntry = {
  readonly id: string;
  readonly title: string;
  readonly kind: KindLabel;
  readonly quote: ShownQuote;
  /** What limits it in other clauses, each in one line. */
  readonly limits: readonly string[];
  readonly themes: readonly ThemeChip[];
  readonly mark: DocumentMark;
  readonly passage: PassageReference;
  /** The words that put it on the list, where the list is that of a tag. */
  readonly evidence?: ShownEvidence | undefined;
};

/** A list on a page that has other lists as well: whole, or its beginning and the way to all of it. */
export type ShownList<Item> = {
  readonly items: readonly Item[];
  readonly total: number;
  /** Where the whole list stands by itself; absent where all of it is here. */
  readonly href?: string | undefined;
};
