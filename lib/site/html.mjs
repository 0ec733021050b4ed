import { parse } from 'parse5';

/** @import { DefaultTreeAdapterTypes } from 'parse5' */
/** @typedef {DefaultTreeAdapterTypes.Node} Node */
/** @typedef {DefaultTreeAdapterTypes.Element} Element */

/** The types of a `<script>` that browsers run; all others are data. */
const executableTypes = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/**
 * Every element of an HTML page with its place in the text, in the order of the text, those in
 * templates included.
 *
 * @param {string} html
 * @returns {Element[]}
 */
export function elementsIn(html) {
  return [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
}

/**
 * @param {Node} node
 * @returns {Generator<Element>}
 */
function* elementsOf(node) {
  if ('tagName' in node) yield node;
  const children = 'content' in node ? node.content.childNodes : [];
  for (const child of [...children, ...('childNodes' in node ? node.childNodes : [])]) {
    yield* elementsOf(child);
  }
}

/**
 * @param {Element} element
 * @param {string} name
 */
export function attribute(element, name) {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/**
 * Whether it is a script that browsers run.
 *
 * @param {Element} element
 */
export function isExecutable(element) {
  if (element.tagName !== 'script') return false;
  return executableTypes.has(attribute(element, 'type')?.toLowerCase() ?? '');
}

/**
 * The text of a script.
 *
 * @param {Element} script
 */
export function textOf(script) {
  return script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
