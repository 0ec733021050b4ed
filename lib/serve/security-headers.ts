import { cacheControl } from './caching';
import type { Hashes } from './content-policy';
import { headerPolicy, isCard } from './content-policy';

/**
 * Data for programs on other sites. Pictures are shown by others and read by none, so they are no
 * data, but they may be loaded from anywhere all the same.
 */
export const DATA = [
  '/annotations/',
  '/cite/',
  '/oembed/',
  '/texts/',
  '/addresses.json',
  '/ledger.json',
  '/permalinks.json',
] as const;

/** A card in a sandboxed frame is of no origin, and asks for its fonts as a stranger. */
const FOR_CARDS = ['/fonts/'];

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
 */
export const commonHeaders: Readonly<Record<string, string>> = {
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
 * @param path with a slash in front
 * @param hashes of what stands in this part's pages
 */
export function partHeaders(path: string, hashes: Hashes): Record<string, string> {
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
 * @param path with a slash in front
 */
export const headersOf = (path: string, hashes: Hashes): Record<string, string> => ({
  ...commonHeaders,
  ...partHeaders(path, hashes),
});
