import type { Retired, Tombstone } from '@/lib/model/permalink';

/**
 * The former ids of passages that lead into a document, by the id that they lead to: that of one of
 * its passages, or of one that was withdrawn. Ids that came from another document are among them, as
 * a renamed document's links keep their fragment. `retired`: the addresses that lead to its passages.
 */
export function formerIdsIn(
  retired: readonly Retired[],
  documentAddress: string,
): ReadonlyMap<string, readonly string[]> {
  const start = `${documentAddress}#`;
  const former = new Map<string, string[]>();
  for (const one of retired) {
    if (!('to' in one) || !one.to.startsWith(start)) continue;
    const [id, target] = [fragmentOf(one.address), one.to.slice(start.length)];
    if (id === '' || id === target) continue;
    const ids = former.get(target);
    if (ids) ids.push(id);
    else former.set(target, [id]);
  }
  return former;
}

/**
 * The passages of a document that stand in another one now: from their ids to their addresses.
 * `retired`: its passages that are retired.
 */
export function passagesMovedOut(
  retired: readonly Retired[],
  documentAddress: string,
): ReadonlyMap<string, string> {
  const start = `${documentAddress}#`;
  return new Map(
    retired.flatMap((one) =>
      'to' in one && one.address.startsWith(start) && !one.to.startsWith(start)
        ? [[fragmentOf(one.address), one.to] as const]
        : [],
    ),
  );
}

/** The tombstones among retired addresses. */
export function tombstonesIn(retired: readonly Retired[]): Tombstone[] {
  return retired.flatMap((one) => ('tombstone' in one ? [one.tombstone] : []));
}

/** The part of an address behind `#`; empty where there is none. */
export function fragmentOf(address: string): string {
  const at = address.indexOf('#');
  return at === -1 ? '' : address.slice(at + 1);
}
