import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '@/lib/tools/site-digest.mjs';
import { copyProject } from '@/tests/copy-project';
import { temporaryFolder } from './project';
import type { Build, Interruption } from './run-build';
import { printedDigest, startBuild, workersIn } from './run-build';

/** When a build is interrupted: at words that it prints, or as soon as there is a file or folder. */
type Moment = { printed: RegExp } | { written: string; after?: number };

const home = temporaryFolder('interrupted');
const root = join(home, 'project');
const patience = { timeout: 120_000, interval: 50 };

/** What was found after each interruption. */
const found = new Set<string>();

beforeAll(async () => {
  copyProject(root);
  cpSync('out.fixture', join(root, 'out'), { recursive: true });
  found.add(await siteNow());
  // The next site is another one, in one file at least.
  appendFileSync(join(root, 'public/icon.svg'), '<!-- the next site -->\n');
});

/** The digest of the site; between the two renames of the swap it is where the next build looks for it. */
async function siteNow(): Promise<string> {
  const site = ['out', 'out.previous'].map((name) => join(root, name)).find(existsSync);
  return site === undefined ? 'no site' : digestOf(site);
}

async function until(build: Build, moment: Moment): Promise<void> {
  let isOver = false;
  void build.ended.then(() => (isOver = true));
  // What an earlier build left is cleared away before Next begins; until then it is no moment of this one.
  const isReached = () =>
    'printed' in moment
      ? moment.printed.test(build.printed())
      : /Next\.js/.test(build.printed()) && existsSync(join(root, moment.written));
  while (!isReached()) {
    if (isOver) throw new Error(`The build ended before the moment:\n${build.printed()}`);
    await new Promise((next) => setTimeout(next, 2));
  }
  if ('written' in moment && moment.after !== undefined) {
    await new Promise((next) => setTimeout(next, moment.after));
  }
}

/** Interrupts a build, and waits until no process of it works in the folder any more. */
async function interrupt(moment: Moment, signal: Interruption): Promise<number | NodeJS.Signals> {
  const build = startBuild(root);
  await until(build, moment);
  build.interrupt(signal);
  const end = await build.ended;
  await expect.poll(() => workersIn(root), patience).toEqual([]);
  return end;
}

describe('a build that is interrupted leaves the last good site', () => {
  test.each<[Interruption, string, Moment]>([
    ['SIGKILL', 'when it has begun', { printed: /Next\.js/ }],
    ['SIGTERM', 'before it is compiled', { printed: /Creating an optimized/ }],
    ['SIGKILL', 'when pages are collected', { printed: /Collecting page data/ }],
    ['SIGTERM', 'among the pages', { printed: /Generating static pages.*\(1\d\d\// }],
    ['SIGKILL', 'after the pages', { printed: /Finalizing page optimization/ }],
    ['SIGINT', 'while it is exported', { written: 'out.next' }],
    ['SIGKILL', 'when the policies are written', { written: 'out.next/_hashes.json' }],
    ['SIGINT', 'when the files for servers are written', { written: 'out.next/_headers' }],
  ])('by %s %s', async (signal, _, moment) => {
    const before = await siteNow();
    expect(await interrupt(moment, signal)).not.toBe(0);
    expect(await siteNow()).toBe(before);
  });
});

describe('a build that is interrupted at the swap leaves the last site or the next, whole', () => {
  test.each<[Interruption, string, Moment]>([
    ['SIGKILL', 'a little after it begins', { written: 'out.previous', after: 20 }],
    ['SIGTERM', 'when it begins', { written: 'out.previous' }],
  ])('by %s %s', async (signal, _, moment) => {
    const end = await interrupt(moment, signal);
    // Told to end, and not killed, it finishes first.
    if (signal === 'SIGTERM') expect(end).toBe(0);
    found.add(await siteNow());
  });
});

test('a second build is refused, names the first, and changes nothing', async () => {
  const before = await siteNow();
  const first = startBuild(root);
  await until(first, { printed: /Creating an optimized/ });
  const second = startBuild(root);
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(
    `Another build is at work in this folder: process ${first.pid}.`,
  );
  first.interrupt('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');
  await expect.poll(() => workersIn(root), patience).toEqual([]);
  expect(await siteNow()).toBe(before);
});

test('a build of wrong content names the place, fails, and leaves the last good site', async () => {
  const before = await siteNow();
  const path = join(root, 'content/documents/fff-2000/initiatives.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('signs the Global Ban', 'signed the Global Ban'));
  const build = startBuild(root);
  expect(await build.ended).toBe(1);
  expect(build.printed()).toMatch(/initiatives\.yaml:\d+/);
  expect(build.printed()).toContain('The build failed. out/ holds the last whole site');
  expect(await siteNow()).toBe(before);
  writeFileSync(path, text);
});

test('after all of that a build gives the next site', async () => {
  const build = startBuild(root);
  expect(await build.ended, build.printed()).toBe(0);
  const next = printedDigest(build);
  expect(await siteNow()).toBe(next);
  const [last = ''] = found;
  expect(last).not.toBe(next);
  expect([last, next]).toEqual(expect.arrayContaining([...found]));
});
