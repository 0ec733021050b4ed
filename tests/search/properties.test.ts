import { describe, expect, test } from 'vitest';
import { wordsOf } from '@/lib/text/words';
import { scoresByMiniSearch } from './as-minisearch';
import { describeEngine } from './engine-contract';
import {
  engineInParts,
  engineInTwo,
  IN_PARTS,
  realData,
  realEngine,
  fixtureFiles,
} from './fixture-engine';
import type { Searching } from './searching';
import { searchingIn } from './searching';

describeEngine('in one file', realEngine);
describeEngine('in many parts', engineInParts);

describe('in many parts', () => {
  const texts = realData.records.flatMap(({ title, quote, note }) => [title, quote, note]);
  const words = [...new Set(texts.flatMap(wordsOf).map(({ text }) => text))];
  const beginnings = words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]);

  test('every query is answered as in one file', () => {
    expect(words.length).toBeGreaterThan(300);
    const others = ['"human security"', '"of the"', 'landmnies', 'zzzzz', 'G-8 mines', '"mines'];
    for (const query of new Set([...words, ...beginnings, ...others])) {
      expect(seenIn(engineInParts, query)).toEqual(seenIn(realEngine, query));
    }
  });

  test('phrases alone fetch where words stand', () => {
    expect(engineInTwo.idsFor('human security')).toEqual(realEngine.idsFor('human security'));
    expect(engineInTwo.fetched()).toBe(0);
    expect(engineInTwo.idsFor('"human security"')).toEqual(realEngine.idsFor('"human security"'));
    expect(engineInTwo.fetched()).toBe(1);
  });

  test('a word is found by a part or two, and not by all of them', () => {
    expect(fixtureFiles.size).toBe(1);
    const engine = searchingIn(realData, IN_PARTS);
    engine.idsFor('landmines');
    expect(engine.fetched()).toBeLessThanOrEqual(2);
    engine.idsFor('l');
    expect(engine.fetched()).toBeLessThanOrEqual(4);
    engine.forget();
    expect(engine.idsFor('landmines')).toEqual(realEngine.idsFor('landmines'));
  });
});

describe('one word', () => {
  const scoresFor = scoresByMiniSearch(realData);
  const words = new Set(
    realData.records
      .flatMap(({ title, quote, note, before }) => [title, quote, note, before])
      .flatMap(wordsOf)
      .map(({ text }) => text),
  );
  const queries = [...words]
    .flatMap((word) => [word, word.slice(0, 3), word.slice(0, 1)])
    .filter((word) => wordsOf(word)[0]?.text === word);

  test('finds what MiniSearch finds, in its order but where scores differ by a rounding', () => {
    let compared = 0;
    for (const query of new Set(queries)) {
      const scores = scoresFor(query);
      const ids = realEngine.idsFor(query);
      expect(ids.toSorted()).toEqual([...scores.keys()].toSorted());
      const inOrder = ids.map((id) => scores.get(id) ?? 0);
      inOrder.slice(1).forEach((score, at) => {
        compared += 1;
        // A hundredth for each term of each field, at the most.
        expect({ query, after: score - (inOrder[at] ?? 0) < 0.15 }).toEqual({ query, after: true });
      });
    }
    expect(compared).toBeGreaterThan(5000);
  });
});

/** All that a reader sees of an answer. */
function seenIn(engine: Searching, query: string) {
  const { hits, ...said } = engine.search(query);
  return { ...said, hits: hits.map(({ id, reasons }) => ({ id, reasons })) };
}
