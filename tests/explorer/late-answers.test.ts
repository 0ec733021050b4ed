import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Seen } from '@/components/explorer/viewer';
import { createViewer, seenAtFirst } from '@/components/explorer/viewer';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { NOTHING_SAID } from '@/lib/search/answer-from';
import type { Answer, Question } from '@/lib/search/ask';
import { EVERYTHING } from '@/lib/url/explorer-query';
import { counts, page, settle } from './many';

const LISTED = {
  version: page.version,
  page: 1,
  pages: 1,
  counts,
  said: NOTHING_SAID,
};
/** Every kind of answer to some words; a list is as long as they are, so that lists are told apart. */
const ANSWERS: readonly ((words: string) => Answer)[] = [
  ({ length }) => ({ ...LISTED, status: 'whole', total: length, results: [] }),
  ({ length }) => ({
    ...LISTED,
    status: 'partial',
    atLeast: length,
    lacks: 'matches',
    why: 'unavailable',
    results: [],
  }),
  () => ({ status: 'refused', why: 'unavailable' }),
  () => ({ status: 'late' }),
];

/** Somebody types more, or the search answers one of the questions that wait, whichever it likes. */
const step = fc.oneof(
  fc.record({ type: fc.constantFrom('a', 'bb', 'ccc', 'dddd') }),
  fc.record({ which: fc.nat(), how: fc.nat() }),
);

test('whatever order answers come in, and from a search that cannot be stopped, a list is what it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const waiting: { readonly asked: Question; readonly tell: (answer: Answer) => void }[] = [];
      const signals: AbortSignal[] = [];
      const ask = (asked: Question, signal: AbortSignal) => {
        signals.push(signal);
        return new Promise<Answer>((tell) => waiting.push({ asked, tell }));
      };
      let seen: Seen = seenAtFirst(EVERYTHING, page, counts);
      const look = createViewer({ ask }, seen, (next) => (seen = next));
      let typed = '';
      for (const one of steps) {
        if ('type' in one) {
          typed = one.type;
          void look({ query: typed, selection: NOTHING_SELECTED });
          const live = new Set(signals.filter(({ aborted }) => !aborted));
          expect(live.size).toBe(1);
        } else {
          const [answered] = waiting.splice(one.which % Math.max(1, waiting.length), 1);
          const answer = ANSWERS[one.how % ANSWERS.length]?.(answered?.asked.words ?? '');
          if (answered && answer) answered.tell(answer);
        }
        await settle();
        const { state, view, isOfState } = seen;
        expect(state.query).toBe(typed);
        if (isOfState) expect(view.state.query).toBe(typed);
        const { answer } = view;
        const length = answer.status === 'whole' ? answer.total : answer.atLeast;
        expect([view.state.query.length, page.size]).toContain(length);
      }
    }),
    { numRuns: 500 },
  );
});
