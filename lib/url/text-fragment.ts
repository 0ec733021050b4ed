import { wordsOf } from '@/lib/text/words';

/** A short text is given whole; of a longer one the first and last words. */
const WHOLE_UP_TO = 60;
const WORDS_AT_ENDS = 5;
const WORDS_OF_CONTEXT = 4;

/** Where words stand, so that the very occurrence can be told from others. */
export type TextContext = {
  /** All words of the page, in any order. */
  readonly page: string;
  /** The text of their block before them; of the first block where they stand in several. */
  readonly before: string;
  /** The text of their block behind them; of the last block where they stand in several. */
  readonly after: string;
};

/**
 * The text directive that makes a browser highlight these words on arrival
 * (https://wicg.github.io/scroll-to-text-fragment/), to be put behind a fragment: `#p1:~:text=…`.
 * Blocks are joined by line breaks. With a context, words that the page has more than once, and
 * parts of words, come with a few words around them; empty where these do not tell them apart, as
 * with a heading that the contents repeat: then the fragment alone leads to the right place.
 */
export function textDirective(exact: string, context?: TextContext): string {
  return directive([textOf(exact, context)]);
}

/** The directive for words in several places, each lit by itself; those that cannot be told apart are left out. */
export function textDirectives(
  places: readonly { readonly exact: string; readonly context: TextContext }[],
): string {
  return directive(places.map(({ exact, context }) => textOf(exact, context)));
}

function textOf(exact: string, context?: TextContext): string {
  const terms = termsOf(exact);
  const isRepeated = context && terms.some((term) => standsTwice(context.page, term));
  const needsContext = context && (isRepeated || isCutFromWord(context));
  if (!needsContext) return terms.map(encodeTerm).join(',');
  const before = lastWords(context.before);
  const behind = firstWords(context.after);
  const blocks = `${before}${exact}${behind}`.split('\n');
  const ends = [blocks[0] ?? '', blocks.at(-1) ?? ''];
  if (ends.some((end) => standsTwice(context.page, end))) return '';
  const prefix = before === '' ? [] : [`${encodeTerm(before.trimEnd())}-`];
  const suffix = behind === '' ? [] : [`-${encodeTerm(behind.trimStart())}`];
  return [...prefix, ...terms.map(encodeTerm), ...suffix].join(',');
}

function directive(texts: readonly string[]): string {
  const known = texts.filter((text) => text !== '');
  return known.length === 0 ? '' : `:~:${known.map((text) => `text=${text}`).join('&')}`;
}

/** The words whole, or those at both ends; no term may reach over two blocks. */
function termsOf(exact: string): string[] {
  const words = wordsOf(exact);
  const isOneBlock = !exact.includes('\n');
  const first = words[WORDS_AT_ENDS - 1];
  const last = words.at(-WORDS_AT_ENDS);
  const isShort = exact.length <= WHOLE_UP_TO || !first || !last || first.end >= last.start;
  if (isOneBlock) {
    return isShort ? [exact] : [exact.slice(0, first.end), exact.slice(last.start)];
  }
  const firstBlock = exact.slice(0, exact.indexOf('\n'));
  const lastBlock = exact.slice(exact.lastIndexOf('\n') + 1);
  return [
    firstBlock.slice(0, wordsOf(firstBlock)[WORDS_AT_ENDS - 1]?.end),
    lastBlock.slice(wordsOf(lastBlock).at(-WORDS_AT_ENDS)?.start ?? 0),
  ];
}

/** Browsers take `Canada's` and `1,000` for one word, and find parts of words only beside the rest. */
function isCutFromWord({ before, after }: TextContext): boolean {
  return /^['\u2019.,:][\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}]['\u2019.,:]$/u.test(before);
}

/** As browsers compare: small letters and capitals are the same. */
function standsTwice(page: string, term: string): boolean {
  const [text, wanted] = [inSmallLetters(page), term.toLowerCase()];
  return text.indexOf(wanted) !== text.lastIndexOf(wanted);
}

let last = { page: '', text: '' };

/** A page is looked through for many words in turn. */
function inSmallLetters(page: string): string {
  if (last.page !== page) last = { page, text: page.toLowerCase() };
  return last.text;
}

function lastWords(text: string): string {
  const words = wordsOf(text);
  const first = words.at(-WORDS_OF_CONTEXT) ?? words[0];
  return first ? text.slice(first.start) : '';
}

function firstWords(text: string): string {
  const words = wordsOf(text);
  return text.slice(0, (words[WORDS_OF_CONTEXT - 1] ?? words.at(-1))?.end ?? 0);
}

/** A directive gives commas, ampersands and hyphens a meaning of their own. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
