import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import rangeParser from 'range-parser';
import send from 'send';
import { contentType, isText } from './content-types';
import type { FileOnDisk, Form, Made, Packing } from './site-source';

/** What becomes of an answer that is not the file: its status. */
export type Refused = 404 | 412 | 416;

/** Shorter text is sent as it is; `compression` has the same limit. */
const WORTH_PACKING = 1024;

/** Whether an answer of this type is compressed for who takes it. */
export const isPacked = (type: string): boolean => isText(type.replace(/;.*/, ''));

/** Sets what kind of file the answer is, and whether it depends on what the client takes. */
export function setType(response: ServerResponse, file: string): void {
  const type = contentType(file);
  response.setHeader('Content-Type', type);
  // `compression` does not say it where nothing is compressed: with a part, or where nothing has changed.
  if (isPacked(type)) response.setHeader('Vary', 'Accept-Encoding');
}

/** Sends a file of the disk, or calls `refuse`, having sent nothing. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path }: FileOnDisk,
  refuse: (status: Refused) => void,
): void {
  const address = path.split('/').map(encodeURIComponent).join('/');
  send(request, address, { root, index: false, cacheControl: false })
    .on('error', ({ status }: { status: number }) => {
      if (response.headersSent) return response.destroy();
      response.removeHeader('Content-Length');
      return refuse(status === 412 || status === 416 ? status : 404);
    })
    .on('directory', () => refuse(404))
    .pipe(response);
}

/** Sends what was made in memory as `send` sends a file, or calls `refuse`, having sent nothing. */
export async function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  made: Made,
  refuse: (status: Refused) => void,
): Promise<void> {
  const range = rangeOf(request, made.whole);
  const coding = range === undefined ? codingOf(request, response, made) : undefined;
  const { body, etag } = coding ? await made.packed(coding) : made.whole;
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('ETag', etag);
  if (failsPrecondition(request, etag)) return refuse(412);
  if (fresh(request.headers, { etag })) {
    response.removeHeader('Content-Type');
    response.writeHead(304).end();
    return;
  }
  if (range === 'beyond') {
    response.setHeader('Content-Range', `bytes */${body.length}`);
    return refuse(416);
  }
  if (coding) response.setHeader('Content-Encoding', coding);
  if (range) {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${body.length}`);
  }
  sendBody(request, response, range ? body.subarray(range.start, range.end + 1) : body);
}

/** Sends a whole body with the status that is set; to HEAD its length alone. */
export function sendBody(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * How a whole answer is compressed; undefined: not at all. For HEAD it is not, as `compression` and
 * nginx have it.
 */
export function codingOf(
  request: IncomingMessage,
  response: ServerResponse,
  { whole }: Made,
): Packing | undefined {
  const type = String(response.getHeader('Content-Type'));
  if (request.method === 'HEAD' || whole.body.length < WORTH_PACKING || !isPacked(type)) {
    return undefined;
  }
  const best = new Negotiator(request).encoding(['br', 'gzip', 'identity'], ['br', 'gzip']);
  return best === 'identity' ? undefined : best;
}

/** The one part that is asked for. undefined: all, also for several parts; beyond: past the end. */
function rangeOf({ headers }: IncomingMessage, { body, etag }: Form) {
  const { range, 'if-range': ifRange } = headers;
  if (!range || !/^ *bytes=/.test(range)) return undefined;
  // By date there is nothing to compare: what is made has none.
  if (ifRange !== undefined && ifRange !== etag) return undefined;
  const parts = rangeParser(body.length, range, { combine: true });
  if (parts === -1) return 'beyond';
  return parts === -2 || parts.length !== 1 ? undefined : parts[0];
}

/** `If-Unmodified-Since` does not count, as what is made has no date (RFC 9110, 13.1.4). */
function failsPrecondition({ headers }: IncomingMessage, etag: string): boolean {
  const match = headers['if-match'];
  if (match === undefined || match === '*') return false;
  return !match.split(',').some((tag) => tag.trim() === etag);
}
