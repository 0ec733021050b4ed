import { fingerprintOf } from '@/lib/text/fingerprint';
import type { Range } from '@/lib/text/ranges';
import type { Difference } from '@/lib/text/word-difference';
import { isWordEdge } from '@/lib/text/words';
import { documentPath } from './citation-paths';

/** A passage as a link sees it: its address and its words, letter for letter. */
export type LinkedPassage = { readonly id: string; readonly text: string };

/** A place in the words of a passage; `offset` in UTF-16 units. */
export type Place = { readonly passage: string; readonly offset: number };

/** Words of one passage: `text.slice(start, end)`, in UTF-16 units. */
export type WordsSpan = Range & { readonly passage: string };

/** Which words a link stands for. */
export type WordsLink = {
  /** The id of the passage in which they begin. */
  readonly passage: string;
  /** Where in it they begin, in UTF-16 units. */
  readonly start: number;
  /** How long they are in UTF-16 units, passages joined by line breaks. */
  readonly length: number;
  /** Those words in short (lib/text/fingerprint). */
  readonly fingerprint: string;
};

/** Words that somebody chose, whole words only, and the link to them. */
export type ChosenWords = {
  readonly link: WordsLink;
  /** The words, letter for letter; passages joined by line breaks. */
  readonly words: string;
  /** The same words, passage by passage; never empty. */
  readonly spans: readonly WordsSpan[];
};

/** What became of the words that a link stands for. */
export type Resolution =
  /** They stand where they stood. */
  | { readonly kind: 'found'; readonly spans: readonly WordsSpan[] }
  /** The very same words stand in one other place. */
  | { readonly kind: 'moved'; readonly spans: readonly WordsSpan[] }
  /** They stand in so many other places. */
  | { readonly kind: 'several'; readonly count: number }
  /** They stand nowhere; `to` is the passage that has taken the place of theirs, where there is one. */
  | { readonly kind: 'gone'; readonly to?: string | undefined };

/** What is known of a passage whose address is not that of its words any more. */
export type FormerPassage = {
  /** The passage that has taken its place; undefined where it was withdrawn. */
  readonly to?: string | undefined;
  /** How its words became those of that passage, oldest first; none where they are the same. */
  readonly changes: readonly (readonly Difference[])[];
};

const BETWEEN_PASSAGES = '\n';

/** Longer words are not sought elsewhere: each place costs their length, and a link could stop a page. */
const LONGEST_SOUGHT = 2000;

/**
 * The words between two places, spaces at the ends left out, parts of words made whole, as browsers
 * find whole words only. Undefined where nothing but spaces is between them.
 */
export function chooseWords(
  passages: readonly LinkedPassage[],
  from: Place,
  to: Place,
): ChosenWords | undefined {
  const { text, starts } = join(passages);
  const [first, last] = [starts.get(from.passage), starts.get(to.passage)];
  if (first === undefined || last === undefined) return undefined;
  const range = { start: first + from.offset, end: last + to.offset };
  const chosen = text.slice(range.start, range.end);
  if (chosen.trim() === '') return undefined;
  let start = range.end - chosen.trimStart().length;
  let end = range.start + chosen.trimEnd().length;
  while (!isEdge(text, start)) start -= 1;
  while (!isEdge(text, end)) end += 1;
  const words = text.slice(start, end);
  const spans = spansOf(passages, { start, end });
  const [begin] = spans;
  if (!begin) return undefined;
  const link = { passage: begin.passage, start: begin.start, length: words.length };
  return { link: { ...link, fingerprint: fingerprintOf(words) }, words, spans };
}

/** The link as the value of the query's `words`. */
export function encodeWords({ passage, start, length, fingerprint }: WordsLink): string {
  return [passage, start, length, fingerprint].join('.');
}

/** What `words` of a query string stands for; undefined where it is not such a link. Total. */
export function decodeWords(search: string): WordsLink | undefined {
  const value = new URLSearchParams(search).get('words') ?? '';
  const [, passage, start, length, fingerprint] =
    /^([a-z][a-z0-9-]*)\.(0|[1-9]\d{0,6})\.([1-9]\d{0,6})\.([0-9a-z]{13})$/.exec(value) ?? [];
  if (!passage || !fingerprint) return undefined;
  return { passage, start: Number(start), length: Number(length), fingerprint };
}

/**
 * The address of words in their document. The query and not the fragment has them: browsers that
 * know text directives hide what is behind `:~:`, and without script the fragment leads to the passage.
 */
