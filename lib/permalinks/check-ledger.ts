import type { Permalinks } from '@/lib/model/permalink';
import { checkAliases } from './check-aliases';
import { checkHomes } from './check-homes';
import { checkLost } from './check-lost';
import { checkRecorded } from './check-recorded';
import { checkSeals } from './check-seals';
import { checkStanding } from './check-standing';
import { checkUnrecorded } from './check-unrecorded';
import { createFollow } from './follow';
import type { LedgerCheck } from './ledger-check';
import { publishedWords } from './ledger-check';
import { replayRevisions } from './replay-revisions';
import { resolvePermalinks } from './resolve-permalinks';
import { collectWaysOut } from './ways-out';

/** All files of the ledger and all documents, as they are held when each was read and compared. */
export type Held = Omit<LedgerCheck, 'recorded'>;

/**
 * Holds the ledger against the content: no recorded address may vanish, or silently stand for other
 * words. Reports every breach, and gives what became of the addresses that are not what they were;
 * of those that are reported, nothing can be relied on. Linear in the number of addresses.
 */
export function checkLedger(held: Held): Permalinks {
  const recorded = checkRecorded(held);
  const check = { ...held, recorded, standing: standingAnywhere({ ...held, recorded }) };
  const roads = { ...check, ways: collectWaysOut(check), history: replayRevisions(check) };
  const follow = createFollow(roads);
  checkHomes(check);
  checkSeals(check);
  checkStanding(roads, follow);
  checkAliases(roads, follow);
  checkLost(roads, follow);
  checkUnrecorded(check);
  return resolvePermalinks(roads, follow);
}

/** Those too that are recorded in the file of another document, as an initiative is that was moved. */
function standingAnywhere({ living, recorded, standing }: LedgerCheck): ReadonlySet<string> {
  const all = new Set(standing);
  for (const { address, words } of living.values()) {
    const entry = words === undefined ? undefined : recorded.get(address);
    if (entry && publishedWords(entry) === words) all.add(address);
  }
  return all;
}
