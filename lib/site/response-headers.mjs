import { CARDS, contentPolicyHeader } from './content-policy.mjs';

/** @typedef {Readonly<Record<string, string>>} Headers */

/**
 * Headers of a part of the site.
 *
 * @typedef {object} HeaderRule
 * @property {string} path ends in a slash for a folder and all in it; else it is one address
 * @property {Headers} headers
 */

/** Two years, as browsers' own lists ask. */
const TWO_YEARS = 63_072_000;

/** What no page asks a browser for; copying is the one thing that is. */
const NOT_USED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * What every answer says, redirects and errors included.
 *
 * @type {Headers}
 */
export const COMMON_HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': NOT_USED.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': `max-age=${TWO_YEARS}; includeSubDomains`,
  'X-Content-Type-Options': 'nosniff',
};

/** Whose files have a digest of their content in their name. */
const NAMED_BY_CONTENT = new Set(['/_next/', '/search/']);

/** Made for others to read with a program or to show on their pages. */
const FOR_OTHERS = new Set([
  '/addresses.json',
  '/annotations/',
  '/cite/',
  '/oembed/',
  '/og/',
  '/permalinks.json',
]);

/** For a year, which is as long as caches keep anything. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, and asked for again each time: an address stays, its page may change. */
const ASK_AGAIN = 'no-cache';

/**
 * What the answers of each part of a site say besides the common headers: a rule for each folder
 * at its top, as some hosts add up the rules that fit, and for each file there; a rule for `/` last,
 * which holds for all else.
 *
 * @param {readonly string[]} parts `/themes/` for a folder, `/permalinks.json` for a file
 * @param {ReadonlyMap<string, readonly string[]>} inlineScripts those of each page that has any, as
 *   a policy names them, by its file; the part of the site that it is in gets them
 * @returns {HeaderRule[]}
 */
export function headerRules(parts, inlineScripts) {
  return [...parts, '/'].map((path) => ({
    path,
    headers: headersOf(path, scriptsIn(path, inlineScripts)),
  }));
}

/**
 * @param {string} path
 * @param {readonly string[]} inlineScripts
 * @returns {Headers}
 */
function headersOf(path, inlineScripts) {
  const isCard = path === CARDS;
  const isForOthers = FOR_OTHERS.has(path);
  return {
    'Cache-Control': NAMED_BY_CONTENT.has(path) ? FOR_EVER : ASK_AGAIN,
    'Content-Security-Policy': contentPolicyHeader({ isCard, inlineScripts }),
    'Cross-Origin-Resource-Policy': isCard || isForOthers ? 'cross-origin' : 'same-origin',
    ...(isForOthers ? { 'Access-Control-Allow-Origin': '*' } : {}),
    // For browsers that do not know frame-ancestors.
    ...(isCard ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}

/**
 * @param {string} path
 * @param {ReadonlyMap<string, readonly string[]>} inlineScripts
 */
function scriptsIn(path, inlineScripts) {
  const here = [...inlineScripts].filter(([file]) =>
    path === '/' ? !file.includes('/') : `/${file}`.startsWith(path),
  );
  return [...new Set(here.flatMap(([, scripts]) => scripts))];
}

/**
 * The headers of an answer.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {string} path of the request, decoded, without its query
 * @returns {Headers}
 */
export function headersFor(rules, path) {
  const rule = rules.find((one) =>
    one.path.endsWith('/') ? path.startsWith(one.path) : path === one.path,
  );
  return { ...COMMON_HEADERS, ...rule?.headers };
}
