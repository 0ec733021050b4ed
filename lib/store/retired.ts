import type { Permalinks, Retired } from '@/lib/model/permalink';
import type { Fate } from './store';

/** What became of an address. */
export function fateOf({ redirects, tombstones, changes }: Permalinks, address: string): Fate {
  return {
    to: redirects.get(address),
    tombstone: tombstones.get(address),
    changes: changes.get(address) ?? [],
  };
}

/** The retired addresses that begin, or lead to one that begins, with a text; moved ones first. */
export function retiredOf(
  { redirects, tombstones }: Permalinks,
  which: { readonly from: string } | { readonly to: string },
): Retired[] {
  const moved = [...redirects]
    .filter(([from, to]) =>
      'from' in which ? from.startsWith(which.from) : to.startsWith(which.to),
    )
    .map(([address, to]): Retired => ({ address, to }));
  if ('to' in which) return moved;
  const withdrawn = [...tombstones.values()]
    .filter(({ address }) => address.startsWith(which.from))
    .map((tombstone): Retired => ({ address: tombstone.address, tombstone }));
  return [...moved, ...withdrawn];
}
