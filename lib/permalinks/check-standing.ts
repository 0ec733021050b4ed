import type { RecordFacts } from '@/lib/model/permalink';
import { show } from '@/lib/parse/problem';
import { listInWords } from '@/lib/text/list-in-words';
import type { LivingAddress } from './addresses-of';
import { whereInWords } from './addresses-of';
import { wayOutInJson } from './entry-in-json';
import { changedFacts } from './changed-facts';
import type { Follow, Roads } from './follow';
import type { LedgerPlace, Recorded } from './ledger-check';
import { placeOf, publishedWords, reportAt, within, wordsNow } from './ledger-check';
import { lastOf } from './replay-revisions';
import type { WayOut } from './ways-out';
import { createFindFirstOwner } from './words-of-another';

/** Reports recorded addresses where other words stand now than the ledger says, or a way out stands too. */
export function checkStanding(roads: Roads, follow: Follow): void {
  const findFirstOwner = createFindFirstOwner(roads);
  for (const recorded of roads.recorded.values()) {
    const { address } = recorded;
    const held = roads.living.get(address);
    const way = roads.ways.get(address);
    const revision = roads.history.lastInPlace(address, 'words');
    const facts = held && !way ? changedFacts(follow, roads.history.factsOf(address), held) : {};
    const hasOther = Object.keys(facts).length > 0;
    // Nearly all of them: their words are not held, and need not be.
    const isAsRecorded = roads.standing.has(address) && !way && !revision && !hasOther;
    if (!held || isAsRecorded) continue;
    const living: LivingAddress = { ...held, words: wordsNow(roads, held) };
    const last = lastOf(roads.history.wordsOf(address));
    const owner = findFirstOwner(living);
    if (way) reportReused(roads, living, way, last);
    else if (owner) reportTaken(roads, living, recorded, owner, revision);
    else if (last === living.words) {
      if (hasOther) reportChangedFacts(roads, living, recorded, facts);
    } else if (revision !== undefined) reportFalseRevision(roads, living, revision, last, facts);
    // Altered words are told as such: they are not those that were published.
    else if (recorded.isSound) reportChanged(roads, living, recorded, facts);
  }
}

function reportReused(roads: Roads, living: LivingAddress, way: WayOut, last: string): void {
  const { address, words } = living;
  const reason = `Unexpected record ${show(words)} at ${whereInWords(living, roads.fileAt)} under the address ${show(address)}, expected none: the ${way.by} of ${way.on} leads away from ${show(last)}; ${helpWithReused(living, way, last)}`;
  reportAt(roads.report, within(way.place, 'address'), 'reused-permalink', reason);
}

function helpWithReused({ address, of, words }: LivingAddress, way: WayOut, last: string): string {
  if (words === last) return `its words stand there again, so take the ${way.by} out`;
  // Nobody gives a passage its id: the same one comes with the same words, accents written otherwise.
  if (of === 'passage') {
    return `take the ${way.by} out and add ${wayOutInJson.revisionHere(address, { words })}`;
  }
  return 'give the record an id of its own';
}

/** Words of another record: what has come to the wrong address is no revision of what stood there. */
function reportTaken(
  roads: Roads,
  living: LivingAddress,
  recorded: Recorded,
  owner: Recorded,
  revision: LedgerPlace | undefined,
): void {
  const { address, words } = living;
  const standing = roads.living.get(owner.address);
  const there = standing ? wordsNow(roads, standing) : '';
  const published = `they were published as those of ${show(owner.address)}, where ${show(there)} stands now`;
  if (revision === undefined) {
    const reason = `Unexpected words ${showWhole(words)} at ${whereInWords(living, roads.fileAt)} under the address ${show(address)}, expected ${showWhole(publishedWords(recorded))} as published on ${recorded.published}; ${published}: give each record its own id back`;
    reportAt(roads.report, placeOf(recorded, 'address'), 'changed-permalink', reason);
    return;
  }
  const reason = `Unexpected words ${showWhole(words)} in the revision of ${show(address)}, expected words of its own: ${published}; give each record its own id back`;
  reportAt(roads.report, within(revision, 'words'), 'false-revision', reason);
}

function reportFalseRevision(
  roads: Roads,
  living: LivingAddress,
  revision: LedgerPlace,
  last: string,
  facts: RecordFacts,
) {
  const { address, words } = living;
  const reason = `Unexpected words ${showWhole(last)} in the last revision of ${show(address)}, expected what stands there, ${showWhole(words)} at ${whereInWords(living, roads.fileAt)}; mend them or, where the words changed once more, add ${wayOutInJson.revisionHere(address, { words, ...facts })}`;
  reportAt(roads.report, within(revision, 'words'), 'false-revision', reason);
}

function reportChanged(
  roads: Roads,
  living: LivingAddress,
  recorded: Recorded,
  facts: RecordFacts,
) {
  const { address, words } = living;
  const revision = wayOutInJson.revisionHere(address, { words, ...facts });
  const help =
    living.of === 'passage'
      ? `its accents are written in another way: put them back, or add ${revision}`
      : `where it is the same thing in other words, add ${revision}; where it is another thing, give that an id of its own, and the old address an alias or a tombstone`;
  const reason = `Unexpected words ${showWhole(living.words)} at ${whereInWords(living, roads.fileAt)} under the address ${show(address)}, expected ${showWhole(publishedWords(recorded))} as published on ${recorded.published}; ${help}`;
  reportAt(roads.report, placeOf(recorded, 'address'), 'changed-permalink', reason);
}

/** The same words, and another place, title or kind: who cites them by the address does not expect it. */
function reportChangedFacts(
  roads: Roads,
  living: LivingAddress,
  recorded: Recorded,
  facts: RecordFacts,
) {
  const { address } = living;
  const inWords = ({ place, title, kind }: RecordFacts) =>
    listInWords([
      ...(place ? [`the place ${showWhole(roads.history.placeInWords(place))}`] : []),
      ...(title === undefined ? [] : [`the title ${showWhole(title)}`]),
      ...(kind === undefined ? [] : [`the kind ${showWhole(kind)}`]),
    ]);
  const last = roads.history.factsOf(address);
  const then = {
    place: facts.place && last.place,
    title: facts.title && last.title,
    kind: facts.kind && last.kind,
  };
  const reason = `Unexpected ${inWords(facts).slice('the '.length)} of ${show(address)} at ${whereInWords(living, roads.fileAt)}, expected ${inWords(then)} as the ledger has it; where that is a correction, add ${wayOutInJson.revisionHere(address, facts)}; where it is another thing, give that an id of its own, and the old address an alias or a tombstone`;
  reportAt(roads.report, placeOf(recorded, 'address'), 'changed-permalink', reason);
}

/** Words are shown whole: the change can be in any letter of them. */
function showWhole(words: string): string {
  return `"${words}"`;
}
