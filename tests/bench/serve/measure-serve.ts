import type { BenchCorpus } from '@/tests/bench/build/corpora';
import { measuredPages } from '@/tests/bench/pages';
import { median } from '@/tests/bench/statistics';
import { answersInASecond } from './requests';
import type { Way } from './servers';
import { serveByNext, serveOurs, WAYS } from './servers';

/** Answers a second, medians of the runs. */
export type ServeFigures = { readonly way: Way; readonly ours: number; readonly next: number };

/** So long each server is asked in a run, in seconds; a run before them is not counted. */
const SECONDS = 5;

/** Asks both servers for a page of each kind, in turns, as often as it says. */
export async function measureServe(
  corpus: BenchCorpus,
  runs: number,
): Promise<readonly ServeFigures[]> {
  const figures: ServeFigures[] = [];
  // The explorer is an application: its page holds another attribute here, and another payload there.
  const addresses = measuredPages(corpus.site, 'all')
    .map(({ path }) => path)
    .filter((path) => path !== '/initiatives/');
  for (const way of WAYS) {
    const servers = [await serveOurs(corpus, way), await serveByNext(corpus, way)] as const;
    const rates: [number[], number[]] = [[], []];
    try {
      for (let run = 0; run <= runs; run += 1) {
        for (const [at, rate] of rates.entries()) {
          const found = await answersInASecond(servers[at]?.site ?? '', addresses, SECONDS);
          if (run > 0) rate.push(found);
        }
      }
    } finally {
      for (const server of servers) await server.stop();
    }
    figures.push({ way, ours: median(rates[0]), next: median(rates[1]) });
  }
  return figures;
}
