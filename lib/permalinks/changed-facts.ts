import type { RecordFacts } from '@/lib/model/permalink';
import { paths } from '@/lib/url/paths';
import type { Follow } from './follow';

/** What a record says of itself now, besides its words, that it did not say by the ledger. */
export function changedFacts(follow: Follow, then: RecordFacts, now: RecordFacts): RecordFacts {
  const isOther = (name: 'title' | 'kind') =>
    then[name] !== undefined && now[name] !== undefined && then[name] !== now[name];
  return {
    ...(isElsewhere(follow, then.place, now.place) ? { place: now.place } : {}),
    ...(isOther('title') ? { title: now.title } : {}),
    ...(isOther('kind') ? { kind: now.kind } : {}),
  };
}

/**
 * Whether words stand in another place than they did: not where a heading above them has another
 * address by an entry of its own. Where it is not known what became of one, that is told instead.
 */
function isElsewhere(
  follow: Follow,
  then: readonly string[] | undefined,
  now: readonly string[] | undefined,
): boolean {
  if (then === undefined || now === undefined || then.join() === now.join()) return false;
  const addresses = addressesIn(then).map(follow);
  if (addresses.some(({ kind }) => kind === 'lost' || kind === 'circle')) return false;
  const standing = addresses.flatMap((end) => (end.kind === 'living' ? end.address : []));
  return standing.join() !== addressesIn(now).join();
}

function addressesIn([document = '', ...passages]: readonly string[]): string[] {
  return [paths.document(document), ...passages.map((id) => paths.passage(document, id))];
}
