/** @import { DefaultTreeAdapterTypes } from 'parse5' */
/** @typedef {DefaultTreeAdapterTypes.Node} Node */
/** @typedef {DefaultTreeAdapterTypes.Element} Element */

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
