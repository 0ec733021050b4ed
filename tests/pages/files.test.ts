import { describe, expect, test } from 'vitest';
import { oembedOf } from '@/lib/export/oembed';
import { initiativeIdSchema } from '@/lib/model/id';
import { FILE_FOLDERS } from '@/lib/pages/file-of';
import { MOST_OWN_PICTURES, picturedFor } from '@/lib/pages/pictured-for';
import { smallIndex } from '@/tests/export/small-index';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { all, getQuoted, storeOf } from '@/tests/store-of';

const { corpus } = smallIndex();
const small = storeOf(corpus);
const ids = corpus.documents.flatMap(({ passages }) => passages.map(({ id }) => id));
const real = storeOf(getFixtureCorpus());

/** The small corpus with so many initiatives that it has more to cite than pictures are drawn for. */
const large = storeOf({
  ...corpus,
  initiatives: corpus.initiatives.flatMap((one) =>
    Array.from({ length: MOST_OWN_PICTURES }, (_, at) => ({
      ...one,
      id: initiativeIdSchema.parse(`${one.id}-${at}`),
    })),
  ),
});

type Folder = keyof typeof FILE_FOLDERS;

const addressesIn = (folder: Folder, store = small) => all(FILE_FOLDERS[folder].addresses(store));

/** What stands at an address of a folder. */
const fileAt = (folder: Folder, address: string, store = small) =>
  FILE_FOLDERS[folder].file(store, address.slice(`/${folder}/`.length));

const picture = new TextEncoder().encode('<svg viewBox="0 0 3 2"/>');
const pictured = storeOf({
  ...corpus,
  documents: corpus.documents.map((document) => ({
    ...document,
    pictures: [{ file: 'map.svg', base64: Buffer.from(picture).toString('base64') }],
  })),
});

describe('there is', () => {
  test('every picture of a document, byte for byte', async () => {
    expect(await addressesIn('figures')).toEqual([]);
    expect(await addressesIn('figures', pictured)).toEqual(['/figures/paper/map.svg']);
    expect(await fileAt('figures', '/figures/paper/map.svg', pictured)).toEqual(picture);
    for (const name of ['paper/map.png', 'paper', 'other/map.svg', 'paper/map.svg/x']) {
      expect(await fileAt('figures', `/figures/${name}`, pictured)).toBeUndefined();
    }
  });

  test('a picture for the site, and for every document, passage and initiative', async () => {
    expect(await addressesIn('og')).toEqual([
      '/og/site.png',
      '/og/documents/paper.png',
      ...ids.map((id) => `/og/documents/paper/${id}.png`),
      '/og/initiatives/sign-treaty.png',
    ]);
  });

  test('an oEmbed response for every passage and initiative', async () => {
    expect(await addressesIn('oembed')).toEqual([
      ...ids.map((id) => `/oembed/documents/paper/${id}.json`),
      '/oembed/initiatives/sign-treaty.json',
    ]);
  });

  test('an annotation for every initiative', async () => {
    expect(await addressesIn('annotations')).toEqual(['/annotations/sign-treaty.jsonld']);
  });

  test('a citation of every item for each kind of reference manager, and templates for a document', async () => {
    const keys = [
      'documents/paper',
      ...ids.map((id) => `documents/paper/${id}`),
      'initiatives/sign-treaty',
    ];
    const files = keys.flatMap((key) =>
      ['bib', 'ris', 'csl.json'].map((ending) => `/cite/${key}.${ending}`),
    );
    const templates = '/cite/documents/paper.templates.json';
    expect((await addressesIn('cite')).toSorted()).toEqual([...files, templates].toSorted());
  });
});

test('every address of a folder is one of a file', async () => {
  for (const folder of Object.keys(FILE_FOLDERS) as Folder[]) {
    // A picture takes a tenth of a second to draw.
    if (folder === 'og') continue;
    for (const store of [small, real]) {
      for (const address of await addressesIn(folder, store)) {
        expect(await fileAt(folder, address, store), address).toEqual(expect.stringMatching(/./));
      }
    }
  }
});

test.each<[Folder, string]>([
  ['addresses', 'a.json'],
  ['annotations', 'nobody.jsonld'],
  ['annotations', 'sign-treaty.json'],
  ['cite', 'documents/nobody.bib'],
  ['cite', 'documents/paper/p0000000.ris'],
  ['cite', 'documents/paper.txt'],
  ['cite', 'initiatives/sign-treaty.templates.json'],
  ['cite', 'themes/arms.bib'],
  ['oembed', 'documents/paper.json'],
  ['oembed', 'initiatives/nobody.json'],
  ['og', 'initiatives/nobody.png'],
  ['og', 'site.jpg'],
  ['search', 'nothing.json'],
])('in %s there is no %s', async (folder, name) => {
  expect(await FILE_FOLDERS[folder].file(small, name)).toBeUndefined();
});

test('an annotation has the id that is its address', async () => {
  for (const address of await addressesIn('annotations', real)) {
    const text = String(await fileAt('annotations', address, real));
    expect(new URL(JSON.parse(text).id).pathname).toBe(address);
  }
});

test('an oEmbed response has its picture beside it', async () => {
  const pictures = new Set(await addressesIn('og', real));
  for (const address of await addressesIn('oembed', real)) {
    const text = String(await fileAt('oembed', address, real));
    const picture = new URL(JSON.parse(text).thumbnail_url).pathname;
    expect(picture).toBe(address.replace('/oembed/', '/og/').replace(/json$/, 'png'));
    expect(pictures.has(picture)).toBe(true);
  }
});

describe('the picture of an item', () => {
  test('is its own in a small corpus', async () => {
    const item = { of: 'initiative', initiative: 'sign-treaty' } as const;
    expect(await picturedFor(small, item, 'paper')).toBe(item);
  });

  test('is that of its document in a large one, and no other is drawn', async () => {
    const item = { of: 'initiative', initiative: 'sign-treaty-7' } as const;
    const pictured = await picturedFor(large, item, 'paper');
    expect(pictured).toEqual({ of: 'document', document: 'paper' });
    const pictures = await addressesIn('og', large);
    expect(pictures).toEqual(['/og/site.png', '/og/documents/paper.png']);
    const { thumbnail_url: url } = oembedOf(await getQuoted(large, item), pictured);
    expect(pictures).toContain(new URL(url).pathname);
    expect(await fileAt('og', '/og/initiatives/sign-treaty-7.png', large)).toBeUndefined();
  });
});
