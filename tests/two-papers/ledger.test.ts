import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerSchema } from '@/lib/model/permalink';
import { createReport } from '@/lib/parse/problem';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { compareWithEarlier } from '@/lib/permalinks/compare-earlier';
import { readHistory } from '@/lib/tools/ledger-history';
import { contentIn } from '@/tests/content-in';
import { published } from './published-content';

const texts = [...published.files]
  .filter(([path]) => path.startsWith('content/permalinks/'))
  .map(([, bytes]) => new TextDecoder().decode(bytes));
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
const history = readHistory('content');
test.skipIf('none' in history)(
  'no entry was ever taken out of the ledger, or altered',
  async () => {
    const report = createReport();
    const versions = 'none' in history ? [] : history.versions;
    // Other documents may stand beside the two today, or in their place.
    const placed = [...published.getPlaced(), ...(await contentIn('content')).getPlaced()];
    compareWithEarlier(placed, new Set(), versions, report);
    expect(report.problems()).toEqual([]);
  },
);
