// The addresses that scripts for selected words need: of an object with all of them none could be left out.

/** What can be cited, embedded and shown in a picture. */
export type Citable =
  | { readonly of: 'document'; readonly document: string }
  | { readonly of: 'passage'; readonly document: string; readonly passage: string }
  | { readonly of: 'initiative'; readonly initiative: string };

/** The files of a citation, by their endings. */
export const CITATION_FILES = ['bib', 'ris', 'csl.json'] as const;
export type CitationFile = (typeof CITATION_FILES)[number];

/** What readers call those files. */
export const CITATION_FILE_NAMES: Readonly<Record<CitationFile, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

/** The page of a document. */
export function documentPath(id: string): string {
  return `/documents/${id}/`;
}

/** A passage in its document: the address that is recorded, cited and shared. */
export function passagePath(document: string, passage: string): string {
  return `${documentPath(document)}#${passage}`;
}

/** The citation of an item for a reference manager. */
export function citationPath(item: Citable, file: CitationFile): string {
  return `/cite/${keyOf(item)}.${file}`;
}

/** A document's citations with slots for the paragraph, the link and the date. */
export function citationTemplatesPath(document: string): string {
  return `/cite/documents/${document}.templates.json`;
}

/** One name for an item in the addresses of what is made of it. */
export function keyOf(item: Citable): string {
  switch (item.of) {
    case 'document':
      return `documents/${item.document}`;
    case 'passage':
      return `documents/${item.document}/${item.passage}`;
    case 'initiative':
      return `initiatives/${item.initiative}`;
  }
}
