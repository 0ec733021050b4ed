import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { digestOf } from '@/lib/kept/kept-files';
import type { TracedStore } from '@/lib/store/traced-store';
import { ScriptError } from '@/lib/tools/script.mjs';
import { fileOf } from './address';
import type { FoundRoutes, Route } from './find-routes';
import type { Known } from './kept-site';
import { takeOver } from './kept-site';
import { lightSite } from './light-site';
import type { LightSite, Place } from './light-site';
import type { Looks } from './looks';
import { loadSite } from './open-routes';

/** What all workers of one build need; each of them reads it when it first makes something. */
export type Job = {
  readonly found: FoundRoutes;
  /** The module of the routes. */
  readonly routes: string;
  /** The content, as `shareContent` wrote it. */
  readonly content: string;
  /** The looks, in a file that is there before any page is asked for. */
  readonly looks: string;
};

/** A place, and what the last build knew of it, if that still holds. */
export type Wanted = Place & { readonly known?: Known | undefined };

/** What a worker is told: some places, the file of its job, and the folders of this site and the last one. */
export type Share = {
  readonly job: string;
  readonly folder: string;
  readonly last: string;
  readonly places: readonly Wanted[];
};

/** A file that was written, by its path with a slash in front. */
export type Written = readonly [path: string, sha256: string];

/** What was written, by its path with a slash in front. */
export type Made = readonly (readonly [path: string, known: Known])[];

/** What a worker says; an error of a class of ours would not survive the way from thread to thread. */
export type Told<Done> =
  { readonly done: Done } | { readonly failure: string; readonly cause: unknown };

type Opened = { readonly site: LightSite; readonly store: TracedStore };

let opened: Promise<Opened> | undefined;

/** Every place of a kind of route. */
export function namePlaces(asked: {
  readonly job: string;
  readonly kind: Route['kind'];
}): Promise<Told<readonly Place[]>> {
  return tell(async () => {
    const { site } = await (opened ??= open(asked.job));
    const places: Place[] = [];
    for await (const place of site.places(asked.kind)) places.push(place);
    return places;
  });
}

/** Writes what stands at some places, one after the other, in a thread of its own. */
export function makeShare(share: Share): Promise<Told<Made>> {
  return tell(async () => {
    const made: [string, Known][] = [];
    for (const wanted of share.places) {
      const path = fileOf(wanted.address);
      made.push([
        path,
        takenOver(share, path, wanted.known) ?? (await makeOne(share, path, wanted)),
      ]);
    }
    return made;
  });
}

async function tell<Done>(make: () => Promise<Done>): Promise<Told<Done>> {
  try {
    return { done: await make() };
  } catch (error) {
    const { name, message } = Object(error) as Partial<Error>;
    return { failure: String(message ?? error), cause: name === 'ScriptError' ? undefined : error };
  }
}

function takenOver({ folder, last }: Share, path: string, known: Known | undefined) {
  if (!known || !takeOver(join(last, path), roomFor(folder, path), known.sha256)) return undefined;
  return known;
}

async function makeOne({ job, folder }: Share, path: string, { address, route, params }: Place) {
  const { site, store } = await (opened ??= open(job));
  const { made, asked } = await store.trace(() => site.make({ address, route, params }));
  if (made === undefined) {
    throw new ScriptError(`${address} is named by its route, which says that it is not found.`);
  }
  return { sha256: writeOne(folder, path, made)[1], asked };
}

async function open(file: string): Promise<Opened> {
  const { found, routes, content, looks } = deserialize(readFileSync(file)) as Job;
  process.env.SITE_PARSED = content;
  const loaded = await loadSite(routes);
  let read: Looks | undefined;
  const site = lightSite(found, loaded, () => (read ??= deserialize(readFileSync(looks)) as Looks));
  return { site, store: await loaded.openTracedStore() };
}

/**
 * Writes a file of a site and its folder. At once: nothing else waits for this thread, and a queue of
 * writes costs more than the writing.
 */
export function writeOne(folder: string, path: string, body: string | Uint8Array): Written {
  writeFileSync(roomFor(folder, path), body);
  return [path, digestOf(body)];
}

const folders = new Set<string>();

/** Where a file goes; its folder is there then. */
function roomFor(folder: string, path: string): string {
  const file = join(folder, path);
  const around = dirname(file);
  if (!folders.has(around)) mkdirSync(around, { recursive: true });
  folders.add(around);
  return file;
}
