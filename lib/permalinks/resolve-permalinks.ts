import type { Change, Permalinks, Tombstone } from '@/lib/model/permalink';
import type { Follow, Roads } from './follow';
import { kindOfAddress } from './kind-of-address';
import { lastOf } from './replay-revisions';

/** What became of every recorded address, chains walked to their end; by address, whatever their files. */
export function resolvePermalinks(roads: Roads, follow: Follow): Permalinks {
  const redirects = new Map<string, string>();
  const tombstones = new Map<string, Tombstone>();
  for (const address of roads.recorded.keys()) {
    const end = follow(address);
    if (end.kind === 'circle' || end.kind === 'lost') continue;
    if (end.address !== address) redirects.set(address, end.address);
    else if (end.kind === 'tombstone') {
      const words = lastOf(roads.history.wordsOf(address));
      const { on, because } = end.stone;
      tombstones.set(address, { address, of: kindOfAddress(address), on, because, words });
    }
  }
  return {
    redirects: byAddress(redirects),
    tombstones: byAddress(tombstones),
    changes: byAddress(changesByEnd(roads, follow)),
  };
}

function changesByEnd({ history }: Roads, follow: Follow): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const change of history.changes) {
    const end = follow(change.from);
    if (end.kind === 'circle' || end.kind === 'lost') continue;
    const earlier = changes.get(end.address);
    if (earlier) earlier.push(change);
    else changes.set(end.address, [change]);
  }
  return changes;
}

function byAddress<Value>(found: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
