import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { elementsIn } from '@/tests/html-elements.mjs';

/**
 * What a reader may have to wait for, in bytes as servers send them: texts in Brotli of quality 11,
 * typefaces as they are.
 */
export const BUDGETS = {
  /**
   * HTML and style of a page: what a server may send before it hears from the browser again, ten packets
   * of 1,460 bytes (RFC 6928). Of a long document, what its first screen needs.
   */
  page: 14_600,
  /** A script of the content pages; the one that is loaded on demand likewise. */
  script: 6_000,
  /** All typefaces of the site together. */
  typefaces: 45_000,
  /** All that a content page loads when nothing is kept, its icon included. */
  coldPage: 64_000,
  /** The files of that. */
  coldRequests: 8,
  /** All that the explorer loads before its index. */
  explorer: 150_000,
} as const;

/**
 * So many passages, items of a list or results certainly fill a screen: 390 × 844 pixels hold four
 * paragraphs or six items, 1280 × 800 no more.
 */
const FIRST_SCREEN = 12;

/** A page up to the end of its first screen; all of it where it is no longer. */
export function firstScreenOf(html: string): string {
  const parts = elementsIn(html).filter(
    ({ tagName, attributes }) =>
      tagName === 'article' || /(?:^| )passage(?: |$)/.test(attributes.class ?? ''),
  );
  return html.slice(0, parts[FIRST_SCREEN]?.start);
}

const sizes = new Map<string, number>();

/** The bytes of a file of the site as a server sends it. */
export function bytesOf(file: string): number {
  const known = sizes.get(file) ?? sent(file, readFileSync(`out.fixture${file}`));
  sizes.set(file, known);
  return known;
}

/** The bytes of a text as a server sends it. */
export function sent(file: string, data: Buffer): number {
  if (/\.(?:woff2|png)$/.test(file)) return data.length;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  return brotliCompressSync(data, { params }).length;
}

/** Something of the site, and its bytes as they are sent. */
type Measured = { readonly what: string; readonly bytes: number };

/** What is over a limit of bytes, and by how much. */
export function over(limit: number, measured: readonly Measured[]): string[] {
  return measured
    .filter(({ bytes }) => bytes > limit)
    .map(({ what, bytes }) => `${what}: ${bytes} bytes, ${bytes - limit} over ${limit}`);
}
