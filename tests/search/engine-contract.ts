import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFinder } from '@/lib/search/build-records';
import { highlight, marksIn } from '@/lib/search/highlight';
import { findPhrase } from '@/lib/search/phrase';
import { indexTerms, plainTerm } from '@/lib/search/terms';
import { textsOf } from '@/lib/search/texts';
import { wordsOf } from '@/lib/text/words';
import { realData, recordOf } from './fixture-engine';
import type { Searching } from './searching';

const texts = realData.records.flatMap(({ title, quote, note, before, after }) => [
  title,
  quote,
  note,
  before,
  after,
]);
const words = [...new Set(texts.flatMap(wordsOf).map(({ text }) => text))];

const word = fc.constantFrom(...words);
const beginning = fc
  .tuple(word, fc.nat())
  .map(([text, length]) => text.slice(0, 1 + (length % text.length)));
const slip = fc.tuple(word, fc.nat(), fc.constantFrom(...'aeiou')).map(([text, at, letter]) => {
  const place = at % text.length;
  return `${text.slice(0, place)}${letter}${text.slice(place + 1)}`;
});
const phrase = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 12 }))
  .map(([text, from, length]) => {
    const all = wordsOf(text);
    const start = all[from % Math.max(1, all.length)]?.start ?? 0;
    const end = all[(from % Math.max(1, all.length)) + length - 1]?.end;
    return `"${text.slice(start, end).replaceAll(/["“”]/g, '')}"`;
  });
const clause = fc.oneof(word, beginning, slip, phrase);
const query = fc.array(clause, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'"“”\'’-‑ .aøœ8\ud800\0é') }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '"__proto__"',
    'OR',
    '*',
  ),
);

/**
 * What every engine behind the seam must do, whatever it is made of: here with the real initiatives.
 * The text that `name` stands for ends “the search …”.
 */
export function describeEngine(name: string, engine: Searching): void {
  const { idsFor } = engine;

  describe(`the search ${name}:`, () => {
    describe('whatever is searched,', () => {
      test('there is an answer', () => {
        fc.assert(
          fc.property(fc.oneof(garbage, query), (typed) => {
            const { hits, corrections, suggestions } = engine.search(typed);
            expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
            expect(hits.length > 0 && suggestions.length > 0).toBe(false);
            for (const { used } of [...corrections, ...suggestions]) expect(used).not.toBe('');
          }),
          { numRuns: 200 },
        );
      });

      test('every hit shows why: for each clause a mark in the quote, or a reason with a mark', () => {
        fc.assert(
          fc.property(query, (typed) => {
            for (const hit of engine.search(typed).hits) {
              const { reasons } = hit;
              expect(hit.record).toEqual(recordOf(hit));
              for (const match of hit.matches) {
                const inQuote = marksIn(recordOf(hit).quote, [match]).length > 0;
                const inReasons = reasons.some(({ segments }) => {
                  const marked = segments.filter((segment) => segment.marked);
                  return marked.some(({ text }) => marksIn(text, [match]).length > 0);
                });
                expect({
                  typed,
                  hit: hit.id,
                  clause: match.clause.text,
                  isShown: inQuote || inReasons,
                }).toEqual({
                  typed,
                  hit: hit.id,
                  clause: match.clause.text,
                  isShown: true,
                });
              }
            }
          }),
          { numRuns: 150, examples: [['"through the" "the G-8" host']] },
        );
      });

      test('the segments of a highlighted text, joined, are the text', () => {
        fc.assert(
          fc.property(query, fc.constantFrom(...texts), (typed, text) => {
            for (const { matches } of engine.search(typed).hits.slice(0, 3)) {
              const segments = highlight(text, matches);
              expect(segments.map((segment) => segment.text).join('')).toBe(text);
              expect(segments.every((segment) => segment.text !== '')).toBe(true);
            }
          }),
        );
      });

      test('the order of the words changes nothing', () => {
        const clauses = fc.array(clause, { minLength: 2, maxLength: 4 });
        fc.assert(
          fc.property(clauses, fc.nat(), (all, turn) => {
            const by = turn % all.length;
            const turned = [...all.slice(by), ...all.slice(0, by)];
            fc.pre(wordsOf(all.join(' ')).length <= 12 && all.join(' ').length <= 200);
            expect(idsFor(turned.join(' '))).toEqual(idsFor(all.join(' ')));
          }),
        );
      });

      test('one more word never finds more', () => {
        fc.assert(
          fc.property(clause, clause, (one, other) => {
            const count = wordsOf(`${one} ${other}`).length;
            fc.pre(wordsOf(one).length > 0 && count <= 12 && `${one} ${other}`.length <= 200);
            const [both, alone] = [idsFor(`${one} ${other}`), new Set(idsFor(one))];
            expect(both.filter((id) => !alone.has(id))).toEqual([]);
          }),
        );
      });
    });

    describe('every word of an initiative finds it:', () => {
      const found = new Map(words.map((text) => [text, new Set(idsFor(text))]));

      test.each(['title', 'quote', 'note', 'before', 'after'] as const)('its %s', (field) => {
        const unfound = realData.records.flatMap((record) =>
          wordsOf(record[field])
            .filter(({ text }) => !found.get(text)?.has(record.id))
            .map(({ text }) => `${record.id}: ${text}`),
        );
        expect(unfound).toEqual([]);
      });

      test('all its names', () => {
        for (const { of, id, name, others } of realData.names) {
          const having = realData.records.filter((record) => record[`${of}s`].includes(id));
          for (const called of [name, ...others]) {
            expect(idsFor(called)).toEqual(expect.arrayContaining(having.map((one) => one.id)));
            expect(idsFor(`"${called.replaceAll('"', '')}"`)).toEqual(
              expect.arrayContaining(having.map((one) => one.id)),
            );
          }
        }
      });
    });

    test('one word in quotes finds that very word and no other form of it', () => {
      const namesOf = nameFinder(realData.names);
      const terms = new Set(words.flatMap(indexTerms));
      expect(terms.size).toBeGreaterThan(new Set(words.map(plainTerm)).size);
      for (const term of terms) {
        const having = realData.records.filter((record) =>
          textsOf(record, namesOf(record)).some((text) => findPhrase(text, [term]).length > 0),
        );
        expect({ term, ids: idsFor(`"${term}"`).toSorted() }).toEqual({
          term,
          ids: having.map(({ id }) => id).toSorted(),
        });
      }
    });

    test('a word that is corrected finds what the word that is used finds', () => {
      fc.assert(
        fc.property(slip, (typed) => {
          for (const { used } of engine.search(typed).corrections) {
            expect(idsFor(typed)).toEqual(idsFor(used));
          }
        }),
        { numRuns: 300 },
      );
    });
  });
}
