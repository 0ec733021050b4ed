import type { RecordedAddress } from '@/lib/model/permalink';
import { show } from '@/lib/parse/problem';
import { fingerprintOf } from '@/lib/text/fingerprint';
import type { LivingAddress } from './addresses-of';
import { whereInWords } from './addresses-of';
import { wayOutInJson } from './entry-in-json';
import type { Roads } from './follow';
import type { LedgerCheck } from './ledger-check';
import { reportIn } from './ledger-check';
import { lastOf } from './replay-revisions';
import type { WayOut } from './ways-out';
import { createFindFirstOwner } from './words-of-another';

type Recorded = NonNullable<ReturnType<LedgerCheck['recorded']['get']>>;

/** Reports recorded addresses where other words stand now than the ledger says, or a way out stands too. */
export function checkStanding(roads: Roads): void {
  const findFirstOwner = createFindFirstOwner(roads);
  for (const recorded of roads.recorded.values()) {
    const living = roads.living.get(recorded.address);
    if (!living) continue;
    const last = lastOf(roads.history.wordsOf(recorded.address));
    const way = roads.ways.get(recorded.address);
    const revision = roads.history.lastInPlace.get(recorded.address);
    const owner = findFirstOwner(living);
    if (way) reportReused(roads, living, way, last);
    else if (owner) reportTaken(roads, living, recorded, owner, revision);
    else if (last === living.words) continue;
    else if (revision !== undefined) reportFalseRevision(roads, living, revision, last);
    // Altered words are told as such: they are not those that were published.
    else if (recorded.fingerprint === fingerprintOf(recorded.words)) {
      reportChanged(roads, living, recorded);
    }
  }
}

function reportReused(roads: Roads, living: LivingAddress, way: WayOut, last: string): void {
  const { address, words } = living;
  const reason = `Unexpected record ${show(words)} at ${whereInWords(living)} under the address ${show(address)}, expected none: the ${way.by} of ${way.on} leads away from ${show(last)}; ${helpWithReused(living, way, last)}`;
  reportIn(roads, [...way.path, 'address'], 'reused-permalink', reason);
}

function helpWithReused({ address, of, words }: LivingAddress, way: WayOut, last: string): string {
  if (words === last) return `its words stand there again, so take the ${way.by} out`;
  // Nobody gives a passage its id: the same one comes with the same words, accents written otherwise.
  if (of === 'passage') {
    return `take the ${way.by} out and add ${wayOutInJson.revisionHere(address, words)}`;
  }
  return 'give the record an id of its own';
}

/** Words of another record: what has come to the wrong address is no revision of what stood there. */
function reportTaken(
  roads: Roads,
  living: LivingAddress,
  recorded: Recorded,
  owner: RecordedAddress,
  revision: number | undefined,
): void {
  const { address, words } = living;
  const there = roads.living.get(owner.address)?.words ?? '';
  const published = `they were published as those of ${show(owner.address)}, where ${show(there)} stands now`;
  if (revision === undefined) {
    const reason = `Unexpected words ${showWhole(words)} at ${whereInWords(living)} under the address ${show(address)}, expected ${showWhole(recorded.words)} as published on ${recorded.published}; ${published}: give each record its own id back`;
    reportIn(roads, ['addresses', recorded.index, 'address'], 'changed-permalink', reason);
    return;
  }
  const reason = `Unexpected words ${showWhole(words)} in the revision of ${show(address)}, expected words of its own: ${published}; give each record its own id back`;
  reportIn(roads, ['revisions', revision, 'words'], 'false-revision', reason);
}

function reportFalseRevision(roads: Roads, living: LivingAddress, index: number, last: string) {
  const { address, words } = living;
  const reason = `Unexpected words ${showWhole(last)} in the last revision of ${show(address)}, expected what stands there, ${showWhole(words)} at ${whereInWords(living)}; mend them or, where the words changed once more, add ${wayOutInJson.revisionHere(address, words)}`;
  reportIn(roads, ['revisions', index, 'words'], 'false-revision', reason);
}

function reportChanged(roads: Roads, living: LivingAddress, { words, published, index }: Recorded) {
  const { address } = living;
  const revision = wayOutInJson.revisionHere(address, living.words);
  const help =
    living.of === 'passage'
      ? `its accents are written in another way: put them back, or add ${revision}`
      : `where it is the same thing in other words, add ${revision}; where it is another thing, give that an id of its own, and the old address an alias or a tombstone`;
  const reason = `Unexpected words ${showWhole(living.words)} at ${whereInWords(living)} under the address ${show(address)}, expected ${showWhole(words)} as published on ${published}; ${help}`;
  reportIn(roads, ['addresses', index, 'address'], 'changed-permalink', reason);
}

/** Words are shown whole: the change can be in any letter of them. */
function showWhole(words: string): string {
  return `"${words}"`;
}
