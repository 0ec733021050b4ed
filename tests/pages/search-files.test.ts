import { expect, test } from 'vitest';
import { initiativeIdSchema } from '@/lib/model/id';
import { explorerPage } from '@/lib/pages/explorer-page';
import { searchFiles, searchVersion } from '@/lib/pages/search-files';
import { buildSearchData } from '@/lib/search/build-records';
import { writePage, writeSearch } from '@/lib/search/write-search';
import { smallIndex } from '@/tests/export/small-index';
import { searchContentOf } from '@/tests/search/search-content';
import { storeOf } from '@/tests/store-of';

const small = smallIndex().corpus;
/** More initiatives than are read at a time. */
const corpus = {
  ...small,
  initiatives: Array.from({ length: 2001 }, (_, n) =>
    small.initiatives.map((one) => ({ ...one, id: initiativeIdSchema.parse(`${one.id}-${n}`) })),
  ).flat(),
};
const store = storeOf(corpus);
const data = buildSearchData(searchContentOf(corpus));

test('the files of the search are those of all initiatives, though a store gives some at a time', async () => {
  const files = writeSearch(data, await searchVersion(store));
  expect([...(await searchFiles(store))]).toEqual([...files]);
});

test('the page of the explorer carries the beginning of what its files hold', async () => {
  const { explorer, isWhole } = await explorerPage(store);
  expect(explorer.data).toEqual(writePage(data, await searchVersion(store)));
  expect(isWhole).toBe(false);
  expect((await searchFiles(store)).has(explorer.data.version)).toBe(true);
});

test('files of another content have other names', async () => {
  const initiatives = corpus.initiatives.map((one) => ({ ...one, note: 'Another note.' }));
  const later = storeOf({ ...corpus, initiatives });
  expect(await searchVersion(later)).not.toBe(await searchVersion(store));
});
