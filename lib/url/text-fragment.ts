import { wordsOf } from '@/lib/text/words';

/** A short text is given whole; of a longer one the first and last words. */
const WHOLE_UP_TO = 60;
const WORDS_AT_ENDS = 5;

/**
 * The text directive that makes a browser highlight these words on arrival
 * (https://wicg.github.io/scroll-to-text-fragment/), to be put behind a fragment: `#p1:~:text=…`.
 */
export function textDirective(exact: string): string {
  const words = wordsOf(exact);
  const first = words[WORDS_AT_ENDS - 1];
  const last = words.at(-WORDS_AT_ENDS);
  if (exact.length <= WHOLE_UP_TO || !first || !last || first.end >= last.start) {
    return `:~:text=${encodeTerm(exact)}`;
  }
  return `:~:text=${encodeTerm(exact.slice(0, first.end))},${encodeTerm(exact.slice(last.start))}`;
}

/** A directive gives commas, ampersands and hyphens a meaning of their own. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
