import { createHash } from 'node:crypto';
import { elementsIn, attribute, isExecutable, textOf } from './html.mjs';

/**
 * What a page, or a part of the site, is allowed beyond the least.
 *
 * @typedef {object} Needs
 * @property {boolean} isCard it stands in other people's pages, and has no script
 * @property {readonly string[]} inlineScripts the SHA-256 of each of its inline scripts, as a policy names it
 */

/** Cards are made to stand in other people's pages; nothing else may. */
export const CARDS = '/embed/';

/**
 * The content-security policy: nothing but what the site brings itself, no inline script but those
 * of Next that a page was exported with, no style attribute, no text that becomes markup. The set
 * is what Mozilla's Observatory asks for and more; `npm run test:deep` has it scored.
 *
 * @param {Needs} needs
 * @returns {string}
 */
export function contentPolicy({ isCard, inlineScripts }) {
  const directives = [
    "default-src 'none'",
    `script-src ${isCard ? "'none'" : ["'self'", ...inlineScripts].join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ...(isCard ? [] : ["connect-src 'self'", "manifest-src 'self'"]),
    "base-uri 'none'",
    `form-action ${isCard ? "'none'" : "'self'"}`,
    "require-trusted-types-for 'script'",
    // Nothing makes markup or the address of a script from text, Next's runtime included.
    "trusted-types 'none'",
  ];
  return directives.join('; ');
}

/**
 * The same as a header has it: only there can a page say who may show it in a frame.
 *
 * @param {Needs} needs
 * @returns {string}
 */
export function contentPolicyHeader(needs) {
  return `${contentPolicy(needs)}; frame-ancestors ${needs.isCard ? '*' : "'none'"}`;
}

/**
 * The inline scripts of an exported page, each as a policy names it; data such as
 * `application/ld+json` is none.
 *
 * @param {string} html
 * @returns {string[]} `'sha256-…'`, without repetitions
 */
export function inlineScriptsOf(html) {
  const scripts = elementsIn(html).filter(isExecutable);
  const inline = scripts.filter((script) => attribute(script, 'src') === undefined);
  const digests = inline.map((script) =>
    createHash('sha256').update(textOf(script)).digest('base64'),
  );
  return [...new Set(digests)].map((digest) => `'sha256-${digest}'`);
}
