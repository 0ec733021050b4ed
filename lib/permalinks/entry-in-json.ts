/** A group of the ledger on one line, as the file has it. */
export function entryInJson(fields: Readonly<Record<string, string>>): string {
  const members = Object.entries(fields).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{ ${members.join(', ')} }`;
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
  revisionHere: (address: string, words: string) =>
    `under "revisions": ${entryInJson({ address, words, ...DECISION })}`,
};
