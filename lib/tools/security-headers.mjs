import { cacheControl } from './caching.mjs';
import { headerPolicy, isCard } from './content-policy.mjs';

/** @import { Hashes } from './content-policy.mjs' */

/**
 * Data for programs on other sites. Pictures are shown by others and read by none, so they are no
 * data, but they may be loaded from anywhere all the same.
 */
const DATA = ['/annotations/', '/cite/', '/oembed/', '/addresses.json', '/permalinks.json'];

/** A card in a sandboxed frame is of no origin, and asks for its style sheet and its fonts as a stranger. */
const FOR_CARDS = ['/_next/static/'];

const FOR_EVERYBODY = [...DATA, ...FOR_CARDS, '/embed/', '/og/'];

/** What the site does not use is refused to whatever may once get into a page. */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The headers that are the same on every answer. `preload` is not asked for: that list is of whole
 * domains and cannot be left within months, so it is for the owner of the domain to decide.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const commonHeaders = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...REFUSED.map((feature) => `${feature}=()`),
    // For "Copy link" and its like.
    'clipboard-write=(self)',
  ].join(', '),
};

/**
 * The headers that differ from one part of the site to another.
 *
 * @param {string} path with a slash in front
 * @param {Hashes} hashes of what stands in this part's pages
 * @returns {Record<string, string>}
 */
export function partHeaders(path, hashes) {
  const isOpen = FOR_EVERYBODY.some((open) => path.startsWith(open));
  const isReadable = [...DATA, ...FOR_CARDS].some((open) => path.startsWith(open));
  return {
    'Content-Security-Policy': headerPolicy(path, hashes),
    ...(isCard(path) ? {} : { 'X-Frame-Options': 'DENY' }),
    'Cross-Origin-Resource-Policy': isOpen ? 'cross-origin' : 'same-origin',
    ...(isReadable ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Cache-Control': cacheControl(path),
  };
}

/**
 * Every header of an answer but those that depend on the file itself.
 *
 * @param {string} path with a slash in front
 * @param {Hashes} hashes
 * @returns {Record<string, string>}
 */
export const headersOf = (path, hashes) => ({ ...commonHeaders, ...partHeaders(path, hashes) });
