import { bareLabel, labelAt } from './labels';
import type { Place } from './place';
import type { DraftPassage } from './read-passages';

/** The parts of a pattern such as `Article {1} ({2}) ({3})`: what stands before each level, and behind it. */
type Pattern = {
  readonly levels: readonly { readonly before: string; readonly after: string }[];
  /** The word before the first level (`Article`), by which headings are known that have its number. */
  readonly word: string;
  /** The level that is no number of the source but our count of paragraphs (`[{2}]`); -1 for none. */
  readonly counted: number;
};

type Text = { readonly drafts: readonly DraftPassage[]; readonly places: readonly Place[] };

/** A pattern, and what the document has of it. */
type Numbering = Pattern & {
  /** Whether the document has headings with the number of the first level. */
  readonly isInHeadings: boolean;
  /** The heading with the number under which each passage stands. */
  readonly headings: readonly (number | undefined)[];
  /** Our count of the paragraph that each passage is, or is an item of. */
  readonly counts: readonly (number | undefined)[];
  /** How many lists before this one, in the same place, have a label of it. */
  readonly listsBefore: (place: string, list: number) => number;
};

/** The pattern of the front matter. Throws where it has no level; the schema refuses that. */
function parsePattern(pattern: string): Pattern {
  const parts = pattern.split(/\{\d\}/);
  const opening = /[([{]$/;
  const levels = parts.slice(0, -1).map((part, index) => {
    const next = parts[index + 1] ?? '';
    const closes = /^[)\]}.]*/.exec(next)?.[0] ?? '';
    const before = index === 0 ? part : part.slice((/^[)\]}.]*/.exec(part)?.[0] ?? '').length);
    return { before, after: opening.test(part) || index > 0 ? closes : '' };
  });
  const counted = parts.findIndex((part, index) => {
    return part.endsWith('[') && parts[index + 1]?.startsWith(']') === true;
  });
  return { levels, word: (parts[0] ?? '').replace(/\[$/, '').trim(), counted };
}

/**
 * Where the document's own numbering puts each passage, as people cite it ("Article 5 (2) (b)");
 * undefined where the pattern gives none. Deeper levels than the pattern has are added in brackets;
 * an annex or volume comes first; a second place with the same locator has our count in square
 * brackets.
 */
export function locatorsOf(
  drafts: readonly DraftPassage[],
  places: readonly Place[],
  pattern: string | undefined,
): readonly (string | undefined)[] {
  if (pattern === undefined) return drafts.map(() => undefined);
  const numbering = numberingOf(parsePattern(pattern), { drafts, places });
  const closing = new Set(places.flatMap(({ closings }) => closings));
  const times = new Map<string, number>();
  const own: (string | undefined)[] = [];
  drafts.forEach((draft, at) => {
    const place = places[at];
    if (place?.continues !== undefined) {
      own.push(own[place.continues]);
      return;
    }
    const locator = place && locatorOf(at, { drafts, places }, numbering);
    const isCounted = numbering.counts[at] !== undefined || closing.has(at);
    const between = place?.after === undefined ? undefined : own[place.after];
    const isBetween = between !== undefined && isNumbered(places[place?.after ?? -1]);
    if (isBetween && (locator === undefined || (place?.levels.length === 0 && !isCounted))) {
      own.push(`after ${between}`);
      return;
    }
    // A heading below one with a number has its locator, as paragraphs have.
    const isOwn = draft.kind === 'heading' ? numbering.headings[at] === at : place?.levels.length;
    const key = isOwn ? locator : undefined;
    const time = key === undefined ? 1 : (times.get(key) ?? 0) + 1;
    if (key !== undefined) times.set(key, time);
    own.push(time === 1 ? locator : `${locator} [${time}]`);
  });
  return own;
}

function isNumbered(place: Place | undefined): boolean {
  return bareLabel(place?.levels.at(-1)?.label ?? '') !== '';
}

function numberingOf(pattern: Pattern, { drafts, places }: Text): Numbering {
  const speakers = new Set(places.map(({ speaker }) => speaker));
  const hasNumber = drafts.map(
    ({ kind, text }) => kind === 'heading' && numberOf(text, pattern.word) !== undefined,
  );
  // What somebody else says behind the last article ("In witness whereof") is no part of it.
  const headings = places.map(({ above, speaker }, at) => {
    const begins = speakers.has(at) ? at : (speaker ?? -1);
    return [...above, at].findLast((index) => hasNumber[index] === true && index > begins);
  });
  const isInHeadings = hasNumber.includes(true);
  const counts =
    pattern.counted === -1 ? [] : countParagraphs(pattern, headings, { drafts, places });
  return { ...pattern, isInHeadings, headings, counts, listsBefore: createListCounter(places) };
}

/**
 * The number of each paragraph under its article; an item has that of the paragraph before its list,
 * closing words that of the paragraph they close. The only paragraph of an article has none.
 */
