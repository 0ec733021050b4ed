/** What a page tells search engines, reference managers and programs that preview links. */
export type PageFacts = {
  readonly title: string;
  /** Absent on pages that say what the site says of itself. */
  readonly description?: string;
  /** Its own address, or the one that stands for it. */
  readonly canonical: string;
  /** The picture for shared links, and what it shows; that of the site where nothing is said. */
  readonly image?: { readonly url: string; readonly alt: string };
  /** Other forms of the same: media type → address. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** `citation_*` tags for reference managers. */
  readonly citation?: readonly (readonly [name: string, content: string])[];
  /** Whether it is of a document that is a draft: search engines are asked to leave it out. */
  readonly isDraft?: true | undefined;
};

/** What the head of a page of the site itself says: the home page, a section, a page on the method. */
export type SiteFacts = {
  readonly of: 'site';
  readonly title: string;
  /** Whether the title says what the site is called. */
  readonly namesSite?: boolean;
  readonly description?: string;
  /** Absent where the page stands at any address, as the one for what is not found does. */
  readonly canonical?: string;
};

/** What the head of a page says of an address that is no longer what it was. */
export type RetiredFacts = {
  readonly title: string;
  /** What stands in its place, or itself. */
  readonly canonical: string;
  /** Whether search engines are asked to leave it out. */
  readonly noindex: boolean;
};

/** What the head of a card says: it stands in other people's pages, and for another page. */
export type CardFacts = { readonly title: string; readonly canonical: string };
