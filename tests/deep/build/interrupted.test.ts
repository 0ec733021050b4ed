import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '@/lib/tools/site-digest.mjs';
import { copyProject } from '@/tests/copy-project';
import type { Moment } from './moments';
import { buildUntil } from './moments';
import { temporaryFolder } from './project';
import type { Interruption } from './run-build';
import { printedDigest, startBuild, workersIn } from './run-build';

const home = temporaryFolder('interrupted');
const root = join(home, 'project');
const initiatives = join(root, 'content/documents/fff-2000/initiatives.yaml');
const patience = { timeout: 120_000, interval: 50 };

/** What was found after each interruption. */
const found = new Set<string>();

beforeAll(async () => {
  copyProject(root);
  const build = startBuild(root);
  expect(await build.ended, build.printed()).toBe(0);
  found.add(printedDigest(build));
  expect(await siteNow()).toBe(printedDigest(build));
  // The next site is another one in a few pages, and takes the others over from this one.
  edit(initiatives, 'The caption of a picture', 'The caption of that picture');
});

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  writeFileSync(path, text.replace(from, to));
}

/** The digest of the site; between the two renames of the swap it is where the next build looks for it. */
async function siteNow(): Promise<string> {
  const site = ['out', 'out.previous'].map((name) => join(root, name)).find(existsSync);
  return site === undefined ? 'no site' : digestOf(site);
}

/** Interrupts a build, and waits until no process of it works in the folder any more. */
async function interrupt(moment: Moment, signal: Interruption): Promise<number | NodeJS.Signals> {
  const build = await buildUntil(root, moment);
  build.interrupt(signal);
  const end = await build.ended;
  await expect.poll(() => workersIn(root), patience).toEqual([]);
  return end;
}

describe('a build that is interrupted leaves the last good site', () => {
  test.each<[Interruption, string, Moment]>([
    ['SIGKILL', 'when it has begun', 'locked'],
    ['SIGTERM', 'before it has read the content', { written: 'out.next' }],
    ['SIGKILL', 'when the content is read', { written: 'out.shared/content' }],
    ['SIGTERM', 'when its threads begin', { written: 'out.shared/job' }],
    ['SIGKILL', 'when it knows what pages look like', { written: 'out.shared/looks' }],
    ['SIGINT', 'at its first page', { written: 'out.next/index.html' }],
    ['SIGTERM', 'among the pages', { written: 'out.next/initiatives/index.html' }],
    ['SIGKILL', 'among the files', { written: 'out.next/search' }],
    ['SIGKILL', 'after the pages', { written: 'out.next/404.html' }],
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
  const first = await buildUntil(root, 'locked');
  // It stands still, and cannot be done before the second one asks.
  process.kill(first.pid, 'SIGSTOP');
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
  edit(initiatives, 'signs the Global Ban', 'signed the Global Ban');
  const build = startBuild(root);
  expect(await build.ended).toBe(1);
  expect(build.printed()).toMatch(/initiatives\.yaml:\d+/);
  expect(build.printed()).toContain('The build failed. out/ holds the last whole site');
  expect(await siteNow()).toBe(before);
  edit(initiatives, 'signed the Global Ban', 'signs the Global Ban');
});

test('after all of that a build gives the next site, as a build does to which nothing happened', async () => {
  const build = startBuild(root);
  expect(await build.ended, build.printed()).toBe(0);
  const next = printedDigest(build);
  expect(await siteNow()).toBe(next);
  const [last = ''] = found;
  expect(last).not.toBe(next);
  expect([last, next]).toEqual(expect.arrayContaining([...found]));
  rmSync(join(root, '.cache'), { recursive: true });
  const cold = startBuild(root, { SITE_OUT: 'out.cold' });
  expect(await cold.ended, cold.printed()).toBe(0);
  expect(printedDigest(cold)).toBe(next);
});
