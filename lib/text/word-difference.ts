import { diffArrays } from 'diff';
import { wordsOf } from './words';

/** A stretch of two texts: in both, only in the earlier, or only in the later one. */
export type Difference = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/**
 * Two texts word by word. The stretches that are not `added`, joined, are `then`; those that are not
 * `removed` are `now`: letter for letter, spaces included.
 */
export function wordDifference(then: string, now: string): Difference[] {
  return diffArrays(piecesOf(then), piecesOf(now)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** The words of a text and what stands between them: all of it, in order. */
function piecesOf(text: string): string[] {
  const edges = wordsOf(text).flatMap(({ start, end }) => [start, end]);
  const starts = [0, ...edges];
  const ends = [...edges, text.length];
  return starts.map((start, at) => text.slice(start, ends[at])).filter((piece) => piece !== '');
}
