import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerSchema } from '@/lib/model/permalink';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { contentIn } from '@/tests/content-in';
import { published } from './published-content';

const ledgersIn = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files]
    .filter(([path]) => path.startsWith('content/permalinks'))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
const texts = ledgersIn(published.files);
const addresses = texts.flatMap((text) => ledgerSchema.parse(JSON.parse(text)).addresses);

test('every address of the content is recorded, and every recorded one leads somewhere', () => {
  expect(published.problems.filter((problem) => problem.includes('permalink'))).toEqual([]);
  const living = new Set<string>(addressesOf(published.getCorpus()).map(({ address }) => address));
  const { redirects, tombstones } = published.getPermalinks();
  const leadNowhere = addresses.filter(
    ({ address }) => !living.has(redirects.get(address) ?? address) && !tombstones.has(address),
  );
  expect(addresses.length).toBeGreaterThan(100);
  expect(leadNowhere).toEqual([]);
});

test('every address that was recorded when the ledger was one file still is, as it was', () => {
  const before = readFileSync('tests/two-papers/recorded-addresses.txt', 'utf8').trim().split('\n');
  const now = addresses.map((one) => `${one.address} ${one.published} ${one.fingerprint}`);
  expect(before.length).toBeGreaterThan(100);
  expect(now).toEqual(expect.arrayContaining(before));
});

test('each file has an entry on a line, by address', () => {
  const entry = /^ {4}\{ "address": "([^"]*)", "published": "[^"]*", "words": /gm;
  const inFiles = texts.map((text) => Array.from(text.matchAll(entry), ([, address]) => address));
  expect(inFiles).toEqual(inFiles.map((ofFile) => [...ofFile].sort()));
  expect(inFiles.flat()).toEqual(
    expect.arrayContaining(addressesOf(published.getCorpus()).map(({ address }) => address)),
  );
});

// The files alone cannot tell that a line of them is missing; their history can.
test.runIf(existsSync('.git'))(
  'no entry was ever taken out of the ledger, or altered',
  async () => {
    const paths = ['content/permalinks.json', 'content/permalinks'];
    const args = ['log', '--patch', '--unified=0', '--format=', '--', ...paths];
    const history = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    const entries = history.match(/^[-+] {4}\{ "address": .*"fingerprint": "[^"]*" \}/gm) ?? [];
    // Other documents may stand beside the two today, or in their place.
    const text = [...texts, ...ledgersIn((await contentIn('content')).files)].join('');
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter((entry) => !text.includes(entry.slice(1)))).toEqual([]);
  },
);
