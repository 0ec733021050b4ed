import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Hashes } from './content-policy';
import { keepUpTo } from './kept-bytes';
import type { Retired } from './retired';
import type { Form, Packing, SiteSource } from './site-source';
import { MISSING } from './site-source';

/** A site whose pages and files are made when they are asked for, always from the same content. */
export type OpenSite = {
  /**
   * What stands at a path, which is decoded; that of a page ends in a slash. With 404, or undefined:
   * nothing, and undefined costs less. `/404.html` is the page for what is not there, at either status.
   */
  readonly render: (
    path: string,
  ) => Promise<{ readonly status: 200 | 404; readonly body: string | Uint8Array } | undefined>;
  /** As `isFolder` of a source. */
  readonly isPage: (path: string) => Promise<boolean>;
  readonly retired: () => Promise<Retired>;
  /** As `hashesOf` of a source. */
  readonly hashesOf: (path: string) => Hashes;
};

/**
 * A site that is made page by page. What was made is kept, compressed forms too, the least recently asked
 * for dropped first.
 *
 * @param keptBytes the most that is kept; 0: everything is made anew for each request
 */
export async function madeSource(site: OpenSite, keptBytes: number): Promise<SiteSource> {
  const keep = keepUpTo(keptBytes);
  const retired = await site.retired();
  return {
    find: async (asked) => {
      const path = pathOf(asked);
      const whole = await keep(path, () => make(site, path));
      if (!whole) return undefined;
      return { whole, packed: (coding) => keep(`${coding} ${path}`, () => pack(whole, coding)) };
    },
    isFolder: (path) => site.isPage(path),
    retired: () => retired,
    hashesOf: (path) => site.hashesOf(path),
  };
}

/** A page also stands at the address of its file, as in a folder. */
const pathOf = (asked: string) => asked.replace(/\/index\.html$/, '/');

async function make(site: OpenSite, path: string): Promise<Form | undefined> {
  const made = await site.render(path);
  if (!made || (made.status === 404 && path !== MISSING)) return undefined;
  const body = Buffer.from(made.body);
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, etag: `"${digest}"` };
}

/**
 * Brotli of `compression` is one quality lower, as it runs for each answer. This is run once for a page
 * that is kept.
 */
const packers: Readonly<Record<Packing, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body),
};

async function pack({ body, etag }: Form, coding: Packing): Promise<Form> {
  // Other bytes need another tag, or a part of one form could be put together with a part of the other.
  return { body: await packers[coding](body), etag: etag.replace(/"$/, `-${coding}"`) };
}
