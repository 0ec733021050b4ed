import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Box } from '@/lib/export/share-box';
import type { ShareCard } from '@/lib/export/share-card';
import { beginningOf, shareCard, siteCard } from '@/lib/export/share-card';
import { shareImage } from '@/lib/export/share-image';
import { shareLayout } from '@/lib/export/share-layout';
import { citables } from '@/lib/pages/citables';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { site } from '@/lib/url/site';
import { all, getCited, storeOf } from '@/tests/store-of';

const corpus = getFixtureCorpus();
const store = storeOf(corpus);

const QUOTE: ShareCard = {
  of: 'quote',
  words: 'Canada — with Norway ("Lysøen") — will sign.',
  more: 0,
  reference: '2001, Paper, ¶\u00a01',
  issuers: 'Government of Canada',
  theme: { title: 'Arms', hue: 'rust' },
};

/** All words of a layout, in the order of the page. */
function wordsIn({ props: { children = [] } }: Box): string[] {
  return typeof children === 'string' ? [children] : children.flatMap(wordsIn);
}

describe('a picture shows', () => {
  test('the quote, where it stands, who issued it, the site, and the theme beside its colour', () => {
    expect(wordsIn(shareLayout(QUOTE))).toEqual([
      'Canada — with Norway ("Lysøen") — will sign.',
      '2001, Paper, ¶\u00a01',
      'Government of Canada',
      site.name,
      'Arms',
    ]);
  });

  test('how many words are left out, apart from the words', () => {
    expect(wordsIn(shareLayout({ ...QUOTE, words: 'Canada will', more: 1 })).slice(0, 2)).toEqual([
      'Canada will',
      '… and 1 more word',
    ]);
  });

  test.each(corpus.initiatives)('all of the quote of $id', async (initiative) => {
    const item = { of: 'initiative', initiative: initiative.id } as const;
    const card = shareCard(await getCited(store, item));
    expect(wordsIn(shareLayout(card))[0]).toBe(initiative.quote.exact);
  });

  test('the title, the year and the bodies of a document', async () => {
    const card = shareCard(await getCited(store, { of: 'document', document: 'fff-2000' }));
    expect(wordsIn(shareLayout(card))).toEqual([
      "Freedom from Fear: Canada's Foreign Policy for Human Security",
      '2000, Department of Foreign Affairs and International Trade',
      site.name,
    ]);
  });

  test('the name of the site and its question', () => {
    expect(wordsIn(shareLayout(siteCard()))).toEqual([site.name, site.headline]);
  });

  test('of a long passage the beginning, letter for letter, cut behind a word', () => {
    const { passages = [] } = corpus.documents.find(({ id }) => id === 'fff-2000') ?? {};
    const text = passages.find((one) => one.text.length > 800)?.text ?? '';
    const { words, more } = beginningOf(text);
    expect(text.startsWith(words)).toBe(true);
    expect(words.slice(-39)).toBe('partnerships has proven effective. This');
    expect(more).toBe(56);
  });
});

describe('a picture', () => {
  let cache = '';
  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'share-images-'));
  });
  afterAll(() => rm(cache, { recursive: true }));

  test('is a PNG of 1200 by 630 pixels', async () => {
    const png = await shareImage(QUOTE, cache);
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const header = new DataView(png.buffer, png.byteOffset);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
  });

  test('of any item is small enough for every service', async () => {
    const items = await all(citables(store));
    const cards = await Promise.all(
      items.map(async (item) => shareCard(await getCited(store, item))),
    );
    const longest = cards
      .flatMap((card) => (card.of === 'quote' ? [card] : []))
      .reduce((best, card) => (card.words.length > best.words.length ? card : best));
    expect((await shareImage(longest, cache)).length).toBeLessThan(60_000);
  });

  test('is drawn once: the next time the kept file is given, and nothing half written stays', async () => {
    const folder = join(cache, 'once');
    const first = await shareImage(QUOTE, folder);
    expect(await shareImage(QUOTE, folder)).toEqual(first);
    const [file = '', ...others] = await readdir(folder);
    expect(file).toMatch(/^[0-9a-f]{64}$/);
    expect(others).toEqual([]);
    const { mtimeMs } = await stat(join(folder, file));
    await shareImage(QUOTE, folder);
    expect((await stat(join(folder, file))).mtimeMs).toBe(mtimeMs);
    // Damaged, it is drawn anew.
    await writeFile(join(folder, file), 'kept');
    expect(await shareImage(QUOTE, folder)).toEqual(first);
  });

  test('is another one for other words', async () => {
    const folder = join(cache, 'other');
    await shareImage(QUOTE, folder);
    await shareImage({ ...QUOTE, words: 'Canada will sign.' }, folder);
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('shows the reference alone where no font has the letters of the quote', async () => {
    const unknown = await shareImage({ ...QUOTE, words: 'Канада 加拿大' }, join(cache, 'unknown'));
    const alone = await shareImage(
      { of: 'title', title: QUOTE.reference, line: QUOTE.issuers },
      join(cache, 'alone'),
    );
    expect(unknown).toEqual(alone);
  });

  test('shows the site alone where no font has the letters of the reference either', async () => {
    const reference = '2001, الأمن الإنساني, ¶\u00a01';
    const site = await shareImage(siteCard(), join(cache, 'site'));
    const quote = { ...QUOTE, words: 'Канада 加拿大', reference };
    expect(await shareImage(quote, join(cache, 'neither'))).toEqual(site);
    const title: ShareCard = { of: 'title', title: 'الأمن الإنساني', line: '2001' };
    expect(await shareImage(title, join(cache, 'title'))).toEqual(site);
  });
});
