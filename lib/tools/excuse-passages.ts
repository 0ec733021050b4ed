import type { Corpus } from '@/lib/model/corpus';
import type { Passage } from '@/lib/model/passage';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { formatProblem, show } from '@/lib/parse/problem';
import type { ContentFiles } from '@/lib/parse/read-files';
import { oneOf, suggestion } from '@/lib/parse/zod-problem';
import { countInWords } from '@/lib/text/list-in-words';
import type { RangeNamed } from './passage-range';
import { passagesIn } from './passage-range';

/** What an editor asks for. */
export type Excuse = {
  /** The id of the document. */
  readonly document: string;
  readonly range: RangeNamed;
  readonly reason: string;
  /** Why, in a sentence. */
  readonly note: string;
};

/** The file that is to be written, and what is told of it; or why nothing is written. */
export type ExcuseResult =
  | { readonly path: string; readonly text: string; readonly told: readonly string[] }
  | { readonly refused: string };

const HEADER =
  '# Passages that were excused together, by "npm run excuse". What comes later is not read yet.\n';

/**
 * Excuses the passages of a range that nobody has read yet: adds an entry with their ids to the
 * coverage.yaml of their document, of which every byte stays. What holds an initiative or is excused
 * already is left as it is. The result is checked before anybody writes it.
 */
export function excusePassages(files: ContentFiles, excuse: Excuse): ExcuseResult {
  const path = `content/documents/${excuse.document}/coverage.yaml`;
  const read = readDocument(files, excuse.document);
  if (typeof read === 'string') return refused(read);
  const { passages } = read;
  const reasons = read.vocabularies.reasons.map(({ id }) => id);
  if (!reasons.includes(excuse.reason)) {
    const near = suggestion(excuse.reason, reasons);
    return refused(`Unexpected reason ${show(excuse.reason)}, expected ${oneOf(reasons)}${near}`);
  }
  const range = passagesIn(passages, excuse.range);
  if (typeof range === 'string') return refused(range);
  const unread = range.filter(({ reading }) => reading?.state === 'unread');
  const told = tell(range, unread);
  if (unread.length === 0) return refused(`Nothing to excuse: ${told}`);
  const old = files.get(path);
  const before = old instanceof Uint8Array ? new TextDecoder().decode(old) : undefined;
  const text = withEntry(before, excuse, unread);
  const after =
    text === undefined ? '' : readDocument(withFile(files, path, text), excuse.document);
  if (text === undefined || !isAsMeant(passages, after, unread)) {
    const lines = entryOf(excuse, unread, '  ').join('\n');
    return refused(
      `${path} cannot be added to as it is written; add this to its list "excused":\n${lines}`,
    );
  }
  return { path, text, told: [...unread.map(lineOf), told] };
}

function refused(why: string): ExcuseResult {
  return { refused: why };
}

type ReadDocument = Pick<Corpus, 'vocabularies'> & { readonly passages: readonly Passage[] };

/** The passages of one document, and the terms; other documents have no part in it, and may have problems. */
function readDocument(files: ContentFiles, id: string): ReadDocument | string {
  const folder = `content/documents/${id}/`;
  const ids = [...files.keys()].flatMap(
    (path) => /^content\/documents\/([^/]+)\//.exec(path)?.[1] ?? [],
  );
  if (!ids.includes(id)) {
    return `Unexpected document ${show(id)}, expected the id of one${suggestion(id, ids)}`;
  }
  const own = [...files].filter(
    ([path]) => path.startsWith(folder) || !path.startsWith('content/documents/'),
  );
  const { corpus, problems } = parseCorpus(new Map(own), { drafts: true });
  const [document] = corpus?.documents ?? [];
  if (corpus && document) return { ...corpus, passages: document.passages };
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...errors.map(formatProblem), 'Mend the errors first'].join('\n');
}

function withFile(files: ContentFiles, path: string, text: string): ContentFiles {
  return new Map([...files, [path, new TextEncoder().encode(text)]]);
}

/** The file with one entry more, or undefined where it is not written as a list of lines. */
function withEntry(
  before: string | undefined,
  excuse: Excuse,
  passages: readonly Passage[],
): string | undefined {
  if (before === undefined) {
    return [`${HEADER}excused:`, ...entryOf(excuse, passages, '  '), ''].join('\n');
  }
  const indent = /^excused:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)- /m.exec(before)?.[1];
  if (indent === undefined) return undefined;
  const end = before.endsWith('\n') ? '' : '\n';
  return `${before}${end}${entryOf(excuse, passages, indent).join('\n')}\n`;
}

function entryOf({ reason, note }: Excuse, passages: readonly Passage[], indent: string): string[] {
  return [
    `- reason: ${reason}`,
    `  note: ${JSON.stringify(note)}`,
    '  passages:',
    ...passages.map((passage) => `    - ${lineOf(passage)}`),
  ].map((line) => indent + line);
}

/** An id for the program, and the first words for people. */
function lineOf({ id, text }: Passage): string {
  return `${id} # ${show(text)}`;
}

/** Whether the passages are excused now, and nothing else has changed. */
function isAsMeant(
  before: readonly Passage[],
  after: ReadDocument | string,
  excused: readonly Passage[],
): boolean {
  if (typeof after === 'string') return false;
  const meant = new Set(excused);
  return before.every((passage, at) => {
    const reading = after.passages[at]?.reading;
    if (!meant.has(passage)) return JSON.stringify(reading) === JSON.stringify(passage.reading);
    return reading?.state === 'excused' && reading.how === 'together';
  });
}

function tell(range: readonly Passage[], unread: readonly Passage[]): string {
  const count = (isCounted: (passage: Passage) => boolean) => range.filter(isCounted).length;
  const coded = count(({ reading }) => reading?.state === 'coded');
  const before = count(({ reading }) => reading?.state === 'excused');
  const headings = count(({ reading }) => reading === undefined);
  return `${countInWords(unread.length, 'passage')} excused; left as they are: ${coded} with initiatives, ${before} excused before, ${countInWords(headings, 'heading')}`;
}
