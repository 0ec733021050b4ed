import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { serialize } from 'node:v8';
import { digestOf } from '@/lib/kept/kept-files';
import { HASHES_FILE } from '@/lib/serve/policies';
import { writeServerFiles } from '@/lib/serve/server-files';
import { shareContent } from '@/lib/store/shared-content';
import { ScriptError } from '@/lib/tools/script.mjs';
import { digestOfSite } from '@/lib/tools/site-digest.mjs';
import { codeStampOf } from '@/lib/tools/source-stamp.mjs';
import { fileOf } from './address';
import { readGuarded } from './read-guarded';
import { keptLooks } from './kept-looks';
import type { Known } from './kept-site';
import { readKeptSite, writeKeptSite } from './kept-site';
import { lightSite } from './light-site';
import type { Place } from './light-site';
import type { Looks } from './looks';
import { startMakers } from './make-places';
import { bundleSite, KEPT, loadSite } from './open-routes';
import { publicFiles } from './public-files';
import type { Job, Written } from './site-worker';
import { writeOne } from './site-worker';

/** What a build has to say of a site. */
export type WrittenSite = {
  readonly pages: number;
  readonly files: number;
  readonly sha256: string;
  /** Whether nobody has said where it is published. */
  readonly isForThisMachine: boolean;
  /** What the ledger was compared with. */
  readonly compared: string;
};

type Folders = {
  /** The root of the project. */
  readonly root: string;
  /** What `codeStampOf` said before any of the code that runs was read. */
  readonly code: string;
  /** Where the site is written; nothing stands there yet. */
  readonly folder: string;
  /** The site that the last build made, if there is one. */
  readonly last: string;
  /** A folder for what the threads of this build share; nothing stands there yet. */
  readonly shared: string;
  /** The module of `makeShare`, as JavaScript. */
  readonly worker: string;
};

/**
 * Writes the light site of a project: every page and file that its routes name, the files of `public`
 * and those for servers. The content is parsed once, at the beginning. Throws a ContentError or a
 * ScriptError whose message is for authors.
 */
export async function writeSite({
  root,
  code,
  folder,
  last,
  shared,
  worker,
}: Folders): Promise<WrittenSite> {
  mkdirSync(shared);
  mkdirSync(folder);
  const kept = join(root, KEPT);
  const bundled = bundleSite(root, code);
  // Its problems are told once the content is found to have none.
  bundled.catch(() => undefined);
  const content = join(shared, 'content');
  const guarded = await readGuarded(root, basename(last));
  shareContent(guarded.content, content);
  // Every page and file says something of the site.
  const madeBy = digestOf(JSON.stringify([code, guarded.content.corpus.site]));
  process.env.SITE_PARSED = content;
  const { found, file: routes } = await bundled;
  const job: Job = { found, routes, content, looks: join(shared, 'looks') };
  writeFileSync(join(shared, 'job'), serialize(job));
  const makers = startMakers(worker, { job: join(shared, 'job'), folder, last });
  try {
    const files = makers.placesOf('file');
    // A failure is told of where they are waited for.
    files.catch(() => undefined);
    const loaded = await loadSite(routes);
    const store = await loaded.openTracedStore();
    const name = `files of ${basename(last)}`;
    const before = await readKeptSite(kept, name, madeBy, store);
    const site = lightSite(found, loaded, () => looks);
    // Files do not wait for what pages look like.
    const given = files.then((all) => makers.give(wanted(all, before.files)));
    given.catch(() => undefined);
    const looks = await keptLooks(root, basename(last), code, found, loaded, store);
    writeFileSync(job.looks, serialize(looks));
    const look = digestOf(JSON.stringify([looks.routes, looks.notFound, looks.inline]));
    await makers.give(wanted(site.places('page'), look === before.looks ? before.files : NOTHING));
    await given;
    const alone = [
      ...[...looks.fonts, ...publicFiles(root)].map(([path, data]) => writeOne(folder, path, data)),
      writeOne(folder, '/404.html', site.makeNotFound()),
    ];
    const made = await makers.finish();
    const written = [...made.map(writtenOf), ...alone];
    refuseTwins(written);
    // What was edited meanwhile may be in some of them.
    if (codeStampOf(root) === code) {
      writeKeptSite(kept, name, { code: madeBy, looks: look }, new Map(made));
    }
    const all = [...written, ...(await writeForServers(folder, looks))];
    const htmlFiles = all.filter(([path]) => path.endsWith('.html')).length;
    return {
      pages: htmlFiles,
      files: all.length,
      sha256: digestOfSite(all),
      isForThisMachine: loaded.site.isForThisMachine,
      compared: guarded.compared,
    };
  } finally {
    await makers.end();
  }
}

const NOTHING: ReadonlyMap<string, Known> = new Map();

/** Places, and what is known of each. */
async function* wanted(
  places: readonly Place[] | AsyncIterable<Place>,
  known: ReadonlyMap<string, Known>,
) {
  for await (const place of places) yield { ...place, known: known.get(fileOf(place.address)) };
}

const writtenOf = ([path, { sha256 }]: readonly [string, Known]): Written => [path, sha256];

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
    ...others.map((name): Written => [`/${name}`, digestOf(readFileSync(join(folder, name)))]),
  ];
}
