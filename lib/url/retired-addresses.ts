import type { Permalinks, Tombstone } from '@/lib/model/permalink';

/** The last steps of the retired addresses in a section: `old` for `/actors/old/`, passages left out. */
export function retiredIds(permalinks: Permalinks, section: string): string[] {
  return retiredAddresses(permalinks)
    .filter((address) => address.startsWith(section) && address.endsWith('/'))
    .map((address) => address.slice(section.length, -1));
}

/** The ids of a document's retired passages. */
export function retiredPassageIds(permalinks: Permalinks, documentAddress: string): string[] {
  const start = `${documentAddress}#`;
  return retiredAddresses(permalinks).flatMap((address) =>
    address.startsWith(start) ? address.slice(start.length) : [],
  );
}

/** The former ids of a document's passages that lead to one of its passages, by its id. */
export function formerIdsByPassage(
  permalinks: Permalinks,
  documentAddress: string,
): ReadonlyMap<string, readonly string[]> {
  const start = `${documentAddress}#`;
  const former = new Map<string, string[]>();
  for (const [from, to] of permalinks.redirects) {
    if (!from.startsWith(start) || !to.startsWith(start)) continue;
    const passage = to.slice(start.length);
    former.set(passage, [...(former.get(passage) ?? []), from.slice(start.length)]);
  }
  return former;
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
