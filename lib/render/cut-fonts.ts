import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import subsetFont from 'subset-font';
import { digestOf, digestOfFiles, findKept, INSTALLED, keep } from '@/lib/kept/kept-files';
import type { Face, Range } from './faces';

/** Readers type what they like into a search box, so these are always there. */
const BASIC_LATIN = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

/** What code outside the components writes: ranges, places in a document, shortened texts, bullets. */
const PUNCTUATION = '\u00a0·×–—‘’“”…¶•';

/** The weights of the style sheet; between them the typefaces go over into each other. */
const WEIGHTS = { min: 400, max: 600 };

/** What browsers do with letters unasked, and the figures of one width that tables ask for. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

/** Copyright, licence and its address: what the licence of the typefaces asks copies to carry. */
const NAMES = [0, 13, 14];

const SETTINGS = {
  targetFormat: 'woff2',
  variationAxes: { wght: WEIGHTS },
  keepFeatures: FEATURES,
  preserveNameIds: NAMES,
  noHinting: true,
} as const;

/** Where the typefaces stand in a site: kept for ever, and readable for cards on other people's sites. */
const FOLDER = '/fonts';

/** Typefaces as a site needs them: their rules, minified, and their files by their addresses. */
export type CutFonts = { readonly css: string; readonly files: ReadonlyMap<string, Uint8Array> };

/** Letters of a site outside Basic Latin; `italics`: every letter that stands in italics. */
export type Alphabet = { readonly letters: string; readonly italics: string };

/**
 * Cuts typefaces to the letters of a site, in the weights that it uses. A file of which no letter is
 * needed is left out.
 *
 * @param faces their addresses are paths of files
 * @param kept a folder for what was cut before
 */
export async function cutFonts(
  faces: readonly Face[],
  { letters, italics }: Alphabet,
  kept: string,
): Promise<CutFonts> {
  const upright = BASIC_LATIN + PUNCTUATION + letters;
  const cut = await Promise.all(
    faces.map(async (face, at) => {
      // Of several files with the same letter, browsers take the last.
      const later = faces.slice(at + 1).filter((other) => isBeside(face, other));
      const text = [...new Set(face.isItalic ? italics + setFor(italics) : upright)]
        .filter((letter) => isFor(face, letter) && !later.some((other) => isFor(other, letter)))
        .sort();
      if (text.length === 0) return [];
      const data = await cutOnce(face.url, text.join(''), kept);
      const url = `${FOLDER}/${basename(face.url).split('.')[0]}.${digestOf(data).slice(0, 12)}.woff2`;
      return [{ ...face, url, text, data }];
    }),
  );
  const written = cut.flat();
  const rules = written.map((face) =>
    ruleOf(
      face,
      written.some((other) => isBeside(face, other)),
    ),
  );
  return { css: rules.join(''), files: new Map(written.map(({ url, data }) => [url, data])) };
}

/** What citation styles set in the place of a typewriter's: quotations within quotations get single ones. */
const setFor = (letters: string) =>
  (letters.includes("'") ? '’' : '') + (letters.includes('"') ? '“”‘’' : '');

async function cutOnce(file: string, text: string, kept: string): Promise<Uint8Array> {
  const whole = readFileSync(file);
  tools ??= digestOfFiles(TOOLS);
  const key = digestOf(JSON.stringify([tools, digestOf(whole), text, SETTINGS]));
  const known = findKept(kept, key);
  if (known) return known;
  const data = await subsetFont(whole, text, SETTINGS);
  keep(kept, key, data);
  return data;
}

const TOOLS = ['lib/render/cut-fonts.ts', INSTALLED];

let tools: string | undefined;

function isFor({ ranges }: Face, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.length === 0 || ranges.some(({ start, end }) => code >= start && code <= end);
}

/** Whether another file has more letters of the same face. */
function isBeside(face: Face, other: Face): boolean {
  return other.url !== face.url && other.family === face.family && other.isItalic === face.isItalic;
}

/**
 * Text waits for no file and is never set anew: a page keeps the letters that it is first shown in.
 * Where a face has several files, each is asked for when one of its letters is met.
 */
function ruleOf(
  { family, isItalic, url, text }: Face & { text: readonly string[] },
  isOneOfSeveral: boolean,
): string {
  const descriptors = [
    `font-family:${JSON.stringify(family)}`,
    `src:url(${url})format("woff2")`,
    'font-display:optional',
    `font-weight:${WEIGHTS.min} ${WEIGHTS.max}`,
    ...(isItalic ? ['font-style:italic'] : []),
    ...(isOneOfSeveral ? [`unicode-range:${rangesOf(text).map(inHexadecimal).join(',')}`] : []),
  ];
  return `@font-face{${descriptors.join(';')}}`;
}

/** @param letters in order */
function rangesOf(letters: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const code of letters.map((letter) => letter.codePointAt(0) ?? 0)) {
    const last = ranges.at(-1);
    if (last && code === last.end + 1) ranges[ranges.length - 1] = { ...last, end: code };
    else ranges.push({ start: code, end: code });
  }
  return ranges;
}

function inHexadecimal(range: Range): string {
  const [from, to] = [range.start.toString(16), range.end.toString(16)];
  return from === to ? `U+${from}` : `U+${from}-${to}`;
}
