import { resolve } from 'node:path';
import type { Corpus } from '@/lib/model/corpus';
import type { Problem } from '@/lib/parse/problem';
import { createReport } from '@/lib/parse/problem';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import type { EarlierLedger } from '@/lib/permalinks/compare-earlier';
import { compareWithEarlier } from '@/lib/permalinks/compare-earlier';
import type { PlacedLedger } from '@/lib/permalinks/read-ledger';
import { countInWords, listInWords } from '@/lib/text/list-in-words';
import { lastSite, publishedSite } from './earlier-sites';
import { readHistory } from './ledger-history';
import { isOfThisContent } from './source-stamp.mjs';

/** A ledger, and what it is to be compared with. */
export type Guarded = {
  /** The folder of the content. */
  readonly folder: string;
  readonly corpus: Corpus;
  readonly placed: readonly PlacedLedger[];
  /** The root of the project, and the name of the folder of its last site there. */
  readonly root: string;
  readonly site: string;
} & GuardSettings;

/** What somebody says of earlier versions. */
export type GuardSettings = {
  /** The address of a published copy. */
  readonly published?: string | undefined;
  /** Nothing was published before: the last site is none, and history need not be there. */
  readonly isFirst: boolean;
};

/** What comparing has found. */
export type GuardResult = {
  readonly problems: readonly Problem[];
  /** A sentence that says what the ledger was compared with. */
  readonly said: string;
  /** Whether there was anything to compare it with. */
  readonly isCompared: boolean;
};

/**
 * The settings as a command has them: `--published <address>`, and `--first-publication` or, for
 * builds that others start, SITE_FIRST_PUBLICATION.
 */
export function guardSettings(args: readonly string[]): GuardSettings {
  const at = args.indexOf('--published');
  return {
    published: at === -1 ? undefined : (args[at + 1] ?? ''),
    isFirst: args.includes('--first-publication') || !!process.env.SITE_FIRST_PUBLICATION,
  };
}

/**
 * Compares a ledger with all of its versions in git's history, with the last site that was built here,
 * and with a published copy where one is named. Throws a ScriptError where one of the two sites cannot
 * be read.
 */
export async function guardLedger(guarded: Guarded): Promise<GuardResult> {
  const { folder, corpus, placed, root, site, published, isFirst } = guarded;
  const history = readHistory(resolve(folder));
  const last =
    isFirst || !isOfThisContent(root, site) ? undefined : lastSite(resolve(root, site), site);
  const copy = published === undefined ? undefined : await publishedSite(published);
  const living = new Set(addressesOf(corpus).map(({ address }) => address));
  const report = createReport();
  const sites = [copy, last].flatMap((one) => one ?? []);
  compareWithEarlier(placed, living, all('none' in history ? [] : history.versions, sites), report);
  const names = [
    ...('none' in history ? [] : [`${countInWords(history.count, 'version')} of its files in git`]),
    ...sites.map(({ name }) => name),
  ];
  const without = 'none' in history ? ` Without git's history: ${history.none}.` : '';
  const isCompared = names.length > 0;
  const said = `The ledger was compared with ${isCompared ? listInWords(names) : 'nothing'}.${without}`;
  return { problems: report.problems(), said, isCompared };
}

function* all(
  versions: Iterable<EarlierLedger>,
  sites: readonly EarlierLedger[],
): Generator<EarlierLedger> {
  yield* versions;
  yield* sites;
}

/** What a build without anything to compare with is told on a machine that publishes. */
export const COMPARED_WITH_NOTHING =
  'Nothing was built: with CI=true a ledger must be compared with what was published before. Fetch all of git\'s history ("fetch-depth: 0" for actions/checkout), name the published site (npm run build -- --published <address>) or, where nothing was published yet, say so (npm run build -- --first-publication).';
