import { expect, test } from 'vitest';
import type { SearchEngine } from '@/lib/search/engine';
import { wordsOf } from '@/lib/text/words';
import { describeEngine } from './engine-contract';
import { freshEngine, realData, realEngine } from './real-engine';

describeEngine('that is read from its file', realEngine);
describeEngine('that is made of the initiatives', freshEngine);

test('the search from the file answers every word as the one that was written into it', () => {
  const texts = realData.records.flatMap(({ title, quote, note }) => [title, quote, note]);
  const words = new Set(texts.flatMap(wordsOf).map(({ text }) => text));
  expect(words.size).toBeGreaterThan(300);
  for (const word of [...words, '"human security"', 'landmnies', 'zzzzz', 'G-8 mines']) {
    expect(answerOf(realEngine, word)).toEqual(answerOf(freshEngine, word));
  }
});

/** All that a reader sees of an answer; in what order an index names the terms of a hit is its own affair. */
function answerOf(engine: SearchEngine, query: string) {
  const { hits, ...said } = engine.search(query);
  return { ...said, hits: hits.map((hit) => ({ id: hit.id, reasons: engine.reasonsOf(hit) })) };
}
