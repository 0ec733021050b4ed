import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { copyProject } from '@/tests/copy-project';
import { digestOf } from '@/lib/tools/site-digest.mjs';
import { codeEdits, miscode } from './code-edits';
import { contentEdits, misquote } from './content-edits';
import type { Edit, Edited } from './edited';
import { filesIn, pickerOf } from './edited';
import { keptEdits } from './kept-edits';
import type { Moment } from './moments';
import { buildUntil } from './moments';
import { temporaryFolder } from './project';
import type { Build } from './run-build';
import { printedDigest, startBuild } from './run-build';

const home = temporaryFolder('edits');
const root = join(home, 'project');
const saved = join(home, 'saved');
const settings: Record<string, string> = {};
const edits = { ...contentEdits, ...codeEdits, ...keptEdits };

const seed = inject('seed');
const editedBy = (numbers: number): Edited => ({ root, saved, settings, pick: pickerOf(numbers) });

/** What is done, and the number that its chances follow from. */
type Step = { readonly what: string; readonly names: readonly string[]; readonly numbers: number };

/** Every edit, and two thirds of what can happen to kept files once more, in an order of chance. */
const [steps = []] = fc.sample(
  fc
    .tuple(shuffled(Object.keys(keptEdits)), fc.noBias(fc.nat()))
    .chain(([again, numbers]) =>
      shuffled([...Object.keys(edits), ...again.slice(0, 8)]).map((all) => stepsOf(all, numbers)),
    ),
  { seed, numRuns: 1 },
);

function shuffled<Item>(all: readonly Item[]) {
  return fc.shuffledSubarray([...all], { minLength: all.length });
}

/** One to four at a time. */
function stepsOf(names: readonly string[], numbers: number): Step[] {
  const pick = pickerOf(numbers);
  const left = [...names];
  const all: Step[] = [];
  while (left.length > 0) {
    const some = left.splice(0, 1 + pick(4));
    all.push({ what: some.join(', '), names: some, numbers: pick(2 ** 31) });
  }
  return all;
}

/** What was done until now, for whoever reads of a failure. */
const done: string[] = [];

beforeAll(async () => {
  copyProject(root);
  mkdirSync(saved);
  await ended(startBuild(root));
});

async function ended(build: Build): Promise<void> {
  expect(await build.ended, `${done.join('\n')}\n${build.printed()}`).toBe(0);
}

/** Builds what stands there without anything that was kept or built before, into `out.cold`. */
async function buildCold(): Promise<Build> {
  const [kept, aside] = [join(root, '.cache'), join(home, 'cache')];
  renameSync(kept, aside);
  rmSync(join(root, 'out.cold'), { recursive: true, force: true });
  const build = startBuild(root, { ...settings, SITE_OUT: 'out.cold' });
  await build.ended;
  rmSync(kept, { recursive: true });
  renameSync(aside, kept);
  return build;
}

/** Builds with all that was kept and built before, and expects what a cold build gives, to the byte. */
async function expectColdBytes(): Promise<void> {
  const warm = startBuild(root, settings);
  await ended(warm);
  const cold = await buildCold();
  await ended(cold);
  expect(differences('out', 'out.cold'), done.join('\n')).toEqual([]);
  expect(await digestOf(join(root, 'out'))).toBe(printedDigest(cold));
  expect(printedDigest(warm)).toBe(printedDigest(cold));
}

function differences(one: string, other: string): string[] {
  const [a, b] = [join(root, one), join(root, other)];
  const [inOne, inOther] = [new Set(filesIn(a)), new Set(filesIn(b))];
  return [...new Set([...inOne, ...inOther])].filter(
    (path) =>
      !inOne.has(path) ||
      !inOther.has(path) ||
      !readFileSync(join(a, path)).equals(readFileSync(join(b, path))),
  );
}

function edit(name: string, edited: Edited): void {
  done.push(name);
  (edits as Record<string, Edit>)[name]?.(edited);
}

describe('a build after edits gives the bytes of a cold one', () => {
  test.each(steps)('$what', async ({ names, numbers }) => {
    const edited = editedBy(numbers);
    for (const name of names) edit(name, edited);
    await expectColdBytes();
  });
});

describe('what is wrong fails with all that was kept, and without', () => {
  test.each([
    ['a quote that the source does not have', misquote],
    ['code that does not parse', miscode],
  ])('%s', async (_, wrong) => {
    const edited = editedBy(seed);
    const before = await digestOf(join(root, 'out'));
    wrong(edited);
    const warm = startBuild(root, settings);
    expect(await warm.ended, warm.printed()).toBe(1);
    const cold = await buildCold();
    expect(await cold.ended, cold.printed()).toBe(1);
    expect(existsSync(join(root, 'out.cold'))).toBe(false);
    expect(await digestOf(join(root, 'out'))).toBe(before);
    wrong(edited);
    await expectColdBytes();
  });
});

describe('a build after one during which something was edited gives the bytes of a cold one', () => {
  test.each<[string, string, Moment]>([
    ['words in a component', 'when it has begun', 'locked'],
    ['the renderer of pages', 'when it is read', { rewritten: '.cache/scripts/site-worker.mjs' }],
    ['words of a note', 'before the content is read', { written: 'out.next' }],
    ['the definition of a theme', 'when the content is read', { written: 'out.shared/content' }],
    ['a rule of a style sheet', 'when its threads begin', { written: 'out.shared/job' }],
    ['the drawing of pictures', 'when its threads begin', { written: 'out.shared/job' }],
    ['a class of a component', 'at its first page', { written: 'out.next/index.html' }],
    ['the name of an actor', 'after the pages', { written: 'out.next/404.html' }],
    ['a published file', 'when the policies are written', { written: 'out.next/_hashes.json' }],
  ])('%s %s', async (name, when, moment) => {
    const edited = editedBy(seed);
    // All of it is made anew, and has pictures to draw.
    edit('the layout of pictures', edited);
    const build = await buildUntil(root, moment, settings);
    edit(name, editedBy(seed + 1));
    done.push(`(${when})`);
    // Whether it succeeds is chance: it may have read half of what was edited.
    await build.ended;
    await expectColdBytes();
  });
});
