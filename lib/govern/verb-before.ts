import type { Range } from '@/lib/text/ranges';
import { createPatternFinder } from './find-patterns';
import type { LanguageRules } from './language-rules';
import { rulesOf } from './language-rules';
import { sentencesTouched } from './sentences';

/** The words to add, from the verb to the quote; nothing to add has no range. */
export type VerbBefore = { readonly known: boolean; readonly add?: Range };

/**
 * Where no piece of a quote holds a verb of duty, request or permission and its own sentence has one
 * before it, the range from the nearest of them to the quote. Languages without rules are not known.
 */
export function verbBefore(
  text: string,
  quoteRanges: readonly Range[],
  language: string,
): VerbBefore {
  const rules = rulesOf(language);
  if (!rules) return { known: false };
  const verbs = (words: string) => verbsOf(words, rules);
  const [sentence] = sentencesTouched(text, quoteRanges, language);
  const start = Math.min(...quoteRanges.map((range) => range.start));
  if (
    !sentence ||
    quoteRanges.some((range) => verbs(text.slice(range.start, range.end)).length > 0)
  )
    return { known: true };
  const before = text.slice(sentence.start, Math.max(start, sentence.start));
  const verb = verbs(before).at(-1);
  if (!verb) return { known: true };
  const end = sentence.start + before.trimEnd().length;
  return { known: true, add: { start: sentence.start + verb.start, end } };
}

function verbsOf(words: string, { verbs, noVerbs }: LanguageRules): Range[] {
  const find = createPatternFinder([
    { value: false, patterns: noVerbs },
    { value: true, patterns: verbs },
  ]);
  return find(words).filter(({ value }) => value);
}
