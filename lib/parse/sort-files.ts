import { decodeFile } from './decode-file';
import type { Report } from './problem';
import type { ContentFiles } from './read-files';
import type { TextFile } from './text-file';

/** The files of the content by what they are; themes and documents by the name that their path gives. */
export type SortedFiles = {
  readonly actors: TextFile | undefined;
  readonly instruments: TextFile | undefined;
  readonly themes: ReadonlyMap<string, TextFile>;
  readonly documents: ReadonlyMap<string, TextFile>;
  readonly initiatives: ReadonlyMap<string, TextFile>;
};

const THEME = /^content\/themes\/([^/]+)\.md$/;
const DOCUMENT = /^content\/documents\/([^/]+)\/document\.md$/;
const INITIATIVES = /^content\/documents\/([^/]+)\/initiatives\.yaml$/;
/** For people, and the ledger of addresses (lib/permalinks); nothing that the corpus is made of. */
const PASSED_OVER = new Set(['content/README.md', 'content/permalinks.json']);

/** Decodes every file and sorts it by its path; missing, unreadable and unexpected ones are reported. */
export function sortFiles(files: ContentFiles, report: Report): SortedFiles {
  const themes = new Map<string, TextFile>();
  const documents = new Map<string, TextFile>();
  const initiatives = new Map<string, TextFile>();
  const lists = new Map<string, TextFile>();
  for (const [path, bytes] of files) {
    if (PASSED_OVER.has(path)) continue;
    const home = homeOf(path, { themes, documents, initiatives, lists });
    if (!home) {
      const reason =
        'Unexpected file, expected actors.yaml, instruments.yaml, permalinks.json, README.md, themes/<id>.md, documents/<id>/document.md or documents/<id>/initiatives.yaml';
      report.at({ path, text: '' }, 0, 'unexpected-file', reason);
      continue;
    }
    const file = decodeFile(path, bytes, report);
    if (file) home.files.set(home.name, file);
  }
  reportMissing(files, report);
  return {
    actors: lists.get('actors'),
    instruments: lists.get('instruments'),
    themes,
    documents,
    initiatives,
  };
}

type Homes = Record<'themes' | 'documents' | 'initiatives' | 'lists', Map<string, TextFile>>;

function homeOf(
  path: string,
  homes: Homes,
): { files: Map<string, TextFile>; name: string } | undefined {
  if (path === 'content/actors.yaml') return { files: homes.lists, name: 'actors' };
  if (path === 'content/instruments.yaml') return { files: homes.lists, name: 'instruments' };
  const patterns = [
    [THEME, homes.themes],
    [DOCUMENT, homes.documents],
    [INITIATIVES, homes.initiatives],
  ] as const;
  for (const [pattern, map] of patterns) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) return { files: map, name };
  }
  return undefined;
}

function reportMissing(files: ContentFiles, report: Report): void {
  const missing = (path: string, why: string) => {
    report.at({ path, text: '' }, 0, 'missing-file', `Missing file, expected ${why}`);
  };
  if (!files.has('content/actors.yaml')) missing('content/actors.yaml', 'the list of actors');
  if (!files.has('content/instruments.yaml')) {
    missing('content/instruments.yaml', 'the list of instruments');
  }
  const paths = [...files.keys()];
  if (!paths.some((path) => DOCUMENT.test(path))) {
    missing('content/documents', 'at least one document');
  }
  for (const path of paths) {
    const document = DOCUMENT.exec(path)?.[1];
    const initiatives = `content/documents/${document}/initiatives.yaml`;
    if (document !== undefined && !files.has(initiatives)) {
      report.at(
        { path: initiatives, text: '' },
        0,
        'no-initiatives',
        `Missing file, expected the initiatives of ${path}`,
      );
    }
    const name = INITIATIVES.exec(path)?.[1];
    const text = `content/documents/${name}/document.md`;
    if (name !== undefined && !files.has(text))
      missing(text, `the document that ${path} annotates`);
  }
}
