import { createHash } from 'node:crypto';
import { isCard, metaPolicy } from './content-policy.mjs';
import { isUnderPolicy } from './html-elements.mjs';
import { ScriptError } from './script.mjs';

/** @import { HtmlElement } from './html-elements.mjs' */
/** @import { ReadPage } from './read-page.mjs' */
/** @typedef {Pick<ReadPage, 'path' | 'head' | 'links' | 'scripts'>} Undressed */

/**
 * A page with its own policy in its head, so that it is protected on a host that sends no header, and
 * with its style in the place of style sheets. They stand right behind the charset, which browsers look
 * for in the first kilobyte, and in front of everything that the policy is about.
 *
 * @param {string} html without such a policy
 * @param {Undressed & { style?: string | undefined }} page as it was read; with no `style` it
 *   keeps its style sheets
 * @returns {string}
 */
export function dressed(html, { path, head, links, scripts, style }) {
  const policy = metaPolicy(path, { scripts, styles: stylesOf(style) });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  if (style === undefined) return html.slice(0, head) + meta + html.slice(head);
  const starts = [...links.map(([start]) => start), html.length];
  const ends = [head, ...links.map(([, end]) => end)];
  const rest = ends.map((end, index) => html.slice(end, starts[index])).join('');
  return `${html.slice(0, head)}${meta}<style>${style}</style>${rest}`;
}

/**
 * The hashes of a page's style.
 * @param {string | undefined} style
 */
export const stylesOf = (style) => (style === undefined ? [] : [hashOf(style)]);

/**
 * The hashes of the scripts that stand in a page itself, in their order.
 *
 * @param {readonly HtmlElement[]} elements all of the page's
 * @param {string} path of the file, with a slash in front
 * @returns {string[]}
 * @throws {ScriptError} when the page holds something that no policy of this site lets work
 */
export function readInlineScripts(elements, path) {
  for (const element of elements) assertAllowed(element, path);
  return elements.filter(isInline).map(({ text }) => hashOf(text));
}

/** @param {HtmlElement} element */
const isInline = (element) => isUnderPolicy(element) && !('src' in element.attributes);

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Where the policy of a page is to stand.
 *
 * @param {readonly HtmlElement[]} elements all of the page's
 * @param {string} path of the file, with a slash in front
 * @returns {number}
 * @throws {ScriptError} when the page has no head
 */
export function placeOfHead(elements, path) {
  const at = elements.findIndex(({ tagName }) => tagName === 'head');
  const first = elements[at + 1];
  const isCharset = first?.tagName === 'meta' && 'charset' in first.attributes;
  const place = isCharset ? first.end : elements[at]?.startTagEnd;
  if (place !== undefined) return place;
  throw new ScriptError(`${path} has no <head> that could hold its policy.`);
}

/**
 * What the policy would silently disable stops the build instead.
 *
 * @param {HtmlElement} element
 * @param {string} path
 */
function assertAllowed({ tagName, attributes }, path) {
  const refused =
    tagName === 'style' || (tagName === 'script' && isCard(path))
      ? `<${tagName}>`
      : Object.keys(attributes).find((name) => name === 'style' || name.startsWith('on'));
  if (refused === undefined) return;
  throw new ScriptError(
    `${path} holds ${refused} in <${tagName}>, which the content-security policy forbids.\n` +
      'Use a class of the style sheet, or the scripts of lib/browser.',
  );
}
