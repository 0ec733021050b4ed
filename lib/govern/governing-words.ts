import type { Range } from '@/lib/text/ranges';
import type { PatternHit } from './find-patterns';
import { createPatternFinder } from './find-patterns';
import type { GoverningClass, LanguageRules } from './language-rules';

/** A word that governs its sentence. Offsets are into the text that was asked about. */
export type GoverningWord = Range & {
  /** The word as it is printed. */
  readonly text: string;
  readonly class: GoverningClass;
  /** `must`: a quote holds it or a field says why it need not; `warn`: an editor is told. */
  readonly asks: 'must' | 'warn';
};

/** What was found, or that nothing is known of the language: then nothing was looked for. */
export type Governed = { readonly known: boolean; readonly words: readonly GoverningWord[] };

/** What is answered for a language without rules. */
export const UNKNOWN: Governed = { known: false, words: [] };

type Value = Pick<GoverningWord, 'class' | 'asks'> | undefined;

const finders = new WeakMap<LanguageRules, (text: string) => PatternHit<Value>[]>();

/** All governing words of a text, in order. */
export function governingWordsOf(text: string, rules: LanguageRules): GoverningWord[] {
  const find = finders.get(rules) ?? createFinder(rules);
  finders.set(rules, find);
  return find(text).flatMap(({ start, end, value }) =>
    value ? [{ start, end, text: text.slice(start, end), ...value }] : [],
  );
}

const CLASSES = ['negation', 'exception', 'condition', 'refusal'] as const;

function createFinder({ must, warn, none }: LanguageRules) {
  return createPatternFinder<Value>([
    { value: undefined, patterns: none },
    ...CLASSES.flatMap((of) => [
      { value: { class: of, asks: 'must' as const }, patterns: must[of] },
      { value: { class: of, asks: 'warn' as const }, patterns: warn[of] ?? [] },
    ]),
  ]);
}
