import { attribute, textOf } from './html-tree.mjs';

/** @import { Element, Node } from './html-tree.mjs' */

/**
 * What pages ask of the style sheet and of the typefaces.
 *
 * @typedef {object} Use
 * @property {Set<string>} names what selectors can match: `.class`, `#id`, `element`, `[attribute]`
 * @property {Set<string>} letters those outside Basic Latin, as stretches of one or more
 * @property {Set<string>} italics each letter that is set in italics
 */

/** @returns {Use} */
export const noUse = () => ({ names: new Set(), letters: new Set(), italics: new Set() });

/** Elements that browsers set in italics, and the class of the style sheet that does. */
const italicElements = new Set(['em', 'i', 'cite', 'dfn', 'var', 'address']);
const ITALIC_CLASS = 'italic';

/** Their text is no text of the page. */
const unseen = new Set(['script', 'style', 'template']);

/**
 * Adds what the elements of a page use.
 *
 * @param {Use} use
 * @param {Iterable<Element>} elements
 */
export function noteUse({ names, letters, italics }, elements) {
  for (const element of elements) {
    const { tagName, attrs } = element;
    names.add(tagName);
    for (const { name, value } of attrs) {
      names.add(`[${name}]`);
      if (name === 'id') names.add(`#${value}`);
      // A style sheet may show any attribute.
      else if (name !== 'class') addLetters(letters, value);
    }
    const classes = classesOf(element);
    for (const name of classes) names.add(`.${name}`);
    if (unseen.has(tagName)) continue;
    addLetters(letters, textOf(element));
    if (!italicElements.has(tagName) && !classes.includes(ITALIC_CLASS)) continue;
    for (const letter of wholeText(element)) italics.add(letter);
  }
}

/**
 * Adds the letters of a text that a script may show: words of a search, of a citation.
 *
 * @param {Set<string>} letters
 * @param {string} text
 */
export function addLetters(letters, text) {
  for (const [stretch] of text.matchAll(/[^\0-~]+/g)) letters.add(stretch);
}

/** @param {Element} element */
function classesOf(element) {
  const value = attribute(element, 'class');
  return value ? value.split(/\s+/) : [];
}

/**
 * @param {Node} node
 * @returns {string}
 */
function wholeText(node) {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wholeText).join('') : '';
}
