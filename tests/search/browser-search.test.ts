import { describe, expect, test } from 'vitest';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import type { Answer, Question } from '@/lib/search/ask';
import { many, page, searchOf, settle } from '@/tests/explorer/many';

const asking = (words: string, more: Partial<Question> = {}): Question => ({
  kind: 'initiative',
  words,
  selection: NOTHING_SELECTED,
  page: 1,
  pageLength: 20,
  version: 'v',
  ...more,
});
const never = new AbortController().signal;

/** An answer, which is undefined until it is there. */
function hear(coming: Promise<Answer>): () => Answer | undefined {
  let heard: Answer | undefined;
  void coming.then((answer) => (heard = answer));
  return () => heard;
}

describe('the first file', () => {
  test('is not fetched before somebody asks, and then once', async () => {
    const { search, asked, open } = searchOf();
    expect(asked).toEqual([]);
    search.prepare();
    void search.touch();
    const heard = hear(search.ask(asking('mines'), never));
    expect(asked).toEqual(['first']);
    await open();
    expect(heard()).toBe(undefined);
    await search.touch();
    expect(asked.filter((name) => name === 'first').length).toBe(1);
  });

  test('that fails in silence is fetched for the first who needs it, and then no more', async () => {
    const { search, asked, open } = searchOf();
    search.prepare();
    const fail = () => open({ failure: 'unavailable' });
    const inSilence = asked.length;
    expect(inSilence).toBe(1);
    await fail();
    const heard = hear(search.ask(asking('mines'), never));
    await fail();
    expect(heard()).toEqual({ status: 'refused', why: 'unavailable' });
    expect(await search.touch()).toBe('unavailable');
    const before = asked.length;
    await search.ask(asking('arms'), never);
    expect(asked.length).toBe(before);
    const again = search.retry();
    await open();
    expect(await again).toBe(true);
    expect(await search.touch()).toBe(undefined);
  });

  test('is not needed to filter a page that lists everything', async () => {
    const { search, asked } = searchOf({ ...page, size: page.records.length });
    const selection = { ...NOTHING_SELECTED, kind: ['action'] };
    const answer = await search.ask(asking('', { selection }), never);
    const actions = page.records.filter(({ kind }) => kind === 'action');
    expect(answer).toMatchObject({ status: 'whole', total: actions.length });
    expect(asked).toEqual([]);
  });

  test('changes nothing where it comes when nobody needs it any more', async () => {
    const { search, open } = searchOf();
    const heard = hear(search.ask(asking('mines'), never));
    search.end();
    await open();
    expect(heard()).toEqual({ status: 'late' });
  });
});

describe('the parts', () => {
  test('are asked for once each, whatever is typed while they are on their way', async () => {
    const { search, asked, open } = searchOf();
    await open();
    for (const words of ['mines', 'mines', 'mine']) void search.ask(asking(words), never);
    await settle();
    expect(asked.length).toBeGreaterThan(1);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test('that are there are answered with in microtasks alone, as whole as when they came', async () => {
    const { search, asked, open, waiting, come } = searchOf();
    await open();
    const heard = hear(search.ask(asking('mines'), never));
    while (waiting().length > 0) await come();
    expect(heard()?.status).toBe('whole');
    const before = asked.length;
    const again = hear(search.ask(asking('mines'), never));
    await Promise.resolve();
    expect(again()).toEqual(heard());
    expect(asked.length).toBe(before);
  });

  test('that do not come are why there is no answer, and do not stand in the way of other words', async () => {
    const { search, asked, open, waiting, come, fail } = searchOf();
    await open();
    const mines = hear(search.ask(asking('mines'), never));
    await settle();
    await fail();
    expect(mines()).toEqual({ status: 'refused', why: 'unavailable' });
    const before = asked.length;
    await search.ask(asking('mines'), never);
    expect(asked.length).toBe(before);
    const other = hear(search.ask(asking('arms'), never));
    await settle();
    while (waiting().length > 0) await come();
    expect(other()?.status).toBe('whole');

    const again = search.retry();
    await come();
    expect(await again).toBe(true);
    const retried = hear(search.ask(asking('mines'), never));
    await settle();
    while (waiting().length > 0) await come();
    expect(retried()?.status).toBe('whole');
  });

  test('that hold the first initiatives are enough for a partial answer, where that will do', async () => {
    const { search, open, waiting, come, fail } = searchOf();
    await open();
    const asked = asking('', { page: 4 });
    const whole = hear(search.ask(asked, never));
    const partial = hear(search.ask({ ...asked, enough: 1 }, never));
    await settle();
    await come(waiting().slice(0, 1));
    expect(whole()).toBe(undefined);
    expect(partial()).toMatchObject({
      status: 'partial',
      atLeast: many.records.length,
      why: undefined,
    });
    const known = partial();
    // @ts-expect-error It has no total, and the compiler knows it too.
    if (known?.status === 'partial') expect(known.total).toBe(undefined);
    await fail();
    expect(whole()).toMatchObject({ status: 'partial', lacks: 'results', why: 'unavailable' });
  });
});

test('a question that was aborted while it waited is answered late', async () => {
  const { search, open, come, waiting } = searchOf();
  await open();
  const turn = new AbortController();
  const heard = hear(search.ask(asking('mines'), turn.signal));
  await settle();
  turn.abort();
  while (waiting().length > 0) await come();
  expect(heard()).toEqual({ status: 'late' });
});
