import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import type { Report } from '@/lib/parse/problem';
import { addressesOf } from './addresses-of';
import { checkAliases } from './check-aliases';
import { checkLost } from './check-lost';
import { checkRecorded } from './check-recorded';
import { checkStanding } from './check-standing';
import { checkUnrecorded } from './check-unrecorded';
import { createFollow } from './follow';
import type { PlacedLedger } from './read-ledger';
import { replayRevisions } from './replay-revisions';
import { resolvePermalinks } from './resolve-permalinks';
import { collectWaysOut } from './ways-out';

/**
 * Holds the ledger against the corpus: no recorded address may vanish, or silently stand for other
 * words. Reports every breach, and gives what became of the addresses that are not what they were;
 * of those that are reported, nothing can be relied on. Linear in the number of addresses.
 */
export function checkLedger(placed: PlacedLedger, corpus: Corpus, report: Report): Permalinks {
  const living = new Map(addressesOf(corpus).map((one) => [one.address, one]));
  const recorded = checkRecorded({ placed, living, report });
  const check = { placed, living, recorded, report };
  const roads = { ...check, ways: collectWaysOut(check), history: replayRevisions(check) };
  const follow = createFollow(roads);
  checkStanding(roads);
  checkAliases(roads, follow);
  checkLost(roads, follow);
  checkUnrecorded(check);
  return resolvePermalinks(roads, follow);
}
