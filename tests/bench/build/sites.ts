import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '@/lib/tools/script.mjs';
import { stampOf } from '@/lib/tools/source-stamp.mjs';
import type { BenchCorpus } from './corpora';
import { makeContent, WORK } from './corpora';
import type { FolderSize } from './folder-size';
import { folderSize } from './folder-size';
import type { CommandRun } from './measure-command';
import { measureCommand } from './measure-command';

/** A build and what it wrote; no size where it did not come to its end. */
export type BuildRun = CommandRun & { readonly output?: FolderSize; readonly log: string };

/** Ends itself when this process is no more, however that ended. */
const WITH_PARENT = ['--import', './lib/tools/end-with-parent.mjs'];

/**
 * Builds the site of a corpus as `npm run build` does.
 *
 * @param limit in seconds
 * @param how from nothing, or with what earlier builds have kept
 */
export async function buildSite(
  corpus: BenchCorpus,
  limit: number,
  how: 'cold' | 'warm',
): Promise<BuildRun> {
  if (how === 'cold') rmSync('.cache', { recursive: true, force: true });
  const log = `${WORK}/build-${corpus.size}-${how}.log`;
  const env = settingsOf(corpus);
  const run = await measureCommand([...WITH_PARENT, 'lib/tools/build.mjs'], { env, log, limit });
  if (run.ending !== 'done') return { ...run, log };
  writeFileSync(
    stampFile(corpus),
    withSettings(env, () => stampOf(projectRoot)),
  );
  return { ...run, log, output: folderSize(corpus.site) };
}

/**
 * Builds the same corpus from nothing in another checkout of this project, which may write content in
 * another format: it makes its own. Undefined of a corpus that its generator does not know.
 */
export async function buildBeside(
  corpus: BenchCorpus,
  root: string,
  limit: number,
): Promise<BuildRun | undefined> {
  if (!corpus.made || corpus.made.passages !== undefined) return undefined;
  const content = resolve(`${WORK}/beside-${corpus.size}`);
  await makeContent({ ...corpus, content }, root);
  for (const kept of ['.cache', '.next'])
    rmSync(join(root, kept), { recursive: true, force: true });
  const log = `${WORK}/beside-${corpus.size}.log`;
  const env = { SITE_CONTENT: content, SITE_OUT: corpus.site };
  const run = await measureCommand(buildOf(root), { env, log, limit, cwd: root });
  return run.ending === 'done'
    ? { ...run, log, output: folderSize(join(root, corpus.site)) }
    : { ...run, log };
}

/** What `npm run build` runs in Node in a project. */
function buildOf(root: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
}

/** Writes the same corpus as bare pages. */
export async function buildControl(corpus: BenchCorpus, limit: number): Promise<BuildRun> {
  const log = `${WORK}/control-${corpus.size}.log`;
  const out = `${WORK}/control-${corpus.size}`;
  const script = ['node_modules/tsx/dist/cli.mjs', 'tests/bench/control/write-bare-site.ts'];
  const run = await measureCommand([...script, corpus.content, out], { log, limit });
  return run.ending === 'done' ? { ...run, log, output: folderSize(out) } : { ...run, log };
}

/** Whether the site of a corpus is there and was built from what the folder holds now. */
export function isBuilt(corpus: BenchCorpus): boolean {
  if (!existsSync(`${corpus.site}/index.html`) || !existsSync(stampFile(corpus))) return false;
  const stamp = withSettings(settingsOf(corpus), () => stampOf(projectRoot));
  return readFileSync(stampFile(corpus), 'utf8') === stamp;
}

const stampFile = ({ size }: BenchCorpus) => `${WORK}/built-${size}`;

function settingsOf({ content, site }: BenchCorpus): Readonly<Record<string, string>> {
  return { SITE_CONTENT: content, SITE_OUT: site, SITE_FIRST_PUBLICATION: '1' };
}

/** The stamp of a site is of its settings, too, which it reads from the environment. */
function withSettings<T>(settings: Readonly<Record<string, string>>, act: () => T): T {
  const before = { ...process.env };
  Object.assign(process.env, settings);
  try {
    return act();
  } finally {
    for (const name of Object.keys(settings)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
