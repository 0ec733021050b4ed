import { foldTypography, foldWord } from '@/lib/text/fold';
import type { Word } from '@/lib/text/words';

/** A word as it is compared letter by letter: folded, hyphens closed up (`G-8` and `G8` give `g8`). */
export function plainTerm(word: string): string {
  return foldWord(foldTypography(word)).replaceAll('-', '');
}

/** The term without its possessive and its plural: `g8's` gives `g8`, `countries` gives `country`. */
export function stem(term: string): string {
  const bare = term.replace(/'s$|s'$|'/g, (ending) => (ending === "s'" ? 's' : ''));
  if (bare.length <= 3 || !bare.endsWith('s')) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  return bare.slice(0, -1);
}

/** The parts of a hyphenated word that can be searched alone. */
function partsOf(word: string): string[] {
  const parts = foldTypography(word).split('-');
  return parts.length > 1 ? parts.filter((part) => part.length > 1).map(plainTerm) : [];
}

/** Words come again and again: each is taken apart once. */
const termsByWord = new Map<string, readonly string[]>();

/** Everything under which a word of a text is found: itself, its stem, and the parts of a compound. */
export function indexTerms(word: string): readonly string[] {
  const known = termsByWord.get(word);
  if (known) return known;
  const whole = [plainTerm(word), ...partsOf(word)];
  const terms = [...new Set(whole.flatMap((term) => [term, stem(term)]))].filter(
    (one) => one !== '',
  );
  termsByWord.set(word, terms);
  return terms;
}

/** A word of a query: what it is compared with. */
export type QueryWord = {
  /** As it was typed. */
  readonly text: string;
  /** The beginning of a word, or the whole of it. */
  readonly plain: string;
  readonly stem: string;
  /** Of a compound, its parts: all of them will do for the whole. */
  readonly parts: readonly string[];
};

/** What a word of a query is compared with. */
export function queryWord({ text }: Pick<Word, 'text'>): QueryWord {
  const plain = plainTerm(text);
  return { text, plain, stem: stem(plain), parts: partsOf(text) };
}
