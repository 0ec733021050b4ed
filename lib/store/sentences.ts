import type { Range } from '@/lib/text/ranges';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text by the rules of Unicode (UAX 29), without the spaces behind them. */
export function sentencesOf(text: string): Range[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}
