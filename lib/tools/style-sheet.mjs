import { transform } from 'lightningcss';

/** @import { FontFaceProperty, Selector, SelectorComponent, Visitor } from 'lightningcss' */

/**
 * A file of a typeface, as an `@font-face` rule names it.
 *
 * @typedef {object} Face
 * @property {string} family
 * @property {boolean} isItalic
 * @property {string} url as it is written
 * @property {readonly Range[]} ranges the letters that it is for; empty: all
 */

/** @typedef {{ start: number, end: number }} Range code points, both included */

/** The oldest browsers that the site is made for, as in `app/scripts/[file]/route.ts`. */
const targets = { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** What the style sheet of Tailwind puts around colours for browsers older than those of this site. */
const KNOWN_TO_ALL = /@supports \(color:color-mix\(in lab, ?red, ?red\)\)\{/;

/**
 * The faces that a style sheet loads from files. What stands in for them from the system is not among
 * them.
 *
 * @param {string} css
 * @returns {Face[]}
 */
export function facesOf(css) {
  /** @type {Face[]} */
  const faces = [];
  minify(css, {
    Rule: {
      'font-face': ({ value }) => {
        const face = readFace(value.properties);
        if (face) faces.push(face);
      },
    },
  });
  return faces;
}

/**
 * A style sheet without the rules that no page can need, and without the faces that load a file. A rule
 * stays whole as long as one of its selectors can match.
 *
 * @param {string} css
 * @param {(name: string) => boolean} isUsed whether a page has or gets it: `.class`, `#id`, `element`,
 *   `[attribute]`
 * @returns {string}
 */
export function pruneStyle(css, isUsed) {
  /** @type {(selector: Selector) => boolean} */
  const canMatch = (selector) => selector.every((part) => canStand(part, canMatch, isUsed));
  const pruned = minify(css, {
    Rule: {
      style: ({ value }) => (value.selectors.some(canMatch) ? undefined : []),
      'font-face': ({ value }) => (readFace(value.properties) ? [] : undefined),
    },
  });
  return withoutUnread(unwrapped(pruned));
}

/**
 * @param {SelectorComponent} part of a selector
 * @param {(selector: Selector) => boolean} canMatch
 * @param {(name: string) => boolean} isUsed
 */
function canStand(part, canMatch, isUsed) {
  switch (part.type) {
    case 'class':
      return isUsed(`.${part.name}`);
    case 'id':
      return isUsed(`#${part.name}`);
    case 'type':
      return isUsed(part.name);
    case 'attribute':
      return isUsed(`[${part.name}]`);
    case 'pseudo-class':
      if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return true;
      return part.selectors.some(canMatch);
    default:
      return true;
  }
}

/**
 * Without custom properties that nothing reads; taking one out may leave another unread.
 *
 * @param {string} css
 * @returns {string}
 */
function withoutUnread(css) {
  const read = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  const named = new Set(Array.from(css.matchAll(/--[\w-]+/g), ([name]) => name));
  const unread = [...named].filter((name) => !read.has(name));
  const shorter = withoutRepeats(minify(css, {}, unread));
  return shorter.length < css.length ? withoutUnread(shorter) : shorter;
}

/**
 * @param {string} css minified
 * @returns {string} with what stands in `@supports` of colours in its place
 */
function unwrapped(css) {
  const found = KNOWN_TO_ALL.exec(css);
  if (!found) return css;
  const start = found.index;
  const inside = start + found[0].length;
  let depth = 1;
  let end = inside;
  for (; depth > 0; end += 1) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  return unwrapped(css.slice(0, start) + css.slice(inside, end - 1) + css.slice(end));
}

/**
 * The optimiser of the build adds a prefixed declaration anew each time that it runs.
 * @param {string} css minified
 */
const withoutRepeats = (css) => css.replace(/(?<=[;{])([\w-]+:[^;{}]+;)\1+/g, '$1');

/**
 * @param {string} css
 * @param {Visitor<{}>} visitor
 * @param {string[]} [unusedSymbols] names of custom properties that are left out
 */
function minify(css, visitor, unusedSymbols = []) {
  const code = Buffer.from(css);
  const options = { filename: 'style.css', minify: true, targets, visitor, unusedSymbols };
  return transform({ ...options, code }).code.toString();
}

/**
 * @param {readonly FontFaceProperty[]} properties
 * @returns {Face | undefined} undefined where no file is loaded
 */
function readFace(properties) {
  let family, url;
  let isItalic = false;
  /** @type {readonly Range[]} */
  let ranges = [];
  for (const property of properties) {
    if (property.type === 'font-family') family = String(property.value);
    if (property.type === 'font-style') isItalic = property.value.type === 'italic';
    if (property.type === 'unicode-range') ranges = property.value;
    if (property.type !== 'source') continue;
    const [source] = property.value;
    if (source?.type === 'url') url = source.value.url.url;
  }
  if (family === undefined || url === undefined) return undefined;
  return { family, isItalic, url, ranges };
}
