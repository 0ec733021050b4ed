import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import send from 'send';
import { CONTENT_TYPES } from './content-types.mjs';
import { followFile } from './follow-file.mjs';
import { HEADERS_FILE, readHeadersFile } from './headers-file.mjs';
import { headerRules, headersFor } from './response-headers.mjs';
import { readRetired } from './retired.mjs';
import { HIDDEN_FILES } from './server-files.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/**
 * Answers from a finished site as its hosts do: pages by their folder, the headers of `_headers`,
 * 301 and 410 for what is retired, 404.html for what is not there. Nothing but 2xx, 3xx and 4xx,
 * whatever is asked.
 *
 * @param {string} root the folder of the site
 * @returns {(request: IncomingMessage, response: ServerResponse) => void}
 */
export function answerFrom(root) {
  const compress = compression({ threshold: 1000 });
  const rules = followFile(join(root, HEADERS_FILE), () => readRules(root));
  const retired = followFile(join(root, 'permalinks.json'), () => readRetired(root));
  return (request, response) => {
    const [pathname, query] = split(request.url ?? '/');
    const path = decode(pathname);
    setHeaders(response, headersFor(rules(), path ?? '/'));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    }
    // Absolute forms are for proxies.
    if (path === undefined || !pathname.startsWith('/')) {
      return sendText(response, 400, 'Bad request');
    }
    const { redirects, gone } = retired();
    const target = redirects.get(withSlash(path));
    if (target !== undefined) return redirect(response, `${target}${query}`);
    const toSend = { request, response, root };
    // The compressor types its request by a framework that is not used here.
    compress(/** @type {never} */ (request), /** @type {never} */ (response), () => {
      if (gone.has(withSlash(path))) return sendPage(toSend, 410, `${withSlash(path)}index.html`);
      if (HIDDEN_FILES.includes(path.slice(1))) return sendPage(toSend, 404, '/404.html');
      sendFile(toSend, pathname, query);
    });
  };
}

/** @typedef {{ request: IncomingMessage, response: ServerResponse, root: string }} Exchange */

/**
 * @param {Exchange} exchange
 * @param {string} pathname as it was sent
 * @param {string} query
 */
function sendFile({ request, response, root }, pathname, query) {
  send(request, pathname, { root, cacheControl: false, dotfiles: 'ignore' })
    .on('headers', (_response, file) => setType(response, String(file)))
    // Browsers take two slashes in front for the name of a host.
    .on('directory', () => redirect(response, `${pathname.replace(/^\/+/, '/')}/${query}`))
    .on('error', ({ status }) => {
      if (status === 412 || status === 416) return sendText(response, status, 'Not satisfiable');
      if (status === 400) return sendText(response, 400, 'Bad request');
      sendPage({ request, response, root }, 404, '/404.html');
    })
    .pipe(response);
}

/**
 * A page with another status than 200: whole, whatever part or version of it was asked for.
 *
 * @param {Exchange} exchange
 * @param {404 | 410} status
 * @param {string} file its path in the site
 */
function sendPage({ request, response, root }, status, file) {
  for (const name of [
    'range',
    'if-none-match',
    'if-modified-since',
    'if-match',
    'if-unmodified-since',
  ]) {
    delete request.headers[name];
  }
  send(request, file, {
    root,
    cacheControl: false,
    etag: false,
    lastModified: false,
    acceptRanges: false,
  })
    .on('headers', () => {
      response.statusCode = status;
      // The next build may have what stands under a name for ever.
      response.setHeader('Cache-Control', 'no-cache');
    })
    .on('error', () => sendText(response, status, status === 404 ? 'Not found' : 'Gone'))
    .pipe(response);
}

/** @param {string} root */
function readRules(root) {
  const file = join(root, HEADERS_FILE);
  return existsSync(file)
    ? readHeadersFile(readFileSync(file, 'utf8'))
    : headerRules([], new Map());
}

/**
 * Its type where `send` does not know it, which takes what is set already.
 *
 * @param {ServerResponse} response
 * @param {string} file
 */
function setType(response, file) {
  const [, type] = Object.entries(CONTENT_TYPES).find(([end]) => file.endsWith(end)) ?? [];
  if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

/**
 * The path of an address, and its query from the question mark on.
 *
 * @param {string} url
 * @returns {[pathname: string, query: string]}
 */
function split(url) {
  const at = url.indexOf('?');
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

/**
 * A path in its letters; undefined where it cannot be read. A query is the page's own business.
 *
 * @param {string} pathname
 * @returns {string | undefined}
 */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/**
 * The address of a page, which ends in a slash; that of a file stays.
 * @param {string} path
 */
function withSlash(path) {
  return path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

/**
 * @param {ServerResponse} response
 * @param {string} address
 */
function redirect(response, address) {
  sendText(response, 301, `Moved to ${address}`, { Location: address });
}

/**
 * @param {ServerResponse} response
 * @param {Readonly<Record<string, string>>} headers
 */
function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 */
function sendText(response, status, text, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}
