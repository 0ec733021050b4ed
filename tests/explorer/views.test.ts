import { describe, expect, test } from 'vitest';
import type { View } from '@/components/explorer/view';
import { lengthOf } from '@/components/explorer/view';
import type { Seen } from '@/components/explorer/viewer';
import { createViewer, seenAtFirst } from '@/components/explorer/viewer';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { ExplorerState } from '@/lib/url/explorer-query';
import { EVERYTHING } from '@/lib/url/explorer-query';
import { counts, many, page, searchOf, settle } from './many';

const state = (query: string, more: Partial<ExplorerState> = {}): ExplorerState => ({
  query,
  selection: NOTHING_SELECTED,
  ...more,
});
const kind = { ...NOTHING_SELECTED, kind: ['action'] };
const actions = many.records.filter((one) => one.kind === 'action').map(({ id }) => id);
const idsOf = ({ answer }: View) => answer.results.map((result) => result?.record.id);
const everybody = many.records.map(({ id }) => id);

/** A reader who asks for a state, and waits until nothing is on its way. */
function reader() {
  const host = searchOf();
  let seen: Seen = seenAtFirst(EVERYTHING, page, counts);
  const viewed = createViewer(host.search, seen, (next) => (seen = next));
  const look = async (asked: ExplorerState) => {
    void viewed(asked);
    await settle();
    return seen;
  };
  const wait = async (asked: ExplorerState) => {
    await look(asked);
    for (let times = 0; times < 20 && host.waiting().length > 0; times += 1) await host.come();
    expect(host.waiting()).toEqual([]);
    return seen;
  };
  return { ...host, look, wait, seen: () => seen };
}

describe('before the first file is there', () => {
  test('the page is as it was built, and says whether that is what was asked for', async () => {
    const { look, seen } = reader();
    const { view, isOfState } = seen();
    expect(isOfState).toBe(true);
    expect(idsOf(view)).toEqual(everybody.slice(0, PAGE_LENGTH));
    expect(view.answer).toMatchObject({ total: everybody.length, pages: 3 });
    expect(view.answer.counts.kind.get('action')).toBe(actions.length);
    for (const asked of [state('mines'), state('', { selection: kind }), state('', { page: 2 })]) {
      expect(await look(asked)).toMatchObject({
        state: asked,
        isOfState: false,
        view: { state: EVERYTHING },
      });
    }
  });
});

describe('a list of several pages', () => {
  test('is the same list, page after page', async () => {
    const { open, wait } = reader();
    await open();
    const views: View[] = [];
    for (const number of [1, 2, 3]) views.push((await wait(state('', { page: number }))).view);
    expect(views.flatMap(idsOf)).toEqual(everybody);
    expect(views.map(lengthOf)).toEqual([1, 2, 3].map(() => everybody.length));
  });

  test('that is searched and filtered is as long as it says, and has its matches marked', async () => {
    const { open, wait } = reader();
    await open();
    const first = (await wait(state('arms', { selection: kind }))).view;
    expect(idsOf(first).length).toBe(lengthOf(first));
    expect(actions).toEqual(expect.arrayContaining(idsOf(first)));
    expect(first.answer.results.every((result) => result?.evidence)).toBe(true);
    const all = (await wait(state('arms'))).view;
    expect(all.answer.counts.kind.get('action')).toBe(lengthOf(first));
    expect(all.answer.pages).toBe(2);
    const ids = [...idsOf(all), ...idsOf((await wait(state('arms', { page: 2 }))).view)];
    expect(new Set(ids).size).toBe(lengthOf(all));
  });

  test('shows its last page where a page is asked for that it does not have', async () => {
    const { open, wait } = reader();
    await open();
    const { view } = await wait(state('', { page: 99 }));
    expect(view.state.page).toBe(3);
    expect(idsOf(view)).toEqual(everybody.slice(2 * PAGE_LENGTH));
  });

  test('shows its first initiatives before the others are there', async () => {
    const { open, look, come, waiting, seen } = reader();
    await open();
    await look(state('', { page: 2 }));
    const parts = waiting();
    await come(parts.slice(0, 1));
    expect(seen().view.state).toEqual(EVERYTHING);
    await come(parts.slice(1, 2));
    expect(seen()).toMatchObject({ isOfState: true, view: { state: { page: 2 } } });
    const there = idsOf(seen().view).filter((id) => id !== undefined).length;
    await come(parts.slice(2, 3));
    expect(idsOf(seen().view).filter((id) => id !== undefined).length).toBeGreaterThan(there);
    await come();
    expect(seen().view.answer.status).toBe('whole');
  });
});

describe('while somebody types', () => {
  test('the list before stays until the next one is there, and says what it is of', async () => {
    const { open, wait, look, come } = reader();
    await open();
    const mines = await wait(state('mines'));
    const between = await look(state('treaty'));
    expect(between).toMatchObject({ isOfState: false, view: { state: { query: 'mines' } } });
    expect(idsOf(between.view)).toEqual(idsOf(mines.view));
    await come();
    const treaty = await wait(state('treaty'));
    expect(treaty).toMatchObject({ isOfState: true, view: { state: { query: 'treaty' } } });
  });

  test('an answer that comes late is not shown for the words that were typed since', async () => {
    const { open, wait, look, come } = reader();
    await open();
    await look(state('mines'));
    await look(state('treaty'));
    await come();
    const { view } = await wait(state('treaty'));
    expect(view.state.query).toBe('treaty');
    const quotes = view.answer.results.map((result) => result?.record.quote ?? '');
    expect(quotes.every((text) => text.includes('treaty'))).toBe(true);
  });

  test('where a part fails, the list is unsearched and still filtered, and other words are searched', async () => {
    const { open, wait, look, fail, search, come, seen } = reader();
    await open();
    await wait(state('mines'));
    await look(state('treaty', { selection: kind }));
    await fail();
    expect(seen()).toMatchObject({
      isOfState: false,
      failure: 'unavailable',
      view: { state: { query: '', selection: kind } },
    });
    expect(lengthOf(seen().view)).toBe(actions.length);
    expect((await wait(state('mines'))).failure).toBe(undefined);

    const again = search.retry();
    await come();
    expect(await again).toBe(true);
    expect(await wait(state('treaty'))).toMatchObject({ isOfState: true, failure: undefined });
  });

  test('initiatives that do not come leave their places empty, and are counted', async () => {
    const { open, look, fail, seen } = reader();
    await open();
    await look(state('', { page: 2 }));
    await fail();
    const { view, failure, isOfState } = seen();
    expect({ failure, isOfState }).toEqual({ failure: 'unavailable', isOfState: true });
    expect(lengthOf(view)).toBe(everybody.length);
    expect(idsOf(view)).toEqual(Array.from({ length: PAGE_LENGTH }, () => undefined));
  });
});

test('each way out of an empty list leads to a list as long as it says', async () => {
  const { open, wait } = reader();
  await open();
  const asked = state('treaty', { selection: { ...kind, document: ['nowhere'] } });
  const { view } = await wait(asked);
  expect(lengthOf(view)).toBe(0);
  expect(view.waysOut.map(({ dropped }) => dropped)).toEqual(['Document']);
  for (const { state: next, count } of view.waysOut) {
    expect(lengthOf((await wait(next)).view)).toBe(count);
  }
});
