import type { Mismatch } from './compare-letters';
import type { Letters } from './printed-letters';
import type { TextFile } from './text-file';

type Side = { readonly letters: Letters; readonly file: TextFile };

/** An address that stands between words is not longer, as a rule. */
const LONGEST = 200;

/**
 * The words in which two texts differ, as each has them: whole words, and the one before where one
 * of them has nothing there. Signs of Markdown between them are left in.
 */
export function wordsAround(
  { ours, theirs }: Mismatch,
  our: Side,
  their: Side,
): { readonly our: string; readonly their: string } {
  const isEmpty = ours.start === ours.end || theirs.start === theirs.end;
  let [before, after] = [0, 0];
  for (let words = isEmpty ? 2 : 1; words > 0; words -= 1) {
    if (words === 1 && isEmpty) before += 1;
    while (
      before < LONGEST &&
      !(isEdge(our.letters, ours.start - before) && isEdge(their.letters, theirs.start - before))
    ) {
      before += 1;
    }
  }
  while (
    after < LONGEST &&
    !(isEdge(our.letters, ours.end + after) && isEdge(their.letters, theirs.end + after))
  ) {
    after += 1;
  }
  return {
    our: slice(our, ours.start - before, ours.end + after),
    their: slice(their, theirs.start - before, theirs.end + after),
  };
}

/** Whether a word begins at a letter, or the text ends there. */
export function isEdge({ offsets }: Letters, at: number): boolean {
  const [before, here] = [offsets[at - 1], offsets[at]];
  return before === undefined || here === undefined || here !== before + 1;
}

function slice({ letters: { offsets }, file }: Side, from: number, to: number): string {
  const start = offsets[Math.max(0, from)];
  const end = offsets[Math.min(to, offsets.length) - 1];
  return start === undefined || end === undefined ? '' : file.text.slice(start, end + 1);
}
