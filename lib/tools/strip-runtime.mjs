import { commentsIn, elementsIn, isExecutable } from './html-elements.mjs';
import { ScriptError } from './script.mjs';

/** @import { HtmlElement } from './html-elements.mjs' */
/** @typedef {{ address: string, clientModules: string[] }} ContentPage */

/**
 * A content page without the framework: Next's scripts, its inline data, the hints that load them and
 * the marks by which it would find its parts again are cut out, every other byte stays. What stays of
 * the scripts: those from a file outside `/_next/`, those with `data-keep`, and data such as
 * `application/ld+json`.
 *
 * @param {string} html
 * @param {ContentPage} page for the checks and their messages
 * @returns {string}
 * @throws {ScriptError} when the page would not be complete, or not work, without the framework
 */
export function stripRuntime(html, { address, clientModules }) {
  if (clientModules.length > 0) {
    throw refusal(address, `it loads ${clientModules.join(', ')}`, 'Keep its scripts.');
  }
  const elements = elementsIn(html);
  const sources = new Set(elements.filter(isExecutable).map(({ attributes }) => attributes.src));
  for (const element of elements) assertComplete(element, address, sources);
  const marks = commentsIn(html).filter(({ text }) => MARKS.has(text));
  const gone = elements.filter((element) => isRuntime(element, address) || isMark(element, html));
  return cut(html, [...marks, ...gone]);
}

/** React keeps two texts apart by a comment, and marks where a part begins and ends. */
const MARKS = new Set([' ', '$', '/$']);

/** The place of late metadata. */
const LATE_METADATA = '<div hidden=""><!--$--><!--/$--></div>';

/**
 * What Next writes for itself: the place of late metadata, a note on fonts, a connection to the very
 * server that the page came from, and for one service the facts that it reads under their common name
 * (`twitter:title` is `og:title` where it is missing).
 *
 * @param {HtmlElement} element
 * @param {string} html
 */
function isMark({ tagName, attributes, start, end }, html) {
  const { name = '', rel, href } = attributes;
  if (tagName === 'div') return html.slice(start, end) === LATE_METADATA;
  if (tagName === 'link') return rel === 'preconnect' && href === '/';
  if (tagName !== 'meta') return false;
  return name === 'next-size-adjust' || (name.startsWith('twitter:') && name !== 'twitter:card');
}

/**
 * @param {HtmlElement} element
 * @param {string} address
 * @param {ReadonlySet<string | undefined>} sources of the scripts of the page
 */
function assertComplete(element, address, sources) {
  if (element.tagName === 'template' && element.attributes.id?.startsWith('B:')) {
    throw refusal(
      address,
      'a part of it is streamed and put in place by a script',
      'Await the data outside <Suspense>, or give the page no <Suspense> at all.',
    );
  }
  const script = element.attributes['data-island'];
  if (script !== undefined && (script.startsWith('/_next/') || !sources.has(script))) {
    throw refusal(
      address,
      `<${element.tagName} data-island="${script}"> waits for a script that it does not load`,
      'Name one of ours in data-island and load it: <script type="module" src="…">.',
    );
  }
}

/**
 * @param {HtmlElement} element
 * @param {string} address
 */
function isRuntime(element, address) {
  if ('data-keep' in element.attributes) return false;
  if (element.tagName === 'link') return isScriptHint(element);
  if (!isExecutable(element)) return false;
  const source = element.attributes.src;
  if (source !== undefined) return source.startsWith('/_next/');
  const { text } = element;
  if (element.attributes.id === '_R_' || /^\(?self\.__next_f\b/.test(text)) return true;
  throw refusal(
    address,
    `an inline script is not known: ${JSON.stringify(text.slice(0, 60))}`,
    'If it is ours, give it data-keep; if Next has changed, teach lib/tools/strip-runtime.mjs.',
  );
}

/** @param {HtmlElement} link */
function isScriptHint({ attributes }) {
  const rel = attributes.rel?.toLowerCase();
  return rel === 'modulepreload' || (rel === 'preload' && attributes.as === 'script');
}

/**
 * @param {string} text
 * @param {{ start: number, end: number }[]} stretches those inside another are cut with it
 */
function cut(text, stretches) {
  let left = '';
  let at = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start > at) left += text.slice(at, start);
    at = Math.max(at, end);
  }
  return left + text.slice(at);
}

/**
 * @param {string} address
 * @param {string} reason
 * @param {string} fix
 */
const refusal = (address, reason, fix) =>
  new ScriptError(`The page ${address} cannot do without its scripts: ${reason}.\n${fix}`);
