import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { ScriptError } from '@/lib/tools/script.mjs';
import type { Route } from './find-routes';
import type { Place } from './light-site';
import type { Made, Share, Told, Wanted } from './site-worker';

/** In megabytes. What a page is made of is dropped with it, and should not be moved about before. */
const ROOM_FOR_THE_NEW = 192;

/**
 * A share is so much work. To make a page takes as long as to take over twenty, a picture a hundred times
 * longer; and no thread is to have much left when the others are done.
 */
const SHARE = 200;
const TO_MAKE = 20;

/** Threads that make and write the pages and files of a site. */
export type Makers = {
  /** Every place of a kind of route. Throws what names it throws. */
  readonly placesOf: (kind: Route['kind']) => Promise<readonly Place[]>;
  /** Has some places made or taken over, in shares, each begun as soon as it is known. */
  readonly give: (places: Iterable<Wanted> | AsyncIterable<Wanted>) => Promise<void>;
  /** What was made, by path, once all of it is. Throws what the first share that failed says. */
  readonly finish: () => Promise<Made>;
  /** Ends the threads. */
  readonly end: () => Promise<void>;
};

/** @param worker a module that exports what site-worker.ts does, as JavaScript */
export function startMakers(worker: string, job: Omit<Share, 'places'>): Makers {
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW },
  });
  const shares: Promise<Made>[] = [];
  const give = (places: readonly Wanted[]) => {
    const making = pool
      .run({ ...job, places }, { name: 'makeShare' })
      .then((told: Told<Made>) => doneIn(told));
    // One that fails while others are still given is told of by `finish`.
    making.catch(() => undefined);
    shares.push(making);
  };
  return {
    async placesOf(kind) {
      const named: Told<readonly Place[]> = await pool.run(
        { job: job.job, kind },
        { name: 'namePlaces' },
      );
      return doneIn(named);
    },
    async give(all) {
      const places: Wanted[] = [];
      let work = 0;
      for await (const place of all) {
        places.push(place);
        work += place.known ? 1 : TO_MAKE;
        if (work < SHARE) continue;
        give(places.splice(0));
        work = 0;
        // Lets the threads say that they are done, and be given more.
        await setImmediate();
      }
      if (places.length > 0) give(places);
    },
    finish: async () => (await Promise.all(shares)).flat(),
    end: () => pool.destroy(),
  };
}

function doneIn<Done>(told: Told<Done>): Done {
  if ('done' in told) return told.done;
  if (told.cause === undefined) throw new ScriptError(told.failure);
  throw new Error(told.failure, { cause: told.cause });
}
