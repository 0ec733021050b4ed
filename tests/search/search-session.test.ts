import { describe, expect, test, vi } from 'vitest';
import type { PartName } from '@/lib/search/parts';
import type { SearchAnswer } from '@/lib/search/read-search-file';
import { readSearchFile } from '@/lib/search/read-search-file';
import type { ExplorerData } from '@/lib/search/search-file';
import { createSearchSession } from '@/lib/search/search-session';
import { writeParts } from '@/lib/search/write-parts';
import { IN_PARTS, realData, realPage } from './real-engine';

const files = writeParts(realData, realPage, IN_PARTS);
const first = () => readSearchFile(JSON.parse(files.get(realPage.version) ?? ''), realPage);
const part = (name: PartName) => JSON.parse(files.get(`${realPage.version}/${name}`) ?? '');

/** Answers of a server, to be let go one by one, in whatever order. */
function server() {
  const waiting: { readonly name: string; readonly answer: (answer: unknown) => void }[] = [];
  const ask = (name: string) =>
    new Promise<never>((answer) => waiting.push({ name, answer: answer as never }));
  const settle = () => new Promise((done) => setTimeout(done, 20));
  return {
    files: { first: () => ask('first'), part: (name: PartName) => ask(name) },
    asked: () => waiting.map(({ name }) => name),
    answer: async (name: string, answer: unknown) => {
      const at = waiting.findIndex((one) => one.name === name);
      expect(at).toBeGreaterThanOrEqual(0);
      waiting.splice(at, 1)[0]?.answer(answer);
      await settle();
    },
  };
}

/** A session whose first file is there. */
async function openSession(page: ExplorerData = realPage, answer: SearchAnswer = first()) {
  const host = server();
  const session = createSearchSession(page, host.files);
  session.touch();
  await host.answer('first', answer);
  const missingFor = (query: string) => {
    const asked = session.known().engine?.search(query);
    return asked && 'missing' in asked ? asked.missing : [];
  };
  return { host, session, missingFor };
}

describe('the files of a search', () => {
  test('are not fetched before somebody asks, and the first of them once', async () => {
    const host = server();
    const session = createSearchSession(realPage, host.files);
    expect(host.asked()).toEqual([]);
    session.prepare();
    session.touch();
    session.touch();
    expect(host.asked()).toEqual(['first']);
    expect(session.known().engine).toBe(undefined);
    await host.answer('first', first());
    expect(session.known().engine).toBeDefined();
    session.touch();
    expect(host.asked()).toEqual([]);
  });

  test('that fail in silence are fetched for the first who needs them, and then no more', async () => {
    const host = server();
    const session = createSearchSession(realPage, host.files);
    session.prepare();
    await host.answer('first', { failure: 'unavailable' });
    expect(session.known().failure).toBe(undefined);
    session.touch();
    await host.answer('first', { failure: 'unavailable' });
    expect(session.known().failure).toBe('unavailable');
    session.touch();
    expect(host.asked()).toEqual([]);
    const again = session.retry();
    expect(session.known()).toMatchObject({ isRetrying: true, failure: 'unavailable' });
    await host.answer('first', first());
    expect(await again).toBe(true);
    expect(session.known()).toMatchObject({ isRetrying: false, failure: undefined });
  });

  test('are asked for once each, whatever is typed while they are on their way', async () => {
    const { host, session, missingFor } = await openSession();
    session.want(missingFor('landmines'));
    session.want(missingFor('landmines'));
    const asked = host.asked();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toEqual([...new Set(asked)]);
  });
});

test('whatever order the parts come in, the answer is that of the words that are asked for by then', async () => {
  const { host, session, missingFor } = await openSession();
  session.want(missingFor('landmines'));
  const early = host.asked() as PartName[];
  session.want(missingFor('sommaruga'));
  const late = (host.asked() as PartName[]).filter((name) => !early.includes(name));
  expect(late.length).toBeGreaterThan(0);
  const answerTo = (query: string) => session.known().engine?.search(query);
  for (const name of [...late, ...early]) await host.answer(name, { file: part(name) });
  // The late ones were answered first; the words that were typed first are not shown for those typed last.
  const found = answerTo('sommaruga');
  if (!found || !('answer' in found)) throw new Error('no answer');
  const ids = found.answer.places.map((place) => realData.records[place]?.id);
  expect(ids).toEqual(['sign-landmine-ban-treaty']);
});

describe('a part that does not come', () => {
  test('is why there is no answer, is told once, and is fetched again when somebody asks', async () => {
    const { host, session, missingFor } = await openSession();
    const heard = vi.fn();
    session.subscribe(heard);
    const missing = missingFor('landmines');
    session.want(missing);
    for (const name of missing) await host.answer(name, { failure: 'unavailable' });
    expect(heard).toHaveBeenCalled();
    expect(session.known().failureOf(missingFor('landmines'))).toBe('unavailable');
    session.want(missing);
    expect(host.asked()).toEqual([]);

    const again = session.retry();
    for (const name of missing) await host.answer(name, { file: part(name) });
    expect(await again).toBe(true);
    expect(missingFor('landmines')).toEqual([]);
    expect(session.known().failureOf(missing)).toBe(undefined);
  });

  test('does not stand in the way of other words', async () => {
    const { host, session, missingFor } = await openSession();
    const missing = missingFor('landmines');
    session.want(missing);
    for (const name of missing) await host.answer(name, { failure: 'outdated' });
    const others = missingFor('sommaruga').filter((name) => !missing.includes(name));
    expect(others.length).toBeGreaterThan(0);
    expect(session.known().failureOf(others)).toBe(undefined);
    expect(session.known().failureOf(missingFor('landmines'))).toBe('outdated');
  });
});

test('an attempt that was given up changes nothing when it is answered', async () => {
  const host = server();
  const session = createSearchSession(realPage, host.files);
  session.touch();
  session.end();
  await host.answer('first', first());
  expect(session.known().engine).toBe(undefined);
});
