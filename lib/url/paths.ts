/**
 * Every address of the site is made here. Addresses end in a slash, as static hosts serve them
 * without a redirect.
 */
export const paths = {
  home: () => '/',
  initiatives: () => '/initiatives/',
  initiative: (id: string) => `/initiatives/${id}/`,
  kinds: () => '/kinds/',
  kind: (kind: string) => `/kinds/${kind}/`,
  themes: () => '/themes/',
  theme: (id: string) => `/themes/${id}/`,
  outsideThemes: () => '/themes/#none',
  actors: () => '/actors/',
  actor: (id: string) => `/actors/${id}/`,
  instruments: () => '/instruments/',
  instrument: (id: string) => `/instruments/${id}/`,
  documents: () => '/documents/',
  document: (id: string) => `/documents/${id}/`,
  passage: (document: string, passage: string) => `/documents/${document}/#${passage}`,
  about: () => '/about/',
} as const;

/** The explorer in a given state; `query` is a query string without its question mark. */
export function explorerPath(query: string): string {
  return query === '' ? paths.initiatives() : `${paths.initiatives()}?${query}`;
}
