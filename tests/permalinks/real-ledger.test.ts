import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerSchema } from '@/lib/model/permalink';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { LEDGER_PATH } from '@/lib/permalinks/read-ledger';
import { getRealCorpus, getRealPermalinks, realFiles, realProblems } from '@/tests/real-content';

test('every address of the content is recorded, and every recorded one leads somewhere', () => {
  expect(realProblems.filter((problem) => problem.includes('permalink'))).toEqual([]);
  const living = new Set<string>(addressesOf(getRealCorpus()).map(({ address }) => address));
  const { redirects, tombstones } = getRealPermalinks();
  const { addresses } = ledgerSchema.parse(
    JSON.parse(new TextDecoder().decode(realFiles.get(LEDGER_PATH))),
  );
  const leadNowhere = addresses.filter(
    ({ address }) => !living.has(redirects.get(address) ?? address) && !tombstones.has(address),
  );
  expect(addresses.length).toBeGreaterThan(100);
  expect(leadNowhere).toEqual([]);
});

test('the ledger has an entry on a line, by address', () => {
  const text = new TextDecoder().decode(realFiles.get(LEDGER_PATH));
  const addresses = Array.from(
    text.matchAll(/^ {4}\{ "address": "([^"]*)", "published": "[^"]*", "words": /gm),
    ([, address]) => address,
  );
  expect(addresses).toEqual([...addresses].sort());
  expect(addresses).toEqual(
    expect.arrayContaining(addressesOf(getRealCorpus()).map(({ address }) => address)),
  );
});

// The file alone cannot tell that a line of it is missing; its history can.
test.runIf(existsSync('.git'))('no entry was ever taken out of the ledger, or altered', () => {
  const args = ['log', '--patch', '--unified=0', '--format=', '--', LEDGER_PATH];
  const history = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const entries = history.match(/^[-+] {4}\{ "address": .*"fingerprint": "[^"]*" \}/gm) ?? [];
  const text = new TextDecoder().decode(realFiles.get(LEDGER_PATH));
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter((entry) => !text.includes(entry.slice(1)))).toEqual([]);
});
