import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { digestOf } from '@/lib/kept/kept-files';
import { fileOf } from './address';
import type { FoundRoutes } from './find-routes';
import type { KeptPages } from './kept-pages';
import { findKeptPage } from './kept-pages';
import { lightSite } from './light-site';
import type { LightSite, Place } from './light-site';
import type { Looks } from './looks';
import type { SiteModule } from './open-routes';
import { loadSite } from './open-routes';

/** What all workers of one build need; `shareJob` writes it, and each of them reads it once. */
export type Job = {
  readonly found: FoundRoutes;
  /** The module of the routes. */
  readonly routes: string;
  /** The content, as `shareContent` wrote it. */
  readonly content: string;
  readonly looks: Looks;
  /** Where the site is written. */
  readonly folder: string;
  /** What is known of the last site. */
  readonly last: LastSite;
};

/** The site that the last build made, of which pages are taken over that nothing has changed. */
export type LastSite = {
  readonly folder: string;
  readonly pages: KeptPages;
  /** A digest of the code, the packages and the settings that pages are made with. */
  readonly tools: string;
};

/** What a worker is told: some places, and the file of its job. */
export type Share = { readonly job: string; readonly places: readonly Place[] };

/** A file that was written: its path with a slash in front, its SHA-256, and of a page what it was made from. */
export type Written = readonly [path: string, sha256: string, key?: string];

/** What a worker says; an error of a class of ours would not survive the way from thread to thread. */
export type Told =
  { readonly written: readonly Written[] } | { readonly failure: string; readonly cause: unknown };

type Opened = Job & { readonly site: LightSite; readonly module: SiteModule };

let opened: Promise<Opened> | undefined;

/** Makes what stands at some places and writes it, one after the other, in a thread of its own. */
export async function makeShare({ job, places }: Share): Promise<Told> {
  opened ??= open(job);
  try {
    const all = await opened;
    const written: Written[] = [];
    for (const place of places) {
      const path = fileOf(place.address);
      const key = await keyOf(place, all);
      const kept = key && findKeptPage(all.last.folder, path, all.last.pages.get(path), key);
      const body = kept || (await all.site.make(place));
      if (body === undefined) {
        return {
          failure: `${place.address} is named by its route, which says that it is not found.`,
          cause: undefined,
        };
      }
      const [, sha256] = writeOne(all.folder, path, body);
      written.push([path, sha256, key]);
    }
    return { written };
  } catch (error) {
    const { name, message } = Object(error) as Partial<Error>;
    return { failure: String(message ?? error), cause: name === 'ScriptError' ? undefined : error };
  }
}

/**
 * What a page follows from, as a digest: its model, and the tools that make it. Undefined for a file, and
 * for the one page that holds more than its model: the markup of an island, which is bundled beside it.
 */
async function keyOf({ address, route }: Place, opened: Opened): Promise<string | undefined> {
  if (opened.found.routes[route]?.kind !== 'page') return undefined;
  const model = await opened.module.page(address);
  if (!model || ('kind' in model && model.kind === 'explorer')) return undefined;
  return digestOf(opened.last.tools + JSON.stringify(model));
}

async function open(file: string): Promise<Opened> {
  const job = deserialize(readFileSync(file)) as Job;
  process.env.SITE_PARSED = job.content;
  const routes = await loadSite(job.routes);
  return { ...job, module: routes, site: lightSite(job.found, routes, job.looks) };
}

const folders = new Set<string>();

/**
 * Writes a file of a site and its folder. At once: nothing else waits for this thread, and a queue of
 * writes costs more than the writing.
 */
export function writeOne(folder: string, path: string, body: string | Uint8Array): Written {
  const file = join(folder, path);
  const around = dirname(file);
  if (!folders.has(around)) mkdirSync(around, { recursive: true });
  folders.add(around);
  writeFileSync(file, body);
  return [path, digestOf(body)];
}
