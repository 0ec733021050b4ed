import type { BenchOptions, Size } from './arguments';
import type { Circumstances } from './measure-explorer';

/** What is measured, and how much of it. */
export type Plan = {
  /** Which corpora are parsed: a quick run parses a made one, too, and builds none. */
  readonly parsed: readonly Size[];
  /** How often a corpus is parsed in one process. */
  readonly parses: number;
  readonly whichPages: (size: Size) => 'all' | 'grow' | 'quick';
  /** Whether a page is come to by a link, and left by Back. */
  readonly browses: (size: Size) => boolean;
  /** How keys and clicks are measured. */
  readonly circumstances: readonly Circumstances[];
  /** How many of the queries are typed in the explorer, and how often all of that is done. */
  readonly queries: number;
  readonly passes: number;
  /** Whether it is measured when the search first answers. */
  readonly firstSearch: boolean;
};

/** The whole of it, which takes an hour on two cores, or what fits into a few minutes. */
export function planOf({ isQuick, sizes }: BenchOptions): Plan {
  if (isQuick) {
    return {
      parsed: sizes.includes('1000') ? sizes : [...sizes, '1000'],
      parses: 3,
      whichPages: () => 'quick',
      browses: () => false,
      circumstances: [{ frames: 'at once', slowdown: 1 }],
      queries: 2,
      passes: 1,
      firstSearch: false,
    };
  }
  return {
    parsed: sizes,
    parses: 7,
    // Every page of ours, and at 10,000 every one that grows; between them nothing else comes.
    whichPages: (size) => (size === 'real' ? 'all' : size === '1000' ? 'quick' : 'grow'),
    // What lies between two pages is the same whatever the corpus.
    browses: (size) => size === 'real',
    circumstances: [
      { frames: 'screen', slowdown: 1 },
      { frames: 'at once', slowdown: 1 },
      { frames: 'at once', slowdown: 4 },
    ],
    queries: Infinity,
    passes: 1,
    firstSearch: true,
  };
}
