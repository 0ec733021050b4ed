import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutFonts } from '@/lib/render/cut-fonts';
import { folderOf } from '@/tests/tools/folder';

const FILES = resolve('node_modules/@fontsource-variable');

const LATIN = [
  { start: 0x0, end: 0xff },
  { start: 0x2000, end: 0x206f },
];
const EXTENDED = [{ start: 0x100, end: 0x2ba }];
const GREEK = [{ start: 0x370, end: 0x3ff }];

const serif = (subset: string, ranges: typeof LATIN, isItalic = false) => ({
  family: 'Source Serif 4 Variable',
  isItalic,
  url: `${FILES}/source-serif-4/files/source-serif-4-${subset}-wght-${isItalic ? 'italic' : 'normal'}.woff2`,
  ranges,
});
const sans = {
  family: 'Public Sans Variable',
  isItalic: false,
  url: `${FILES}/public-sans/files/public-sans-latin-wght-normal.woff2`,
  ranges: LATIN,
};
const faces = [
  serif('greek', GREEK),
  serif('latin-ext', EXTENDED),
  serif('latin', LATIN),
  serif('latin', LATIN, true),
  sans,
];

const kept = folderOf({});

/** The typefaces for these letters: their rules, the names of their files and their sizes in bytes. */
async function made(letters: string, italics = '') {
  const { css, files } = await cutFonts(faces, { letters, italics }, kept);
  const sizes = [...files].map(([url, data]) => [nameOf(url), data.length] as const).sort();
  return { css, names: sizes.map(([name]) => name), sizes };
}

const nameOf = (url: string) => url.replace('/fonts/', '').replace(/\..*/, '');

const withE = made('é');

describe('the typefaces of a site', () => {
  test('have a file for those of its letters that they have, and for no others', async () => {
    const { names, css } = await withE;
    expect(names).toEqual(['public-sans-latin-wght-normal', 'source-serif-4-latin-wght-normal']);
    expect(css).not.toContain('unicode-range');
  });

  test('get the letters of another corpus, and leave to the system what they do not have', async () => {
    const { names, css } = await made('łœΑθήνα العربية 中文', 'New Diplomacy');
    expect(names).toEqual([
      'public-sans-latin-wght-normal',
      'source-serif-4-greek-wght-normal',
      'source-serif-4-latin-ext-wght-normal',
      'source-serif-4-latin-wght-italic',
      'source-serif-4-latin-wght-normal',
    ]);
    expect(css).toContain('unicode-range:U+142,U+153}');
    expect(css).toContain('unicode-range:U+391,U+3ae,U+3b1,U+3b8,U+3bd}');
  });

  test('have italics for what is set in italics alone', async () => {
    const { sizes } = await made('', 'New Diplomacy');
    const [italic = 0, upright = 0] = ['italic', 'serif-4-latin-wght-normal'].map(
      (part) => sizes.find(([name]) => name.includes(part))?.[1],
    );
    expect(italic).toBeGreaterThan(0);
    expect(italic).toBeLessThan(upright / 2);
  });

  test('are named by their bytes, which are the same each time', async () => {
    expect(await made('é')).toEqual(await withE);
    expect((await made('ø')).css).not.toBe((await withE).css);
  });

  test('are cut anew where what was kept is damaged', async () => {
    const before = await withE;
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'damaged');
    expect(await made('é')).toEqual(before);
  });

  test('hide no text, and are never set anew', async () => {
    const { css } = await withE;
    expect(css.match(/@font-face/g)).toHaveLength(2);
    expect(css.match(/font-display:optional/g)).toHaveLength(2);
  });
});
