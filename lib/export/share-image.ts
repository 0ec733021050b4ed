import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { indexedPng } from './indexed-png';
import type { ShareCard } from './share-card';
import { siteCard } from './share-card';
import { SHARE_IMAGE } from '@/lib/url/site';
import { loadShareFonts } from './share-fonts';
import type { Box } from './share-box';
import { shareLayout } from './share-layout';

/** Kept between builds; Next never empties this folder. */
const CACHE = '.next/cache/share-images';

/**
 * The picture of a card as a PNG of 1200 × 630 pixels. The same words, layout and fonts are drawn once:
 * the file is kept in `cache`, a folder, by the hash of what it is made from.
 */
export async function shareImage(
  card: ShareCard,
  cache: string = join(/* turbopackIgnore: true */ process.cwd(), CACHE),
): Promise<Uint8Array<ArrayBuffer>> {
  const layout = shareLayout(card);
  const file = join(cache, `${await keyOf(layout)}.png`);
  const known = await findFile(file);
  if (known) return known;
  const png = await draw(card, layout);
  await keep(file, png);
  return png;
}

/** To be raised when other bytes are written for the same layout. */
const EDITION = 2;

async function keyOf(layout: Box): Promise<string> {
  tools ??= readTools();
  return createHash('sha256')
    .update(JSON.stringify([EDITION, await tools, layout]))
    .digest('hex');
}

let tools: Promise<string[]> | undefined;

/** What pictures are drawn with, in short: the fonts, and the versions of the libraries. */
async function readTools(): Promise<string[]> {
  const hash = createHash('sha256');
  for (const { data } of await loadShareFonts()) hash.update(data);
  const versions = ['satori', '@resvg/resvg-js'].map((name) =>
    readFile(
      join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', name, 'package.json'),
      'utf8',
    ),
  );
  for (const manifest of await Promise.all(versions)) hash.update(manifest);
  return [hash.digest('hex')];
}

async function draw(card: ShareCard, layout: Box): Promise<Uint8Array<ArrayBuffer>> {
  let complete = true;
  const svg = await satori(layout, {
    ...SHARE_IMAGE,
    fonts: await loadShareFonts(),
    // Asked only for letters that no font has.
    loadAdditionalAsset: async () => {
      complete = false;
      return [];
    },
  });
  // Boxes for letters are not the source's words, and no name either.
  if (!complete && card.of !== 'site') return drawLess(card);
  const { width, height, pixels } = new Resvg(svg).render();
  return indexedPng({ width, height, data: pixels });
}

/** A quote whose letters are missing is left to its reference, a title to the name of the site. */
function drawLess(card: Exclude<ShareCard, { of: 'site' }>): Promise<Uint8Array<ArrayBuffer>> {
  const less = card.of === 'quote' ? withoutWords(card) : siteCard();
  return draw(less, shareLayout(less));
}

function withoutWords(card: Extract<ShareCard, { of: 'quote' }>): ShareCard {
  return { of: 'title', title: card.reference, line: card.issuers };
}

async function findFile(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside and renamed: whoever finds the file finds all of it, whatever interrupts us. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(aside, png);
  await rename(aside, file);
}
