import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { serialize } from 'node:v8';
import { Tinypool } from 'tinypool';
import { digestOf, digestOfFiles } from '@/lib/kept/kept-files';
import { HASHES_FILE } from '@/lib/serve/policies';
import { writeServerFiles } from '@/lib/serve/server-files';
import { readContent } from '@/lib/store/read-content';
import { shareContent } from '@/lib/store/shared-content';
import { ScriptError } from '@/lib/tools/script.mjs';
import { digestOfSite } from '@/lib/tools/site-digest.mjs';
import type { KeptPages } from './kept-pages';
import { readKeptPages, writeKeptPages } from './kept-pages';
import { lightSite } from './light-site';
import type { LightSite, Place } from './light-site';
import { makeLooks } from './looks';
import type { Looks } from './looks';
import { bundleSite, inlineScripts, KEPT, loadSite } from './open-routes';
import { publicFiles } from './public-files';
import type { Job, LastSite, Share, Told, Written } from './site-worker';
import { writeOne } from './site-worker';

/** What a build has to say of a site. */
export type WrittenSite = {
  readonly pages: number;
  readonly files: number;
  readonly sha256: string;
};

type Folders = {
  /** The root of the project. */
  readonly root: string;
  /** Where the site is written; nothing stands there yet. */
  readonly folder: string;
  /** The site that the last build made, if there is one. */
  readonly last: string;
  /** A folder for what the threads of this build share; nothing stands there yet. */
  readonly shared: string;
  /** The module of `makeShare`, as JavaScript. */
  readonly worker: string;
};

/** In megabytes. What a page is made of is dropped with it, and should not be moved about before. */
const ROOM_FOR_THE_NEW = 192;

/** So many places are a share: no thread is left with a long one when the others are done. */
const SHARE = 50;

/**
 * Writes the light site of a project: every page and file that its routes name, the files of `public`
 * and those for servers. The content is parsed once, at the beginning. Throws a ContentError or a
 * ScriptError whose message is for authors.
 */
export async function writeSite({
  root,
  folder,
  last,
  shared,
  worker,
}: Folders): Promise<WrittenSite> {
  mkdirSync(shared);
  mkdirSync(folder);
  const content = join(shared, 'content');
  const bundled = bundleSite(root);
  // Its problems are told once the content is found to have none.
  bundled.catch(() => undefined);
  shareContent(await readContent(), content);
  process.env.SITE_PARSED = content;
  const { found, file: routes } = await bundled;
  const loaded = await loadSite(routes);
  const inline = inlineScripts(loaded);
  const alphabet = await (await loaded.openStore()).alphabet();
  const looks = await makeLooks(root, found, { alphabet, inline, kept: join(root, KEPT) });
  const job = join(shared, 'job');
  const keptPages = join(root, KEPT, `pages of ${basename(last)}`);
  const known: LastSite = {
    folder: last,
    pages: readKeptPages(keptPages),
    tools: toolsOf(routes, looks),
  };
  writeFileSync(
    job,
    serialize({ found, routes, content, looks, folder, last: known } satisfies Job),
  );
  const site = lightSite(found, loaded, looks);
  const written = [
    ...(await makePlaces(site, worker, job)),
    ...[...looks.fonts, ...publicFiles(root)].map(([path, data]) => writeOne(folder, path, data)),
    writeOne(folder, '/404.html', site.makeNotFound()),
  ];
  refuseTwins(written);
  writeKeptPages(keptPages, pagesIn(written));
  const all = [...written, ...(await writeForServers(folder, looks))];
  const pages = all.filter(([path]) => path.endsWith('.html')).length;
  return { pages, files: all.length, sha256: digestOfSite(all) };
}

/**
 * All that pages are made with besides their models, as a digest: our own code, which is one module, the
 * looks, React, and this very Node. What the settings say is in models, and in that module.
 */
function toolsOf(routes: string, { routes: each, notFound, inline }: Looks): string {
  const react = ['react', 'react-dom', 'next'].map((name) => `node_modules/${name}/package.json`);
  const settings = ['SITE_URL', 'SITE_REPORT_TO'].map((name) => process.env[name] ?? '');
  return digestOf(
    JSON.stringify([
      digestOf(readFileSync(routes)),
      digestOfFiles(react),
      [each, notFound, inline],
      settings,
      process.version,
    ]),
  );
}

function pagesIn(written: readonly Written[]): KeptPages {
  return new Map(
    written.flatMap(([path, sha256, key]) => (key === undefined ? [] : [[path, { key, sha256 }]])),
  );
}

async function makePlaces(site: LightSite, worker: string, job: string): Promise<Written[]> {
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW },
  });
  const shares: Promise<readonly Written[]>[] = [];
  const give = (places: readonly Place[]) => {
    const share: Share = { job, places };
    const making = pool.run(share, { name: 'makeShare' }).then(writtenIn);
    // One that fails while others are still given is told of below.
    making.catch(() => undefined);
    shares.push(making);
  };
  try {
    const places: Place[] = [];
    for await (const place of site.places()) {
      places.push(place);
      if (places.length === SHARE) give(places.splice(0));
    }
    give(places);
    return (await Promise.all(shares)).flat();
  } finally {
    await pool.destroy();
  }
}

function writtenIn(told: Told): readonly Written[] {
  if ('written' in told) return told.written;
  if (told.cause === undefined) throw new ScriptError(told.failure);
  throw new Error(told.failure, { cause: told.cause });
}

function refuseTwins(written: readonly Written[]): void {
  const paths = new Set<string>();
  for (const [path] of written) {
    if (paths.has(path)) throw new ScriptError(`Two parts of the site make ${path}.`);
    paths.add(path);
  }
}

async function writeForServers(folder: string, { hashes }: Looks): Promise<Written[]> {
  const before = readdirSync(folder);
  const said = writeOne(
    folder,
    `/${HASHES_FILE}`,
    `${JSON.stringify(Object.fromEntries(hashes))}\n`,
  );
  await writeServerFiles(folder);
  const others = readdirSync(folder).filter(
    (name) => !before.includes(name) && name !== HASHES_FILE,
  );
  return [
    said,
    ...others.map((name) => writeOne(folder, `/${name}`, readFileSync(join(folder, name)))),
  ];
}
