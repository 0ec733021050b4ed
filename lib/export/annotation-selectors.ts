import type { Anchor } from '@/lib/model/anchor';
import type { Quote } from '@/lib/model/quote';
import type { Passage } from '@/lib/model/passage';
import type { DocumentText } from '@/lib/store/store';
import { countPoints } from '@/lib/text/count-points';

/** Words and what stands around them, letter for letter. */
type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/**
 * A place in a text, half-open, in code points: the model forbids counting code units
 * (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */
type TextPositionSelector = {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
};

/** A passage by its fragment, and a place in its text. */
type FragmentSelector = {
  readonly type: 'FragmentSelector';
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3236';
  readonly value: string;
  readonly refinedBy: TextPositionSelector;
};

/** Three ways to the same words: by what they are, by their place in the document, by their passage. */
export type Selectors =
  | readonly [TextQuoteSelector, TextPositionSelector, FragmentSelector]
  | readonly [TextQuoteSelector, TextPositionSelector];

/** How many characters of context hold a quote in place; more only where they are not enough. */
const CONTEXT = 32;

/**
 * The selectors of a quote. One of several pieces has one range, from its first word to its last: an
 * item is never a target without the words that govern it.
 */
export function selectorsOfQuote(
  text: DocumentText,
  passage: Passage,
  { pieces }: Quote,
): Selectors {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || first === last) return selectorsOf(text, passage, first ?? NOTHING);
  const unitsOf = (id: string) => text.starts[id]?.units ?? 0;
  const range = {
    start: unitsOf(first.passage) + first.start,
    end: unitsOf(last.passage) + last.end,
  };
  return [
    quoteSelector(text.words, text.words, range),
    positionSelector(text.words, range.start, range.end),
  ];
}

const NOTHING = { start: 0, end: 0 };

/**
 * The selectors of words of a passage. Positions count in the text of the document, which is published
 * as a file of its own, as a page has numbers and notes of ours between; those behind the fragment in
 * the passage's own words there. Throws where the text does not have the passage.
 */
export function selectorsOf(
  text: DocumentText,
  passage: Passage,
  quote: Pick<Anchor, 'start' | 'end'>,
): Selectors {
  const start = text.starts[passage.id];
  if (!start) throw new Error(`No passage ${passage.id} in the text of its document`);
  const inPassage = positionSelector(passage.text, quote.start, quote.end);
  return [
    quoteSelector(text.words, passage.text, quote),
    { ...inPassage, start: start.points + inPassage.start, end: start.points + inPassage.end },
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: passage.id,
      refinedBy: inPassage,
    },
  ];
}

/**
 * The context grows until words and context stand in one place of the document, or the passage ends:
 * what an author gives to tell a quote apart lies in its passage too.
 */
function quoteSelector(
  plain: string,
  text: string,
  { start, end }: Pick<Anchor, 'start' | 'end'>,
): TextQuoteSelector {
  const before = [...text.slice(0, start)];
  const after = [...text.slice(end)];
  const exact = text.slice(start, end);
  const withContext = (size: number): TextQuoteSelector => ({
    type: 'TextQuoteSelector',
    exact,
    prefix: before.slice(Math.max(0, before.length - size)).join(''),
    suffix: after.slice(0, size).join(''),
  });
  let size = CONTEXT;
  while (size < text.length && !standsOnce(plain, withContext(size))) size *= 2;
  return withContext(size);
}

function standsOnce(plain: string, { prefix, exact, suffix }: TextQuoteSelector): boolean {
  const words = prefix + exact + suffix;
  return plain.indexOf(words) === plain.lastIndexOf(words);
}

/** From offsets in UTF-16 units to code points. */
function positionSelector(text: string, start: number, end: number): TextPositionSelector {
  const startInPoints = countPoints(text.slice(0, start));
  const endInPoints = startInPoints + countPoints(text.slice(start, end));
  return { type: 'TextPositionSelector', start: startInPoints, end: endInPoints };
}
