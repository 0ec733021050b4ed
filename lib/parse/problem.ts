import { makeVisible } from '@/lib/text/invisible';
import type { TextFile } from './text-file';
import { placeAt } from './text-file';

/** Every mistake that an author can make; `content/README.md` has a section on each. */
export const RULES = [
  'ambiguous-alias',
  'bad-date',
  'bad-picture',
  'bidirectional-control',
  'byte-order-mark',
  'changed-permalink',
  'circular-reference',
  'contradictory-coverage',
  'control-character',
  'damaged-text',
  'duplicate-id',
  'duplicate-kind',
  'duplicate-tag',
  'empty-file',
  'erased-permalink',
  'evidence-not-found',
  'evidence-not-unique',
  'false-revision',
  'file-too-large',
  'front-matter',
  'front-matter-too-large',
  'half-word',
  'invalid-json',
  'invalid-value',
  'invalid-yaml',
  'joined-letters',
  'line-separator',
  'lost-character',
  'lost-permalink',
  'low-contrast',
  'misleading-alias',
  'missing-evidence',
  'missing-field',
  'missing-file',
  'missing-governing-words',
  'missing-verb',
  'not-utf-8',
  'passage-not-found',
  'passage-not-unique',
  'perhaps-governing',
  'pieces-apart',
  'published-draft',
  'quote-not-found',
  'quote-not-unique',
  'quote-over-cells',
  'received-difference',
  'received-digest',
  'received-part',
  'received-words',
  'reused-permalink',
  'several-spaces',
  'tampered-permalink',
  'too-deep',
  'too-many-fields',
  'unanswered-question',
  'unexpected-file',
  'unknown-field',
  'unknown-reason',
  'unknown-reference',
  'unreadable-file',
  'unrecorded-decision',
  'unrecorded-permalink',
  'unsealed-ledger',
  'unsealed-permalink',
  'unsupported-markdown',
  'untimely-day',
  'unused-record',
  'words-of-others',
] as const;

export type Rule = (typeof RULES)[number];

/** An author's mistake and its place. */
export type Problem = {
  readonly rule: Rule;
  /** A warning is printed and does not stop the build. */
  readonly severity: 'error' | 'warning';
  /** The file as the author knows it: `content/actors.yaml`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What was found, what was expected, and the way out where it is known. */
  readonly reason: string;
};

/** Collects problems, so that an author sees all of them at once. */
export type Report = {
  /** Adds a problem at a place of a file. */
  readonly at: (file: TextFile, offset: number, rule: Rule, reason: string) => void;
  /** What was collected, by file and place. */
  readonly problems: () => readonly Problem[];
};

const WARNINGS: ReadonlySet<Rule> = new Set<Rule>([
  'bidirectional-control',
  'damaged-text',
  'perhaps-governing',
  'unrecorded-decision',
  'joined-letters',
  'several-spaces',
  'unrecorded-permalink',
  'unsealed-ledger',
  'unused-record',
]);

/** An empty report. */
export function createReport(): Report {
  const problems: Problem[] = [];
  return {
    at(file, offset, rule, reason) {
      const severity = WARNINGS.has(rule) ? 'warning' : 'error';
      problems.push({ rule, severity, path: file.path, ...placeAt(file, offset), reason });
    },
    problems: () => problems.toSorted(byPlace),
  };
}

/** Sorts problems by file and place. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** A path of the content in a message, at its beginning or behind a space. */
const OWN_PATH =
  /(?<=^| )content(?=\/(?:(?:actors|instruments|site|vocabularies)\.yaml|(?:pages|themes)\/|(?:documents|permalinks)\b))/g;

/** A problem on one line, in the form that editors and terminals make clickable. */
export function formatProblem(problem: Problem): string {
  return formatProblemIn('content', problem);
}

/**
 * The same where the content lies in another folder: inside the parser every path begins with
 * `content`, whatever the folder's name.
 */
export function formatProblemIn(folder: string, problem: Problem): string {
  const path = problem.path.replace(/^content(?=\/|$)/, () => folder);
  const place = `${path}:${problem.line}:${problem.column}`;
  const reason = problem.reason.replace(OWN_PATH, () => folder);
  return makeVisible(`${place}: ${problem.severity}: ${reason}  ${problem.rule}`);
}

/** A value as messages show it: in double quotes, cut after 80 characters. */
export function show(value: string): string {
  const oneLine = value.replace(/\s+/g, ' ');
  return `"${oneLine.length > 80 ? `${oneLine.slice(0, 79)}…` : oneLine}"`;
}
