import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { isCard, metaPolicy } from './content-policy.mjs';
import { attribute, elementsOf, isExecutable, textOf } from './html-tree.mjs';
import { ScriptError } from './script.mjs';

/** @import { Hashes } from './content-policy.mjs' */
/** @import { Element } from './html-tree.mjs' */

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
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
  for (const element of elements) assertAllowed(element, path);
  const hashes = elements.filter(isInline).map((script) => hashOf(textOf(script)));
  const at = placeOfPolicy(elements, path);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(path, hashes)}"/>`;
  return { html: html.slice(0, at) + meta + html.slice(at), hashes };
}

/** @param {Element} element */
const isInline = (element) => isExecutable(element) && attribute(element, 'src') === undefined;

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param {Element[]} elements
 * @param {string} path
 */
function placeOfPolicy(elements, path) {
  const at = elements.findIndex(({ tagName }) => tagName === 'head');
  const first = elements[at + 1];
  const isCharset = first?.tagName === 'meta' && attribute(first, 'charset') !== undefined;
  const place = isCharset
    ? first.sourceCodeLocation?.endOffset
    : elements[at]?.sourceCodeLocation?.startTag?.endOffset;
  if (place !== undefined) return place;
  throw new ScriptError(`${path} has no <head> that could hold its policy.`);
}

/**
 * What the policy would silently disable stops the build instead.
 *
 * @param {Element} element
 * @param {string} path
 */
function assertAllowed(element, path) {
  const { tagName, attrs } = element;
  const refused =
    tagName === 'style' || (tagName === 'script' && isCard(path))
      ? `<${tagName}>`
      : attrs.map(({ name }) => name).find((name) => name === 'style' || name.startsWith('on'));
  if (refused === undefined) return;
  throw new ScriptError(
    `${path} holds ${refused} in <${tagName}>, which the content-security policy forbids.\n` +
      'Use a class of the style sheet, or the scripts of lib/enhance.',
  );
}
