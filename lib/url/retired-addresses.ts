import type { Permalinks, Tombstone } from '@/lib/model/permalink';
import { itemOfAddress } from './item-of-address';

/** The last steps of the retired addresses in a section: `old` for `/actors/old/`, passages left out. */
export function retiredIds(permalinks: Permalinks, section: string): string[] {
  return retiredAddresses(permalinks)
    .filter((address) => address.startsWith(section) && address.endsWith('/'))
    .map((address) => address.slice(section.length, -1));
}

/** Every retired passage: its document, which may be retired as well, and its id. */
export function retiredPassages(
  permalinks: Permalinks,
): { readonly document: string; readonly passage: string }[] {
  return retiredAddresses(permalinks).flatMap((address) => {
    const item = itemOfAddress(address);
    return item?.of === 'passage' ? { document: item.document, passage: item.passage } : [];
  });
}

/**
 * The former ids of passages that lead into a document, by the id that they lead to: that of one of
 * its passages, or of one that was withdrawn. Ids that came from another document are among them, as
 * a renamed document's links keep their fragment.
 */
export function formerIdsIn(
  permalinks: Permalinks,
  documentAddress: string,
): ReadonlyMap<string, readonly string[]> {
  const start = `${documentAddress}#`;
  const former = new Map<string, string[]>();
  for (const [from, to] of permalinks.redirects) {
    const [id, target] = [fragmentOf(from), to.slice(start.length)];
    if (!to.startsWith(start) || id === '' || id === target) continue;
    const ids = former.get(target);
    if (ids) ids.push(id);
    else former.set(target, [id]);
  }
  return former;
}

/** The passages of a document that stand in another one now: from their ids to their addresses. */
export function passagesMovedOut(
  permalinks: Permalinks,
  documentAddress: string,
): ReadonlyMap<string, string> {
  const start = `${documentAddress}#`;
  const moved = [...permalinks.redirects].filter(
    ([from, to]) => from.startsWith(start) && !to.startsWith(start),
  );
  return new Map(moved.map(([from, to]) => [fragmentOf(from), to]));
}

/** The tombstones of a document's passages. */
export function withdrawnPassages(permalinks: Permalinks, documentAddress: string): Tombstone[] {
  const start = `${documentAddress}#`;
  return [...permalinks.tombstones.values()].filter(({ address }) => address.startsWith(start));
}

function retiredAddresses({ redirects, tombstones }: Permalinks): string[] {
  return [...redirects.keys(), ...tombstones.keys()];
}

/** The part of an address behind `#`; empty where there is none. */
export function fragmentOf(address: string): string {
  const at = address.indexOf('#');
  return at === -1 ? '' : address.slice(at + 1);
}
