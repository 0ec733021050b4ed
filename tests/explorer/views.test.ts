import { describe, expect, test } from 'vitest';
import { createViewer } from '@/components/explorer/viewer';
import type { View } from '@/components/explorer/explore';
import { waysOut } from '@/components/explorer/looser-states';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { ExplorerState } from '@/lib/url/explorer-query';
import { EVERYTHING } from '@/lib/url/explorer-query';
import { many, page, sessionOf } from './many';

const state = (query: string, more: Partial<ExplorerState> = {}): ExplorerState => ({
  query,
  selection: NOTHING_SELECTED,
  ...more,
});
const kind = { ...NOTHING_SELECTED, kind: ['action'] };
const actions = many.records.filter((one) => one.kind === 'action').map(({ id }) => id);
const idsOf = ({ results }: View) => results.map(({ record }) => record?.id);
const everybody = many.records.map(({ id }) => id);

/** A reader who asks for a state, and for what is missing until nothing is. */
function reader() {
  const host = sessionOf();
  const see = createViewer(page);
  const look = (asked: ExplorerState) => {
    const seen = see(host.session.known(), asked);
    host.session.want(seen.missing);
    return seen;
  };
  const wait = async (asked: ExplorerState) => {
    for (let times = 0; times < 9; times += 1) {
      look(asked);
      if (host.waiting().length === 0) return look(asked);
      await host.come();
    }
    throw new Error('parts are missing again and again');
  };
  return { ...host, look, wait };
}

describe('before the first file is there', () => {
  test('the page is as it was built, and says whether that is what was asked for', () => {
    const { look } = reader();
    const { view, isOfState } = look(EVERYTHING);
    expect(isOfState).toBe(true);
    expect(idsOf(view)).toEqual(everybody.slice(0, PAGE_LENGTH));
    expect(view).toMatchObject({ length: everybody.length, pages: 3 });
    expect(view.counts.kind.get('action')).toBe(actions.length);
    for (const asked of [state('mines'), state('', { selection: kind }), state('', { page: 2 })]) {
      expect(look(asked)).toMatchObject({ isOfState: false, view: { state: EVERYTHING } });
    }
  });
});

describe('a list of several pages', () => {
  test('is the same list, page after page', async () => {
    const { open, wait } = reader();
    await open();
    const seen = [1, 2, 3].map((number) => wait(state('', { page: number })));
    const views = (await Promise.all(seen)).map(({ view }) => view);
    expect(views.flatMap(idsOf)).toEqual(everybody);
    expect(views.map(({ length }) => length)).toEqual([1, 2, 3].map(() => everybody.length));
  });

  test('that is searched and filtered is as long as it says, and has its matches marked', async () => {
    const { open, wait } = reader();
    await open();
    const first = (await wait(state('arms', { selection: kind }))).view;
    expect(idsOf(first).length).toBe(first.length);
    expect(actions).toEqual(expect.arrayContaining(idsOf(first)));
    expect(first.results.every(({ matches }) => matches?.length === 1)).toBe(true);
    const all = (await wait(state('arms'))).view;
    expect(all.counts.kind.get('action')).toBe(first.length);
    expect(all.pages).toBe(2);
    const ids = [...idsOf(all), ...idsOf((await wait(state('arms', { page: 2 }))).view)];
    expect(new Set(ids).size).toBe(all.length);
  });

  test('shows its last page where a page is asked for that it does not have', async () => {
    const { open, wait } = reader();
    await open();
    const { view } = await wait(state('', { page: 99 }));
    expect(view.state.page).toBe(3);
    expect(idsOf(view)).toEqual(everybody.slice(2 * PAGE_LENGTH));
  });
});

describe('while somebody types', () => {
  test('the list before stays until the next one is there, and says what it is of', async () => {
    const { open, wait, look, come } = reader();
    await open();
    const mines = await wait(state('mines'));
    const between = look(state('treaty'));
    expect(between).toMatchObject({ isOfState: false, view: { state: { query: 'mines' } } });
    expect(idsOf(between.view)).toEqual(idsOf(mines.view));
    await come();
    const treaty = await wait(state('treaty'));
    expect(treaty).toMatchObject({ isOfState: true, view: { state: { query: 'treaty' } } });
  });

  test('an answer that comes late is not shown for the words that were typed since', async () => {
    const { open, wait, look, come } = reader();
    await open();
    look(state('mines'));
    look(state('treaty'));
    await come();
    const seen = await wait(state('treaty'));
    expect(seen.view.state.query).toBe('treaty');
    const titles = seen.view.results.map(({ record }) => record?.quote ?? record?.title ?? '');
    expect(titles.every((text) => text.includes('treaty'))).toBe(true);
  });

  test('where a part fails, the list is unsearched and still filtered, and other words are searched', async () => {
    const { open, wait, look, fail, session, come } = reader();
    await open();
    await wait(state('mines'));
    look(state('treaty', { selection: kind }));
    await fail();
    const failed = look(state('treaty', { selection: kind }));
    expect(failed).toMatchObject({
      isOfState: false,
      failure: 'unavailable',
      view: { state: { query: '', selection: kind }, length: actions.length },
    });
    expect((await wait(state('mines'))).failure).toBe(undefined);

    const again = session.retry();
    await come();
    expect(await again).toBe(true);
    expect(await wait(state('treaty'))).toMatchObject({ isOfState: true, failure: undefined });
  });

  test('initiatives that do not come leave their places empty, and are counted', async () => {
    const { open, look, fail } = reader();
    await open();
    look(state('', { page: 2 }));
    await fail();
    const { view, failure, isOfState } = look(state('', { page: 2 }));
    expect({ failure, isOfState }).toEqual({ failure: 'unavailable', isOfState: true });
    expect(view.length).toBe(everybody.length);
    expect(view.results.map(({ place }) => place)).toEqual(
      Array.from({ length: PAGE_LENGTH }, (_, at) => PAGE_LENGTH + at),
    );
    expect(idsOf(view).filter((id) => id !== undefined)).toEqual([]);
  });
});

test('each way out of an empty list leads to a list as long as it says', async () => {
  const { open, wait, session } = reader();
  await open();
  const asked = state('treaty', { selection: { ...kind, document: ['nowhere'] } });
  expect((await wait(asked)).view.length).toBe(0);
  const ways = waysOut(session.known(), asked);
  expect(ways.map(({ dropped }) => dropped)).toEqual(['Document']);
  for (const { state: next, count } of ways) {
    expect((await wait(next)).view.length).toBe(count);
  }
});
