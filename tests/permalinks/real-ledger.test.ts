import { expect, test } from 'vitest';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { LEDGER_PATH } from '@/lib/permalinks/read-ledger';
import { getRealCorpus, getRealPermalinks, realFiles, realProblems } from '@/tests/real-content';

test('every address of the content is recorded, and every recorded one leads somewhere', () => {
  expect(realProblems.filter((problem) => problem.includes('permalink'))).toEqual([]);
  expect(getRealPermalinks().redirects).toBeInstanceOf(Map);
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
