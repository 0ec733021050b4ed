import { createPatternFinder } from './find-patterns';
import { rulesOf } from './language-rules';

/** Whether the items of a list are one under their duty; not known where the language has no rules. */
export type Alternatives = { readonly known: boolean; readonly joined: boolean };

/** Marks behind the last word of an item, and an "and/or" before it. */
const AROUND = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/**
 * Whether a conjunction such as "or", "but", "except" or "unless" ends one of the items, or begins one
 * behind the first. An item is given by its words at the list's own level: what stands in a list
 * inside it is no part of them.
 */
export function joinsAlternatives(items: readonly string[], language: string): Alternatives {
  const rules = rulesOf(language);
  if (!rules) return { known: false, joined: false };
  const find = createPatternFinder([{ value: true, patterns: rules.alternatives }]);
  const joined = items.some((item, index) => {
    const words = item.replace(AROUND, '');
    const ends = index < items.length - 1 && find(words).some(({ end }) => end === words.length);
    const begins =
      index > 0 && /^\p{Ll}/u.test(words) && find(words).some(({ start }) => start === 0);
    return ends || begins;
  });
  return { known: true, joined };
}

/** Whether words speak of conditions or criteria, whose list may be one promise. */
export function speaksOfConditions(words: string, language: string): boolean {
  const patterns = rulesOf(language)?.conditions ?? [];
  return createPatternFinder([{ value: true, patterns }])(words).length > 0;
}
