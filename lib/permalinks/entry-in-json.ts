import type { RecordFacts } from '@/lib/model/permalink';

/** A group of the ledger on one line, as the file has it. */
export function entryInJson(fields: Fields): string {
  return `{ ${membersInJson(fields)} }`;
}

/** Its fields as they stand between the braces; those without a value are left out. */
export function membersInJson(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      value === undefined ? [] : `${JSON.stringify(name)}: ${valueInJson(value)}`,
    )
    .join(', ');
}

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

function valueInJson(value: string | readonly string[]): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
}

/** What an author fills in by hand. */
const DECISION = { on: 'YYYY-MM-DD', because: '…' };

/** Ways out of an address, ready to paste into the list of the ledger that each names. */
export const wayOutInJson = {
  alias: (address: string, to = '…') =>
    `under "aliases": ${entryInJson({ address, to, ...DECISION })}`,
  tombstone: (address: string) => `under "tombstones": ${entryInJson({ address, ...DECISION })}`,
  revisionTo: (address: string, to = '…') =>
    `under "revisions": ${entryInJson({ address, to, ...DECISION })}`,
  revisionHere: (address: string, now: RecordFacts & { readonly words?: string }) =>
    `under "revisions": ${entryInJson({ address, ...now, ...DECISION })}`,
};
