import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { contentType, isText } from '@/lib/serve/content-types';
import { followHashes } from '@/lib/serve/hashes';
import { readTarget } from '@/lib/serve/request-target';
import { headersOf } from '@/lib/serve/security-headers';
import type { ByteKind } from './byte-kinds';
import { byteKind } from './byte-kinds';

/** One answer of the server. */
export type Sent = {
  readonly path: string;
  readonly status: number;
  readonly kind: ByteKind;
  /** Bytes of the body as they went out, compressed; 0 where nothing has changed. */
  readonly bytes: number;
};

/** A site that is served. */
export type CompressedSite = {
  /** Without a slash at the end. */
  readonly url: string;
  /** What was sent since the last call. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => void;
};

type SiteOptions = {
  /** The folder of a finished site. */
  readonly root: string;
  /** What is made of each page before it is compressed; as it is, if not given. */
  readonly ofPage?: (html: string) => string;
};

type Ready = { readonly body: Buffer; readonly headers: Record<string, string> };

const compress = promisify(brotliCompress);

/** A page of nothing beside the site: a tab stands there before a visit, with its process already running. */
export const BLANK_PAGE = '/_blank';
const blankPage: Ready = {
  body: Buffer.from('<!DOCTYPE html><title>Blank</title>'),
  headers: { 'Content-Type': 'text/html', 'Cache-Control': 'no-store', ETag: '"blank"' },
};

/**
 * Serves a site from memory over HTTP/1.1 on this machine alone, with the headers it is published
 * with. A file is read and compressed (Brotli, 11) when it is first asked for, in a visit that is
 * not counted, so that no measured answer waits for that.
 */
export async function serveCompressed({ root, ofPage }: SiteOptions): Promise<CompressedSite> {
  const hashesOf = followHashes(root);
  const files = new Map<string, Promise<Ready | undefined>>([
    [BLANK_PAGE, Promise.resolve(blankPage)],
  ]);
  let sent: Sent[] = [];

  const prepare = async (path: string): Promise<Ready | undefined> => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const type = contentType(file);
    const found = await readFile(join(root, file)).catch(() => undefined);
    if (!found) return undefined;
    const raw = ofPage && type.startsWith('text/html') ? Buffer.from(ofPage(`${found}`)) : found;
    const isPacked = isText(type.replace(/;.*/, ''));
    const body = isPacked ? await compress(raw, smallest(raw.length)) : raw;
    const headers = {
      ...headersOf(path, hashesOf(path)),
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...(isPacked ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
      ETag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`,
    };
    return { body, headers };
  };

  const answer = async ({ url, headers: asked }: IncomingMessage, response: ServerResponse) => {
    const target = readTarget(url ?? '');
    const path = typeof target === 'string' ? '/404.html' : target.path;
    if (!files.has(path)) files.set(path, prepare(path));
    const ready = await files.get(path);
    const type = ready?.headers['Content-Type'] ?? 'text/plain';
    const isKnown = ready && asked['if-none-match'] === ready.headers.ETag;
    const body = ready && !isKnown ? ready.body : undefined;
    const status = isKnown ? 304 : ready ? 200 : 404;
    sent.push({ path, status, kind: byteKind(type), bytes: body?.length ?? 0 });
    const { 'Content-Length': _length, ...known } = ready?.headers ?? {};
    response.writeHead(status, isKnown ? known : ready?.headers).end(body);
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // A browser takes Brotli only over HTTPS and from this very name.
    url: `http://localhost:${port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param size of what is to be compressed, in bytes */
function smallest(size: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  };
}
