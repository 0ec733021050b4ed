/** @import { HtmlElement } from './html-elements.mjs' */

/**
 * What a page asks of the style sheet and of the typefaces.
 *
 * @typedef {object} Use
 * @property {Set<string>} names what selectors can match: `.class`, `#id`, `element`, `[attribute]`
 * @property {Set<string>} letters those outside Basic Latin, in stretches of one or more
 * @property {Set<string>} italics each letter that is set in italics
 */

/** Elements that browsers set in italics, and the class of the style sheet that does. */
const ITALIC_ELEMENTS = new Set(['em', 'i', 'cite', 'dfn', 'var', 'address']);
const ITALIC_CLASS = 'italic';

/** How the pages write the letters that HTML uses itself. */
const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
]);

/**
 * @param {string} html
 * @param {readonly HtmlElement[]} elements all of the page's
 * @returns {Use}
 */
export function readUse(html, elements) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @type {Set<string>} */
  const italics = new Set();
  for (const { tagName, attributes, startTagEnd, end } of elements) {
    names.add(tagName);
    for (const name in attributes) names.add(`[${name}]`);
    if (attributes.id) names.add(`#${attributes.id}`);
    const classes = attributes.class?.split(/\s+/) ?? [];
    for (const name of classes) names.add(`.${name}`);
    if (!ITALIC_ELEMENTS.has(tagName) && !classes.includes(ITALIC_CLASS)) continue;
    for (const letter of textIn(html.slice(startTagEnd, end))) italics.add(letter);
  }
  return { names, letters: lettersIn(html), italics };
}

/** @param {string} markup without scripts and styles in it */
const textIn = (markup) =>
  markup.replace(/<[^>]*>/g, '').replace(/&[^;]+;/g, (entity) => ENTITIES.get(entity) ?? '');

/**
 * The letters of a text outside Basic Latin, in stretches of one or more. A page has them in its text,
 * or in attributes that a style sheet or a script may show.
 *
 * @param {string} text
 * @returns {Set<string>}
 */
export const lettersIn = (text) =>
  new Set(Array.from(text.matchAll(/[^\0-~]+/g), ([stretch]) => stretch));
