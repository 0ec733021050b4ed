import { decodeFile } from './decode-file';
import { isLedger, LEDGER_FOLDER, ONE_LEDGER } from './ledger-paths';
import type { Report } from './problem';
import type { ContentFiles } from './read-files';
import { PICTURE } from './read-pictures';
import type { TextFile } from './text-file';

/** The files of the content by what they are; themes and documents by the name that their path gives. */
export type SortedFiles = {
  readonly actors: TextFile | undefined;
  readonly instruments: TextFile | undefined;
  readonly site: TextFile | undefined;
  readonly vocabularies: TextFile | undefined;
  readonly themes: ReadonlyMap<string, TextFile>;
  /** Pages of ours, such as the one on the method. */
  readonly pages: ReadonlyMap<string, TextFile>;
  /** Pictures beside `site.yaml`, by their names. */
  readonly icons: ReadonlyMap<string, TextFile>;
  /** Whether there is a list that could not be read. */
  readonly isComplete: boolean;
  /** In the order of the files; decoded one after the other, when each is read. */
  readonly documents: ReadonlyMap<string, DocumentPaths>;
};

/** Where the files of a document lie, as far as they are there. */
export type DocumentPaths = {
  readonly text?: string;
  readonly initiatives?: string;
  readonly coverage?: string;
  readonly pictures?: readonly string[];
  /** What else lies in its folder: its front matter says what of it belongs there. */
  readonly others: readonly string[];
};

const LIST = /^content\/(actors|instruments|site|vocabularies)\.yaml$/;
const THEME = /^content\/themes\/([^/]+)\.md$/;
const PAGE = /^content\/pages\/([^/]+)\.md$/;
const ICON = /^content\/([^/]+\.svg)$/;
const OF_DOCUMENT = /^content\/documents\/([^/]+)\/([^/]+)$/;
const KEYS: Readonly<Record<string, 'text' | 'initiatives' | 'coverage'>> = {
  'document.md': 'text',
  'initiatives.yaml': 'initiatives',
  'coverage.yaml': 'coverage',
};
const README = 'content/README.md';

/**
 * Sorts every file by its path, and decodes those that belong to no document; missing, unreadable and
 * unexpected ones are reported. The ledger of addresses (lib/permalinks) is passed over, and so is
 * what is for people.
 */
export function sortFiles(files: ContentFiles, report: Report): SortedFiles {
  const homes: Homes = { lists: new Map(), themes: new Map(), pages: new Map(), icons: new Map() };
  const documents = new Map<string, DocumentPaths>();
  let isComplete = true;
  for (const [path, bytes] of files) {
    if (path === README || isLedger(path)) continue;
    const [, name, file = ''] = OF_DOCUMENT.exec(path) ?? [];
    if (name !== undefined && !PICTURE.test(path)) {
      const paths = documents.get(name) ?? { others: [] };
      const key = KEYS[file];
      const more = key ? { [key]: path } : { others: [...paths.others, path] };
      documents.set(name, { ...paths, ...more });
      continue;
    }
    const folder = PICTURE.exec(path)?.[1];
    if (folder !== undefined) {
      const known = documents.get(folder);
      documents.set(folder, { others: [], ...known, pictures: [...(known?.pictures ?? []), path] });
      continue;
    }
    const home = homeOf(path, homes);
    if (!home) {
      report.at({ path, text: '' }, 0, 'unexpected-file', reasonAgainst(path, files));
      continue;
    }
    const decoded = decodeFile(path, bytes, report);
    if (decoded) home.files.set(home.name, decoded);
    else if (home.files === homes.lists) isComplete = false;
  }
  reportMissing(files, documents, report);
  const { lists, ...others } = homes;
  return {
    actors: lists.get('actors'),
    instruments: lists.get('instruments'),
    site: lists.get('site'),
    vocabularies: lists.get('vocabularies'),
    ...others,
    isComplete,
    documents,
  };
}

type Homes = Record<'lists' | 'themes' | 'pages' | 'icons', Map<string, TextFile>>;

const HOMES = { lists: LIST, themes: THEME, pages: PAGE, icons: ICON } as const;

function homeOf(
  path: string,
  homes: Homes,
): { files: Map<string, TextFile>; name: string } | undefined {
  for (const key of ['lists', 'themes', 'pages', 'icons'] as const) {
    const name = HOMES[key].exec(path)?.[1];
    if (name !== undefined) return { files: homes[key], name };
  }
  return undefined;
}

/** What is said of a file that belongs nowhere. */
export function reasonAgainst(path: string, files: ContentFiles): string {
  const inFolder = 'permalinks/authorities.json or permalinks/documents/<id>.json';
  if (path.startsWith(`${LEDGER_FOLDER}/`)) return `Unexpected file, expected ${inFolder}`;
  const ledger = files.has(ONE_LEDGER) ? 'permalinks.json' : inFolder.replace(' or', ',');
  return `Unexpected file, expected site.yaml, vocabularies.yaml, actors.yaml, instruments.yaml, ${ledger}, README.md, <icon>.svg, pages/<id>.md, themes/<id>.md, documents/<id>/document.md, documents/<id>/initiatives.yaml, documents/<id>/coverage.yaml, a picture beside them or the received file that a document.md names`;
}

function reportMissing(
  files: ContentFiles,
  documents: SortedFiles['documents'],
  report: Report,
): void {
  const missing = (path: string, why: string) => {
    report.at({ path, text: '' }, 0, 'missing-file', `Missing file, expected ${why}`);
  };
  const all = [...documents];
  if (all.every(([, { text }]) => text === undefined)) {
    missing('content/documents', 'at least one document');
  }
  for (const [name, { text, initiatives, coverage, others }] of all) {
    const [first] = [initiatives, coverage, ...others].filter((path) => path !== undefined);
    if (text === undefined) {
      missing(`content/documents/${name}/document.md`, `the document that ${first} belongs to`);
    }
  }
}
