/** @import { DefaultTreeAdapterTypes } from 'parse5' */
/** @typedef {DefaultTreeAdapterTypes.Node} Node */
/** @typedef {DefaultTreeAdapterTypes.Element} Element */

const executableTypes = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/**
 * Every element below a node of parse5, templates included, in the order of the page.
 *
 * @param {Node} node
 * @returns {Generator<Element>}
 */
export function* elementsOf(node) {
  if ('tagName' in node) yield node;
  const children = 'content' in node ? node.content.childNodes : [];
  for (const child of [...children, ...('childNodes' in node ? node.childNodes : [])]) {
    yield* elementsOf(child);
  }
}

/**
 * The value of an attribute, undefined where it is absent.
 *
 * @param {Element} element
 * @param {string} name
 */
export function attribute(element, name) {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/**
 * The text of a script or style element, as the browser has it.
 * @param {Element} element
 */
export function textOf(element) {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/**
 * Whether a browser would run it: JSON-LD and other data are scripts by name alone.
 * @param {Element} element
 */
export function isExecutable(element) {
  if (element.tagName !== 'script') return false;
  return executableTypes.has(attribute(element, 'type')?.toLowerCase() ?? '');
}