function countParagraphs(
  { counted }: Pattern,
  headings: readonly (number | undefined)[],
  { drafts, places }: Text,
): (number | undefined)[] {
  const closing = new Set(places.flatMap(({ closings }) => closings));
  const last = new Map<number, number>();
  const groupOf = (at: number) => (counted === 0 ? -1 : (headings[at] ?? -2));
  const counts = drafts.map(({ kind }, at) => {
    const group = groupOf(at);
    if (kind === 'heading' || kind === 'note' || group === -2) return undefined;
    const isOwn = kind === 'paragraph' && places[at]?.levels.length === 0 && !closing.has(at);
    if (isOwn) last.set(group, (last.get(group) ?? 0) + 1);
    return last.get(group);
  });
  return counts.map((count, at) =>
    counted > 0 && last.get(groupOf(at)) === 1 ? undefined : count,
  );
}

/** Counts, in one place of a document, the lists with the same labels. */
function createListCounter(places: readonly Place[]): Numbering['listsBefore'] {
  const labels = new Map<number, Set<string>>();
  for (const { levels } of places) {
    for (const { list, label = '' } of levels) {
      labels.set(list, (labels.get(list) ?? new Set()).add(bareLabel(label)));
    }
  }
  const met = new Map<string, Set<number>>();
  return (place, list) => {
    const lists = met.get(place) ?? new Set();
    met.set(place, lists.add(list));
    const own = labels.get(list) ?? new Set();
    const hasOwn = (other: number) =>
      [...(labels.get(other) ?? [])].some((label) => own.has(label));
    return [...lists].filter((other) => other < list && hasOwn(other)).length;
  };
}

const PART = /^(annex|appendix|schedule|volume|annexe|appendice|anexo|apéndice|anlage)\b/iu;

function locatorOf(at: number, { drafts, places }: Text, pattern: Numbering): string | undefined {
  const { above, levels } = places[at] ?? { above: [], levels: [] };
  const texts = [...above, at].flatMap((index) => {
    const draft = drafts[index];
    return draft?.kind === 'heading' ? [draft.text] : [];
  });
  const part = texts.find((text) => PART.test(text));
  const annex = part === undefined ? undefined : /^\S+(?:\s+[\dIVXLA-Z]+\b)?/u.exec(part)?.[0];
  const heading = pattern.headings[at];
  // What stands before the first article has no article's number.
  if (pattern.isInHeadings && heading === undefined) return annex;
  const count = pattern.counts[at];
  const number = heading === undefined ? '' : numberOf(drafts[heading]?.text ?? '', pattern.word);
  let body = number === undefined || number === '' ? '' : shown(pattern, 0, number);
  let level = body === '' ? 0 : 1;
  const addCount = () => {
    if (level !== pattern.counted) return;
    if (count !== undefined) body += shown(pattern, level, `${count}`);
    level += 1;
  };
  for (const { label = '', count: place, list } of levels) {
    addCount();
    const bare = bareLabel(label);
    const lists =
      bare === '' ? 0 : pattern.listsBefore(`${annex ?? ''}${heading ?? ''}${body}`, list);
    if (lists > 0) body += `${body === '' ? '' : ' '}[${lists + 1}]${level === 0 ? ' ' : ''}`;
    body += bare === '' ? ` [${place}]` : shown(pattern, level, bare);
    level += 1;
  }
  addCount();
  if (body === '') return annex;
  return annex === undefined ? body.trimStart() : `${annex}, ${body.trimStart()}`;
}

/** A number with what the pattern has around it; in brackets below its last level. */
function shown({ levels }: Pattern, level: number, value: string): string {
  const around = levels[level];
  return around ? `${around.before}${value}${around.after}` : ` (${value})`;
}

/** A number behind the word of a heading, where no stop need follow: `5`, `II`, `A`, `3 bis`, `L. 112-1-1`. */
const HEADING_NUMBER =
  /^(?:(?:[A-Z]\.?[ \u00a0]?)?\d{1,4}(?:[-–.]\d+)*|[IVXL]+|[A-Z]|premier|première|1er|1re|unique)(?:[ \u00a0](?:bis|ter|quater|quinquies|sexies|septies|octies))?(?=[\s.:–—-]|$)/;

/** The number of a heading that begins with a word (`Article 5`, `Article premier`), or with a label where there is no word. */
function numberOf(text: string, word: string): string | undefined {
  const first = /^\S+/.exec(text)?.[0] ?? '';
  if (word !== '' && !isSameWord(text.slice(0, word.length), word) && !isSameWord(first, word)) {
    return undefined;
  }
  const begins = isSameWord(first, word) ? first.length : word.length;
  const rest = text.slice(begins).trimStart();
  const label = labelAt(rest) ?? '';
  const number = HEADING_NUMBER.exec(rest)?.[0] ?? '';
  const bare = bareLabel(number.length > label.length ? number : label);
  return bare === '' || (word === '' && label === '') ? undefined : bare;
}

/** Whether two words are the same, or one is an abbreviation of the other with a stop (`art.`). */
function isSameWord(printed: string, word: string): boolean {
  const [a, b] = [printed.toLowerCase(), word.toLowerCase()];
  const shortens = (short: string, long: string) =>
    short.endsWith('.') && long.startsWith(short.slice(0, -1));
  return a === b || shortens(a, b) || shortens(b, a);
}
