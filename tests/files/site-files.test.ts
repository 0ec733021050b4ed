import { expect, test } from 'vitest';
import { FILE_FOLDERS, siteFiles } from '@/lib/files/site-files';
import { indexCorpus } from '@/lib/store/index-corpus';
import { citablesOf, quotablesOf } from '@/lib/url/citables-of';
import { getRealCorpus } from '@/tests/real-content';

const index = indexCorpus(getRealCorpus());
const files = siteFiles(index);
const addressesIn = (folder: string) => [...files.keys()].filter((one) => one.startsWith(folder));

/** The text of every file in a folder, by its address. */
async function textsIn(folder: string): Promise<(readonly [string, string])[]> {
  return Promise.all(
    addressesIn(folder).map(
      async (address) => [address, String(await files.get(address)?.())] as const,
    ),
  );
}

test('every annotation is written, with the id that is its address', async () => {
  const all = await textsIn('/annotations/');
  expect(all).toHaveLength(index.corpus.initiatives.length);
  for (const [address, text] of all) expect(new URL(JSON.parse(text).id).pathname).toBe(address);
});

test('every oEmbed response is written, with its picture beside it', async () => {
  const all = await textsIn('/oembed/');
  expect(all).toHaveLength(quotablesOf(index.corpus).length);
  for (const [address, text] of all) {
    const picture = new URL(JSON.parse(text).thumbnail_url).pathname;
    expect(picture).toBe(address.replace('/oembed/', '/og/').replace(/json$/, 'png'));
    expect(files.has(picture)).toBe(true);
  }
});

test('every item has a citation for each kind of reference manager, and each document its templates', async () => {
  const all = await textsIn('/cite/');
  const items = citablesOf(index.corpus);
  expect(all).toHaveLength(items.length * 3 + index.corpus.documents.length);
  for (const [address, text] of all) expect(text, address).not.toBe('');
});

test('every item has a picture, and so has the site', () => {
  expect(addressesIn('/og/')).toHaveLength(citablesOf(index.corpus).length + 1);
});

test('the folders of the files are those that are named', () => {
  const folders = new Set([...files.keys()].map((address) => /^\/[^/]+\//.exec(address)?.[0]));
  expect([...folders].toSorted()).toEqual(FILE_FOLDERS);
});
