import { createHash } from 'node:crypto';
import { isCard, metaPolicy } from './content-policy.mjs';
import { elementsIn, isExecutable } from './html-elements.mjs';
import { ScriptError } from './script.mjs';

/** @import { Hashes } from './content-policy.mjs' */
/** @import { HtmlElement } from './html-elements.mjs' */

/**
 * A page with its own policy in its head, so that it is protected on a host that sends no header.
 * It stands right behind the charset, which browsers look for in the first kilobyte, and in front
 * of everything that the policy is about.
 *
 * @param {string} html without such a policy
 * @param {string} path of the file, with a slash in front
 * @returns {{ html: string, hashes: Hashes }} the hashes of its inline scripts, in the page's order
 * @throws {ScriptError} when it holds something that no policy of this site lets work
 */
export function withPolicy(html, path) {
  const elements = elementsIn(html);
  for (const element of elements) assertAllowed(element, path);
  const hashes = elements.filter(isInline).map(({ text }) => hashOf(text));
  const at = placeOfPolicy(elements, path);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(path, hashes)}"/>`;
  return { html: html.slice(0, at) + meta + html.slice(at), hashes };
}

/** @param {HtmlElement} element */
const isInline = (element) => isExecutable(element) && !('src' in element.attributes);

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param {HtmlElement[]} elements
 * @param {string} path
 */
function placeOfPolicy(elements, path) {
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
      'Use a class of the style sheet, or the scripts of lib/enhance.',
  );
}
