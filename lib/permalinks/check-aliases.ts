import { show } from '@/lib/parse/problem';
import { listInWords } from '@/lib/text/list-in-words';
import { changedFacts } from './changed-facts';
import { wayOutInJson } from './entry-in-json';
import type { Follow, Roads } from './follow';
import { kindInWords, kindOfAddress } from './kind-of-address';
import { isKnown, nearestKnown, reportAt, within } from './ledger-check';
import { lastOf } from './replay-revisions';

/** Reports aliases and revisions that lead round in a circle, and aliases that lead to something else. */
export function checkAliases(roads: Roads, follow: Follow): void {
  for (const [address, way] of roads.ways) {
    if (way.to === undefined) continue;
    const place = within(way.place, 'to');
    const circle = way.to === address ? undefined : findCircle(follow, address);
    if (way.by === 'alias') {
      const reason = circle ?? misleads(roads, follow, address, way.to);
      if (reason !== undefined) reportAt(roads.report, place, 'misleading-alias', reason);
    } else if (circle !== undefined) {
      reportAt(roads.report, place, 'false-revision', circle);
    }
  }
}

function findCircle(follow: Follow, address: string): string | undefined {
  const end = follow(address);
  const from = end.kind === 'circle' ? end.addresses.indexOf(address) : -1;
  if (end.kind !== 'circle' || from === -1) return undefined;
  const round = [...end.addresses.slice(from), ...end.addresses.slice(0, from), address];
  return `Unexpected circle ${round.map(show).join(' → ')}, expected an end where something stands or a tombstone does`;
}

/** Why an alias must not lead there; undefined where it may. */
function misleads(roads: Roads, follow: Follow, address: string, to: string): string | undefined {
  if (to === address) {
    return `Unexpected alias of ${show(address)} to itself, expected another address`;
  }
  const found = `Unexpected alias of ${show(address)} to ${show(to)}`;
  if (!isKnown(roads, to)) {
    return `${found}, expected the address of a record or of the ledger${nearestKnown(roads, to)}`;
  }
  const kind = kindOfAddress(address);
  if (kindOfAddress(to) !== kind) return `${found}, expected the address of ${kindInWords(kind)}`;
  if (!roads.recorded.has(address)) return undefined;
  return (
    findOtherWords(roads, address, to, found) ?? findOtherFacts(roads, follow, address, to, found)
  );
}

/** A passage may stand anywhere: the alias tells where. Of a record its place says what it is. */
function findOtherFacts(
  { history, living }: Roads,
  follow: Follow,
  address: string,
  to: string,
  found: string,
) {
  if (kindOfAddress(address) === 'passage') return undefined;
  const there = living.get(to) ?? history.factsOf(to);
  const changed = changedFacts(follow, history.factsOf(address), there);
  const names = Object.keys(changed);
  if (names.length === 0) return undefined;
  return `${found}, which has another ${listInWords(names)}, expected the same; where that is a correction, leave the alias and add ${wayOutInJson.revisionHere(address, changed)}`;
}

/** Words that the target had once are as good: its page says how they changed. */
function findOtherWords({ history }: Roads, address: string, to: string, found: string) {
  const last = lastOf(history.wordsOf(address));
  const there = history.wordsOf(to);
  if (there.includes(last)) return undefined;
  return `${found} with the words ${show(lastOf(there))}, expected the words that it had, ${show(last)}; where it is the same thing in other words, take the alias out and add ${wayOutInJson.revisionTo(address, to)}`;
}
