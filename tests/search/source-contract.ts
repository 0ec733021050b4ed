import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '@/lib/facets/facet-table';
import type { FacetKey, Selection } from '@/lib/facets/facets';
import { FACETS, NOTHING_SELECTED } from '@/lib/facets/facets';
import type { Answer, Question, SearchSource, WholeAnswer } from '@/lib/search/ask';
import { LONGEST_PAGE } from '@/lib/search/ask';
import { hasWords } from '@/lib/search/parse-query';
import { wordsOf } from '@/lib/text/words';
import { realData, realPage } from './fixture-engine';

const texts = realData.records.flatMap(({ title, quote, note }) => [title, quote, note]);
const words = [...new Set(texts.flatMap(wordsOf).map(({ text }) => text))];
const word = fc.constantFrom(...words);
const query = fc.oneof(
  fc.constantFrom('', '—', 'zzzzz', 'landmnies', '"human security"', '"of the" G-8', 'arms mines'),
  word,
  word.map((text) => text.slice(0, 2)),
  fc.tuple(word, word).map((both) => both.join(' ')),
);
const { facets } = tableOf(realData.records);
const values = FACETS.flatMap(({ key }) =>
  [...facets[key].keys()].map((value) => ({ key, value })),
);
const selection = fc
  .array(fc.constantFrom(...values), { maxLength: 3 })
  .map((chosen) => chosen.reduce(choose, NOTHING_SELECTED));

function choose(
  all: Selection,
  one: { readonly key: FacetKey; readonly value: string },
): Selection {
  return { ...all, [one.key]: [...all[one.key], one.value] };
}

/** Questions to the search over the real initiatives. */
export const questions: fc.Arbitrary<Question> = fc.record({
  kind: fc.constant('initiative' as const),
  words: query,
  selection,
  page: fc.integer({ min: 1, max: 4 }),
  pageLength: fc.integer({ min: 0, max: 20 }),
  version: fc.constant(realPage.version),
});

const nobody = new AbortController().signal;

/** The answer, where it is whole. Only such a one can be given to who asks for a total. */
export function wholeOf(answer: Answer): WholeAnswer {
  if (answer.status !== 'whole') throw new Error(`the answer is ${answer.status}`);
  return answer;
}

/**
 * What every search behind the door must do, whatever it is made of: here with the real initiatives. The
 * text that `name` stands for ends “the search …”.
 */
export function describeSource(name: string, source: SearchSource): void {
  const ask = async (question: Question) => wholeOf(await source.ask(question, nobody));
  const idsOf = ({ results }: WholeAnswer) => results.map(({ record }) => record.id);

  describe(`the search ${name}`, () => {
    test('answers in pages that are one list, as long as it says, of the version that was asked for', async () => {
      await fc.assert(
        fc.asyncProperty(questions, async (asked) => {
          const pageLength = Math.max(1, asked.pageLength);
          const first = await ask({ ...asked, pageLength, page: 1 });
          const ids = idsOf(first);
          for (let page = 2; page <= first.pages; page += 1) {
            const next = await ask({ ...asked, pageLength, page });
            expect(next).toMatchObject({ page, pages: first.pages, total: first.total });
            ids.push(...idsOf(next));
          }
          expect(new Set(ids).size).toBe(first.total);
          expect(ids.length).toBe(first.total);
          const last = await ask({ ...asked, pageLength, page: first.pages });
          expect(await ask({ ...asked, pageLength, page: 999 })).toEqual(last);
          expect(first.version).toBe(realPage.version);
          const counted = await ask({ ...asked, pageLength: 0 });
          expect(counted).toEqual({ ...first, results: [], pages: 1, page: 1 });
        }),
        { numRuns: 20 },
      );
    });

    test('counts for each value what is listed where that value alone is chosen in its facet', async () => {
      await fc.assert(
        fc.asyncProperty(questions, fc.constantFrom(...values), async (asked, { key, value }) => {
          const { counts } = await ask(asked);
          const chosen = { ...asked.selection, [key]: [value] };
          const { total } = await ask({ ...asked, selection: chosen, pageLength: 0 });
          expect(counts[key].get(value) ?? 0).toBe(total);
        }),
        { numRuns: 30 },
      );
    });

    test('lists what was chosen, says why it was found, and nothing else of it', async () => {
      await fc.assert(
        fc.asyncProperty(questions, async (asked) => {
          const { results } = await ask({ ...asked, pageLength: 20 });
          for (const { record, evidence } of results) {
            for (const { key, valuesOf } of FACETS) {
              const chosen = asked.selection[key];
              const isLetThrough = valuesOf(record).some((one) => chosen.includes(one));
              expect(chosen.length === 0 || isLetThrough).toBe(true);
            }
            expect(evidence !== undefined).toBe(hasWords(asked.words));
            if (!evidence) continue;
            const { title, quote, reasons } = evidence;
            expect(title.map(({ text }) => text).join('')).toBe(record.title);
            expect(quote.map(({ text }) => text).join('')).toBe(record.quote);
            const shown = [...quote, ...reasons.flatMap(({ segments }) => segments)];
            expect(shown.some(({ marked }) => marked)).toBe(true);
          }
          // Plain data, as a server would send it.
          expect(JSON.parse(JSON.stringify(results))).toEqual(results);
        }),
        { numRuns: 30 },
      );
    });

    test('refuses what belongs to another version, and more than a page', async () => {
      const [asked] = fc.sample(questions, 1);
      if (!asked) throw new Error('no question');
      expect(await source.ask({ ...asked, version: 'another' }, nobody)).toEqual({
        status: 'refused',
        why: 'outdated',
      });
      const pageLength = LONGEST_PAGE + 1;
      expect(await source.ask({ ...asked, pageLength }, nobody)).toEqual({
        status: 'refused',
        why: 'too-much',
      });
    });

    test('answers late where nobody waits any more', async () => {
      const [asked] = fc.sample(questions, 1);
      if (!asked) throw new Error('no question');
      expect(await source.ask(asked, AbortSignal.abort())).toEqual({ status: 'late' });
    });
  });
}
