import { diffArrays } from 'diff';
import { similarity } from './nearest';
import { wordsOf } from './words';

/** A smaller share of words, or of letters, is what any two texts of a language have in common. */
const LEAST = 0.5;

/**
 * Whether one text may have been made from the other: at least half of the words of the shorter one
 * stand in the longer one, in their order, or half of the letters do.
 */
export function haveInCommon(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => wordsOf(text).map((word) => word.text));
  const least = Math.min(a?.length ?? 0, b?.length ?? 0);
  const same = diffArrays(a ?? [], b ?? []).filter(({ added, removed }) => !added && !removed);
  const kept = same.reduce((sum, { value }) => sum + value.length, 0);
  return (least > 0 && kept / least >= LEAST) || similarity(one, other) >= LEAST;
}
