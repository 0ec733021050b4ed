import type { Citable } from './citation-paths';
import {
  citationPath,
  citationTemplatesPath,
  documentPath,
  keyOf,
  passagePath,
} from './citation-paths';

export type { Citable, CitationFile } from './citation-paths';
export { CITATION_FILE_NAMES, CITATION_FILES, keyOf } from './citation-paths';

/**
 * Every address of the site is made here, but those of a facet's values (value-paths.ts). Addresses of
 * pages end in a slash, as static hosts serve them without a redirect; those of files end in what the
 * file is.
 */
export const paths = {
  home: () => '/',
  initiatives: () => '/initiatives/',
  initiative: (id: string) => `/initiatives/${id}/`,
  /** All initiatives in the order of the texts, a page of them; the first is the explorer itself. */
  initiativesPage: (page: number) => listPage('/initiatives/', page),
  themes: () => '/themes/',
  theme: (id: string) => `/themes/${id}/`,
  outsideThemes: () => '/themes/#none',
  /** The same initiatives by themselves, where they are many. */
  outsideThemesList: () => '/themes/none/',
  actors: () => '/actors/',
  actor: (id: string) => `/actors/${id}/`,
  /** One of an actor's lists by itself, where it is long: a role, or its mentions. */
  actorList: (id: string, list: string) => `/actors/${id}/${list}/`,
  instruments: () => '/instruments/',
  instrument: (id: string) => `/instruments/${id}/`,
  /** One of an instrument's lists by itself, where it is long: its initiatives, or its mentions. */
  instrumentList: (id: string, list: string) => `/instruments/${id}/${list}/`,
  documents: () => '/documents/',
  document: documentPath,
  /** A passage in its document: the address that is recorded, cited and shared. */
  passage: passagePath,
  /** A passage by itself. */
  passageAlone: (document: string, passage: string) => `/documents/${document}/${passage}/`,
  /** Every form of the citation of a whole document. */
  documentCitation: (id: string) => `/documents/${id}/cite/`,
  about: () => '/about/',
  /** A page of the site's own; two have always stood at the root. */
  sitePage: (id: string) =>
    id === 'about' || id === 'accessibility' ? `/${id}/` : `/pages/${id}/`,
  accessibility: () => '/accessibility/',
} as const;

/**
 * A page of the list at an address, from 1: the first is that address, every other one a step below
 * it. No id begins with a digit, so the step is nobody else's.
 */
export function listPage(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}

/** Addresses of what is made of a document, a passage or an initiative. */
export const derivedPaths = {
  /** Its citation for a reference manager. */
  citation: citationPath,
  /** The picture that stands for it where a link is shared. */
  image: (item: Citable) => `/og/${keyOf(item)}.png`,
  /** The picture for pages that have none of their own. */
  siteImage: () => '/og/site.png',
  /** A picture that a document prints. */
  figure: (document: string, file: string) => `/figures/${document}/${file}`,
  /** A card for other people's pages. */
  embed: (item: Citable) =>
    item.of === 'initiative' ? `/embed/${item.initiative}/` : `/embed/${keyOf(item)}/`,
  /** What the explorer's search is made of, by the version of its content. */
  searchFile: (version: string) => `/search/${version}.json`,
  /** The words of a document without anything of ours: positions of annotations count in them. */
  text: (document: string) => `/texts/${document}.txt`,
  /** A document's citations with slots for the paragraph, the link and the date. */
  citationTemplates: citationTemplatesPath,
} as const;

/** The permanent address of an item, as the ledger has it. */
export function permalinkOf(item: Citable): string {
  switch (item.of) {
    case 'document':
      return paths.document(item.document);
    case 'passage':
      return paths.passage(item.document, item.passage);
    case 'initiative':
      return paths.initiative(item.initiative);
  }
}

/** The explorer in a given state; `query` is a query string without its question mark. */
export function explorerPath(query: string): string {
  return query === '' ? paths.initiatives() : `${paths.initiatives()}?${query}`;
}
