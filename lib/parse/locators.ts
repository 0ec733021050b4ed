import { bareLabel, labelAt } from './labels';
import type { Place } from './place';
import type { DraftPassage } from './read-passages';

/** The parts of a pattern such as `Article {1} ({2}) ({3})`: what stands before each level, and behind it. */
type Pattern = {
  readonly levels: readonly { readonly before: string; readonly after: string }[];
  /** The word before the first level (`Article`), by which headings are known that have its number. */
  readonly word: string;
};

/** A pattern, and whether the document has headings with the number of its first level. */
type Numbering = Pattern & { readonly isInHeadings: boolean };

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
  return { levels, word: (parts[0] ?? '').trim() };
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
  const parsed = parsePattern(pattern);
  const isInHeadings = drafts.some(
    ({ kind, text }) => kind === 'heading' && numberOf(text, parsed.word) !== undefined,
  );
  const numbering = { ...parsed, isInHeadings };
  const times = new Map<string, number>();
  const own: (string | undefined)[] = [];
  drafts.forEach((draft, at) => {
    const place = places[at];
    const isFurther = place?.continues !== undefined;
    if (isFurther) {
      own.push(own[place.continues ?? -1]);
      return;
    }
    const locator = place && locatorOf(at, drafts, place, numbering);
    const between = place?.after === undefined ? undefined : own[place.after];
    if (
      locator === undefined ||
      (draft.kind !== 'heading' && place?.levels.length === 0 && between)
    ) {
      own.push(between === undefined ? locator : `after ${between}`);
      return;
    }
    const key = draft.kind === 'heading' || place?.levels.length ? locator : undefined;
    const time = key === undefined ? 1 : (times.get(key) ?? 0) + 1;
    if (key !== undefined) times.set(key, time);
    own.push(time === 1 ? locator : `${locator} [${time}]`);
  });
  return own;
}

const PART = /^(annex|appendix|schedule|volume|annexe|appendice|anexo|apéndice|anlage)\b/iu;

function locatorOf(
  at: number,
  drafts: readonly DraftPassage[],
  { above, levels }: Place,
  pattern: Numbering,
): string | undefined {
  const headings = [...above, at].filter((index) => drafts[index]?.kind === 'heading');
  const texts = headings.map((index) => drafts[index]?.text ?? '');
  const number = texts
    .toReversed()
    .map((text) => numberOf(text, pattern.word))
    .find(Boolean);
  const part = texts.find((text) => PART.test(text));
  const labels = levels.map(({ label = '', count }) => bareLabel(label) || `[${count}]`);
  const values = [...(number === undefined ? [] : [number]), ...labels].filter(Boolean);
  const annex = part === undefined ? undefined : /^\S+(?:\s+[\dIVXLA-Z]+\b)?/u.exec(part)?.[0];
  if (values.length === 0) return annex;
  // What stands before the first article has no article's number.
  if (pattern.isInHeadings && number === undefined) return annex;
  const body = values
    .map((value, index) => {
      const level = pattern.levels[index];
      return level ? `${level.before}${value}${level.after}` : ` (${value})`;
    })
    .join('');
  return annex === undefined ? body : `${annex}, ${body}`;
}

/** The number of a heading that begins with a word (`Article 5`, `Article premier`), or with a label where there is no word. */
function numberOf(text: string, word: string): string | undefined {
  const begins = text.toLowerCase().startsWith(`${word.toLowerCase()} `);
  if (word !== '' && !begins) return undefined;
  const rest = text.slice(word.length).trimStart();
  const label = labelAt(rest) ?? /^(?:\d{1,3}|[IVXL]+|[A-Z])(?=[\s.:–—-]|$)/.exec(rest)?.[0];
  const bare = label === undefined ? '' : bareLabel(label);
  return bare === '' || (word === '' && labelAt(rest) === undefined) ? undefined : bare;
}
