import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';

/** @import { Face, Range } from './style-sheet.mjs' */

/** Readers type what they like into a search box, so these are always there. */
const BASIC_LATIN = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
  '',
);

/** What scripts write their messages with: some of it is in no page. */
const PUNCTUATION = '\u00a0·×–—‘’“”…';

/** The weights of the style sheet; between them the typefaces go over into each other. */
const WEIGHTS = { min: 400, max: 600 };

/** What browsers do with letters unasked, and the figures of one width that tables ask for. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

/** Copyright, licence and its address: what the licence of the typefaces asks copies to carry. */
const NAMES = [0, 13, 14];

/** Kept for ever, and readable for cards on other people's sites. */
const FOLDER = '/_next/static/media';

/**
 * Writes the typefaces as a site needs them: of each file the letters that the site has, in the weights
 * that it uses. A file of which no letter is needed is not written.
 *
 * @param {string} siteFolder
 * @param {readonly Face[]} faces their addresses from the root of the site
 * @param {{ letters: Iterable<string>, italics: Iterable<string> }} use of all pages
 * @returns {Promise<string>} the `@font-face` rules, minified
 */
export async function subsetFonts(siteFolder, faces, { letters, italics }) {
  const upright = [...BASIC_LATIN, ...PUNCTUATION, ...[...letters].join('')];
  mkdirSync(join(siteFolder, FOLDER), { recursive: true });
  /** @type {(Face & { text: string[] })[]} */
  const written = [];
  for (const [index, face] of faces.entries()) {
    // Of several files with the same letter, browsers take the last.
    const later = faces.slice(index + 1).filter((other) => isBeside(face, other));
    const text = [...new Set(face.isItalic ? italics : upright)]
      .filter((letter) => isFor(face, letter) && !later.some((other) => isFor(other, letter)))
      .sort();
    if (text.length === 0) continue;
    const data = await subset(readFileSync(join(siteFolder, face.url)), text.join(''));
    const url = `${FOLDER}/${basename(face.url).split('.')[0]}.${digestOf(data)}.woff2`;
    writeFileSync(join(siteFolder, url), data);
    written.push({ ...face, url, text });
  }
  return written
    .map((face) =>
      ruleOf(
        face,
        written.some((other) => isBeside(face, other)),
      ),
    )
    .join('');
}

/**
 * @param {Buffer} data
 * @param {string} text
 */
const subset = (data, text) =>
  subsetFont(data, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
    noHinting: true,
  });

/**
 * @param {Face} face
 * @param {string} letter
 */
function isFor({ ranges }, letter) {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.length === 0 || ranges.some(({ start, end }) => code >= start && code <= end);
}

/**
 * Whether another file has more letters of the same face.
 *
 * @param {Face} face
 * @param {Face} other
 */
const isBeside = (face, other) =>
  other.url !== face.url && other.family === face.family && other.isItalic === face.isItalic;

/**
 * Text waits for no file and is never set anew: a page keeps the letters that it is first shown in.
 * Where a face has several files, each is asked for when one of its letters is met.
 *
 * @param {Face & { text: string[] }} face
 * @param {boolean} isOneOfSeveral
 */
function ruleOf({ family, isItalic, url, text }, isOneOfSeveral) {
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

/**
 * @param {string[]} letters in order
 * @returns {Range[]}
 */
function rangesOf(letters) {
  /** @type {Range[]} */
  const ranges = [];
  for (const code of letters.map((letter) => letter.codePointAt(0) ?? 0)) {
    const last = ranges.at(-1);
    if (last && code === last.end + 1) last.end = code;
    else ranges.push({ start: code, end: code });
  }
  return ranges;
}

/** @param {Range} range */
function inHexadecimal({ start, end }) {
  const [from, to] = [start.toString(16), end.toString(16)];
  return from === to ? `U+${from}` : `U+${from}-${to}`;
}

/** @param {Buffer} data */
const digestOf = (data) => createHash('sha256').update(data).digest('hex').slice(0, 12);
