import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { digestOf, digestOfFiles, findKept, INSTALLED, keep } from '@/lib/kept/kept-files';
import { indexedPng } from './indexed-png';
import type { ShareCard } from './share-card';
import { siteCard } from './share-card';
import { SHARE_IMAGE } from '@/lib/url/site';
import { loadShareFonts } from './share-fonts';
import type { Box } from './share-box';
import { shareLayout } from './share-layout';

/** Kept between builds. */
const CACHE = '.cache/pictures';

/**
 * The picture of a card as a PNG of 1200 × 630 pixels. The same words, layout and fonts are drawn once:
 * the file is kept in `cache`, a folder, by the hash of what it is made from.
 */
export async function shareImage(
  card: ShareCard,
  cache: string = join(/* turbopackIgnore: true */ process.cwd(), CACHE),
): Promise<Uint8Array<ArrayBuffer>> {
  const layout = shareLayout(card);
  const key = await keyOf(layout);
  const known = findKept(cache, key);
  if (known) return known;
  const png = await draw(card, layout);
  keep(cache, key, png);
  return png;
}

/** All that pictures are drawn with: our own code, and the libraries. */
const TOOLS = ['lib/export', INSTALLED];

let tools: string | undefined;

async function keyOf(layout: Box): Promise<string> {
  if (tools === undefined) {
    const fonts = await loadShareFonts();
    tools = [
      digestOfFiles(TOOLS),
      ...fonts.map(({ data }) => digestOf(new Uint8Array(data))),
    ].join();
  }
  return digestOf(JSON.stringify([tools, SHARE_IMAGE, layout]));
}

async function draw(card: ShareCard, layout: Box): Promise<Uint8Array<ArrayBuffer>> {
  // A third of a second to load, in each thread, and not needed where pictures are kept.
  const [{ default: satori }, { Resvg }] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
  ]);
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
  // Letters are drawn as paths: the fonts of the machine would be read for nothing.
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = indexedPng({ width, height, data: pixels });
  // Its memory, seven megabytes, is given back between two turns of the event loop alone.
  await setImmediate();
  return png;
}

/** A quote whose letters are missing is left to its reference, a title to the name of the site. */
function drawLess(card: Exclude<ShareCard, { of: 'site' }>): Promise<Uint8Array<ArrayBuffer>> {
  const less = card.of === 'quote' ? withoutWords(card) : siteCard();
  return draw(less, shareLayout(less));
}

function withoutWords(card: Extract<ShareCard, { of: 'quote' }>): ShareCard {
  return { of: 'title', title: card.reference, line: card.issuers };
}
