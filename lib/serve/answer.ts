import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import { configurationFiles } from './configuration';
import { readTarget, withoutBase, withSlash } from './request-target';
import { headersOf } from './security-headers';
import type { Refused } from './send-found';
import { codingOf, isPacked, sendBody, sendFile, sendMade, setType } from './send-found';
import type { Found, SiteSource } from './site-source';
import { fileOf, MISSING } from './site-source';

// For files of the disk, and for words: what is made in memory comes compressed, and is left alone.
const compress = compression({
  // A part of a file is a part of its very bytes.
  filter: (_request, response) =>
    !response.hasHeader('Content-Range') &&
    isPacked(String(response.getHeader('Content-Type') ?? '')),
});

/** Answers requests from a site as the generated nginx.conf does, whatever the pages come from. */
export function answerFrom(
  source: SiteSource,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    compress(request, response, () => {
      answer(source, request, response).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) return void response.destroy();
        protect(source, response, '/');
        sendText(response, 500, 'The page could not be made');
      });
    });
  };
}

async function answer(
  source: SiteSource,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  protect(source, response, '/');
  const target = readTarget(request.url ?? '');
  // Node would refuse a request without a host, and say nothing of ours.
  const isNameless = request.headers.host === undefined && request.httpVersion !== '1.0';
  if (target === 'bad' || isNameless) return sendText(response, 400, 'Bad request');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendText(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
  }
  const sendMissing = () => sendPage(source, request, response, 404, MISSING);
  if (target === 'nowhere') return sendMissing();
  const { redirects, gone, base } = source.retired();
  const path = withoutBase(target.path, base);
  const { query } = target;
  if (path === undefined) {
    const isAbove = target.path === '/' || target.path === base;
    return isAbove ? sendRedirect(response, `${base}/${query}`) : sendMissing();
  }
  if (configurationFiles.includes(path.slice(1))) return sendMissing();
  protect(source, response, path);
  const page = withSlash(path);
  const moved = redirects.get(page);
  if (moved !== undefined) return sendRedirect(response, `${base}${moved}${query}`);
  if (gone.has(page)) return sendPage(source, request, response, 410, page);
  const found = await source.find(path);
  if (!found) {
    if (path.endsWith('/') || !(await source.isFolder(path))) return sendMissing();
    return sendRedirect(response, `${base}${encodeURI(path)}/${query}`);
  }
  setType(response, fileOf(path));
  const refuse = async (status: Refused) => {
    if (status === 404) return sendMissing();
    return sendText(response, status, REFUSALS[status]);
  };
  if ('root' in found) return sendFile(request, response, found, refuse);
  return sendMade(request, response, found, refuse);
}

const REFUSALS = { 412: 'Precondition failed', 416: 'Range not satisfiable' };

/** Sends a page with a status that is no success: conditions and parts do not count then. */
async function sendPage(
  source: SiteSource,
  request: IncomingMessage,
  response: ServerResponse,
  status: 404 | 410,
  path: string,
): Promise<void> {
  const found = await source.find(path);
  const file = fileOf(path);
  protect(source, response, file);
  setType(response, file);
  const coding = found && 'whole' in found ? codingOf(request, response, found) : undefined;
  const body = found && (await bodyOf(found, coding));
  if (!body) return sendText(response, status, status === 404 ? 'Not found' : 'Gone');
  if (coding) response.setHeader('Content-Encoding', coding);
  response.statusCode = status;
  return sendBody(request, response, body);
}

/** undefined: a rebuild has just taken the file away. */
async function bodyOf(found: Found, coding: 'br' | 'gzip' | undefined) {
  if ('root' in found) return readFile(join(found.root, found.path)).catch(() => undefined);
  return (coding ? await found.packed(coding) : found.whole).body;
}

/** Sets the headers that every answer has, in the place of all others. */
function protect(source: SiteSource, response: ServerResponse, path: string): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(headersOf(path, source.hashesOf(path)))) {
    response.setHeader(name, value);
  }
}

function sendRedirect(response: ServerResponse, address: string): void {
  sendText(response, 301, `Moved to ${address}`, { Location: address });
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = `${text}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