export function wordsPath(document: string, link: WordsLink, directive: string): string {
  const query = `?words=${encodeWords(link)}`;
  return `${documentPath(document)}${query}#${link.passage}${directive}`;
}

/**
 * What became of the words of a link. Never fuzzy: whatever is found or moved has their fingerprint.
 * What is known of their passage counts first: words that were corrected or withdrawn are gone, though
 * others like them stand elsewhere. Only of a passage that nothing is known of are they sought.
 */
export function resolveWords(
  passages: readonly LinkedPassage[],
  link: WordsLink,
  formerOf: (id: string) => FormerPassage | undefined,
): Resolution {
  const { text, starts } = join(passages);
  const at = (start: number) => spansOf(passages, { start, end: start + link.length });
  const isThere = (start: number) =>
    isEdge(text, start) &&
    isEdge(text, start + link.length) &&
    fingerprintOf(text.slice(start, start + link.length)) === link.fingerprint;

  const passage = starts.get(link.passage);
  if (passage !== undefined && isThere(passage + link.start)) {
    return { kind: 'found', spans: at(passage + link.start) };
  }
  if (passage !== undefined) return { kind: 'gone' };
  const former = formerOf(link.passage);
  if (former) {
    const begin = starts.get(former.to ?? '');
    const start = startAfter(link, former.changes);
    const isKept = begin !== undefined && start !== undefined && isThere(begin + start);
    return isKept ? { kind: 'moved', spans: at(begin + start) } : { kind: 'gone', to: former.to };
  }
  const places = link.length <= LONGEST_SOUGHT ? placesOf(text, link.length, isThere) : [];
  const [only, ...others] = places;
  if (only === undefined) return { kind: 'gone' };
  if (others.length > 0) return { kind: 'several', count: places.length };
  return { kind: 'moved', spans: at(only) };
}

/**
 * Where the words of a link begin after the changes of their passage, from the first one that had them
 * at their place; undefined where a change touches them.
 */
function startAfter(
  { start, length, fingerprint }: WordsLink,
  changes: FormerPassage['changes'],
): number | undefined {
  let [at, text] = [start, ''];
  for (const change of changes) {
    const then = textOf(change, 'added');
    const isFirst = text === '' && fingerprintOf(then.slice(at, at + length)) === fingerprint;
    if (!isFirst && then !== text) continue;
    const kept = startAfterOne(change, at, length);
    if (kept === undefined) return undefined;
    [at, text] = [kept, textOf(change, 'removed')];
  }
  return at;
}

function startAfterOne(change: readonly Difference[], start: number, length: number) {
  let [then, now] = [0, 0];
  for (const { kind, text } of change) {
    const isWithin = start >= then && start + length <= then + text.length;
    if (kind === 'same' && isWithin) return now + start - then;
    if (kind !== 'added') then += text.length;
    if (kind !== 'removed') now += text.length;
  }
  return undefined;
}

/** Of two texts in one the earlier, or the later. */
function textOf(change: readonly Difference[], without: 'added' | 'removed'): string {
  return change.map(({ kind, text }) => (kind === without ? '' : text)).join('');
}

function placesOf(text: string, length: number, isThere: (start: number) => boolean): number[] {
  const places: number[] = [];
  for (let start = 0; start + length <= text.length; start += 1) {
    if (isThere(start)) places.push(start);
  }
  return places;
}

/** The passages as one text, and where each begins in it. */
function join(passages: readonly LinkedPassage[]) {
  const starts = new Map<string, number>();
  let start = 0;
  for (const { id, text } of passages) {
    starts.set(id, start);
    start += text.length + BETWEEN_PASSAGES.length;
  }
  return { text: passages.map(({ text }) => text).join(BETWEEN_PASSAGES), starts };
}

/** A stretch of the joined text, passage by passage. */
function spansOf(passages: readonly LinkedPassage[], { start, end }: Range): WordsSpan[] {
  let at = 0;
  return passages.flatMap(({ id, text }) => {
    const span = {
      passage: id,
      start: Math.max(0, start - at),
      end: Math.min(text.length, end - at),
    };
    at += text.length + BETWEEN_PASSAGES.length;
    return span.start < span.end ? [span] : [];
  });
}

/** Half of a character is no edge, though neither half is a letter. */
const INSIDE_CHARACTER = /^[\ud800-\udbff][\udc00-\udfff]$/;

function isEdge(text: string, offset: number): boolean {
  return isWordEdge(text, offset) && !INSIDE_CHARACTER.test(text.slice(offset - 1, offset + 1));
}
