import type { BenchOptions, Size } from './arguments';
import type { Frames } from './measure-explorer';

/** What is measured, and how much of it. */
export type Plan = {
  /** Which corpora are parsed: a quick run parses a made one, too, and builds none. */
  readonly parsed: readonly Size[];
  /** How often a corpus is parsed in one process. */
  readonly parses: number;
  readonly whichPages: (size: Size) => 'all' | 'grow' | 'quick';
  /** Whether a page is come to by a link, and left by Back. */
  readonly browses: (size: Size) => boolean;
  readonly frames: readonly Frames[];
  readonly slowdowns: readonly number[];
  /** How many of the queries are typed in the explorer, and how often all of that is done. */
  readonly queries: number;
  readonly passes: number;
  /** Whether it is measured when the search first answers. */
  readonly firstSearch: boolean;
};

/** The whole of it, or what fits into three minutes on two cores. */
export function planOf({ isQuick, sizes }: BenchOptions): Plan {
  if (isQuick) {
    return {
      parsed: sizes.includes('1000') ? sizes : [...sizes, '1000'],
      parses: 3,
      whichPages: () => 'quick',
      browses: () => false,
      frames: ['at once'],
      slowdowns: [1],
      queries: 2,
      passes: 1,
      firstSearch: false,
    };
  }
  return {
    parsed: sizes,
    parses: 7,
    whichPages: (size) => (size === 'real' ? 'all' : 'grow'),
    // What lies between two pages is the same whatever the corpus.
    browses: (size) => size === 'real',
    frames: ['screen', 'at once'],
    slowdowns: [1, 4],
    queries: Infinity,
    passes: 2,
    firstSearch: true,
  };
}
