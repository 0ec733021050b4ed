import type { Ledger } from '@/lib/model/permalink';
import { onceFor } from '@/lib/text/once-for';
import type { LivingAddress } from './addresses-of';
import { membersInJson } from './entry-in-json';
import type { JsonNode } from './json-places';
import type { DecisionList } from './ledger-check';
import { DECISIONS } from './ledger-check';
import { LISTS, placesIn } from './ledger-text';
import type { PlacedLedger } from './read-ledger';
import { factsIn, sealOf } from './seal';

/** Text that is put into a file at an offset. */
export type Insertion = { readonly at: number; readonly text: string };

/**
 * What the entries of a file lack, each behind its last field: addresses their place, title and kind
 * as they are now, decisions the day of their recording, and all of them a seal.
 */
export function sealEntries(
  { ledger, file }: Pick<PlacedLedger, 'ledger' | 'file'>,
  living: ReadonlyMap<string, LivingAddress>,
  day: string,
): Insertion[] {
  // Places are looked for only in lists where something is missing.
  const nodesOf = onceFor((list: Ledger[keyof Ledger]) => {
    const name = LISTS.find((one) => ledger[one] === list) ?? 'addresses';
    return placesIn(file, name).items;
  });
  const insert = (list: keyof Ledger, more: object, index: number) => {
    const node = nodesOf(ledger[list])[index];
    const entry = { ...ledger[list][index], ...more };
    const members = membersInJson({ ...more, seal: sealOf(entry) });
    return { at: endOfFields(node), text: `, ${members}` };
  };
  const addresses = ledger.addresses.flatMap(({ address, seal }, index) =>
    seal === undefined ? insert('addresses', factsIn(living.get(address) ?? {}), index) : [],
  );
  const decisions = (Object.keys(DECISIONS) as DecisionList[]).flatMap((list) =>
    ledger[list].flatMap(({ seal }, index) =>
      seal === undefined ? insert(list, { recorded: day }, index) : [],
    ),
  );
  return [...addresses, ...decisions];
}

function endOfFields(node: JsonNode | undefined): number {
  return Math.max(...[...(node?.fields?.values() ?? [])].map(({ value }) => value.end));
}
