import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { configurationFiles } from './configuration.mjs';
import { contentType, isText } from './content-types.mjs';
import { followHashes } from './hashes.mjs';
import { readTarget } from './request-target.mjs';
import { followRetired } from './retired.mjs';
import { headersOf } from './security-headers.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

const compress = compression({
  // A part of a file is a part of its very bytes.
  filter: (_request, response) =>
    !response.hasHeader('Content-Range') &&
    isText(String(response.getHeader('Content-Type') ?? '').replace(/;.*/, '')),
});

/**
 * Answers requests from a finished site as the generated nginx.conf does. The disk is looked at for
 * each of them: a rebuild may swap the folder while this runs.
 *
 * @param {string} root
 * @returns {(request: IncomingMessage, response: ServerResponse) => void}
 */
export function answerFrom(root) {
  const retiredNow = followRetired(root);
  const hashesOf = followHashes(root);
  return (request, response) => {
    compress(request, response, () => {
      answer(request, response).catch((error) => {
        console.error(error);
        response.destroy();
      });
    });
  };

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  async function answer(request, response) {
    setHeaders(response, '/');
    const target = readTarget(request.url ?? '');
    // Node would refuse a request without a host, and say nothing of ours.
    const isNameless = request.headers.host === undefined && request.httpVersion !== '1.0';
    if (target === 'bad' || isNameless) return sendText(response, 400, 'Bad request');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    }
    if (target === 'nowhere' || configurationFiles.includes(target.path.slice(1))) {
      return sendPage(response, 404, '/404.html');
    }
    const { path, query } = target;
    setHeaders(response, path);
    const { redirects, gone } = retiredNow();
    const page = withSlash(path);
    const moved = redirects.get(page);
    if (moved !== undefined) return sendRedirect(response, `${moved}${query}`);
    if (gone.has(page)) return sendPage(response, 410, `${page}index.html`);
    const found = await stat(join(root, path)).catch(() => undefined);
    if (found?.isDirectory() && !path.endsWith('/')) {
      return sendRedirect(response, `${encodeURI(path)}/${query}`);
    }
    return sendFile(request, response, path.endsWith('/') ? `${path}index.html` : path);
  }

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   * @param {string} path
   */
  function sendFile(request, response, path) {
    const type = contentType(path);
    response.setHeader('Content-Type', type);
    const address = path.split('/').map(encodeURIComponent).join('/');
    send(request, address, { root, index: false, cacheControl: false })
      .on('error', (/** @type {{ status: number }} */ { status }) => {
        if (response.headersSent) return response.destroy();
        response.removeHeader('Content-Length');
        if (status === 412) return sendText(response, 412, 'Precondition failed');
        if (status === 416) return sendText(response, 416, 'Range not satisfiable');
        return sendPage(response, 404, '/404.html');
      })
      .on('directory', () => sendPage(response, 404, '/404.html'))
      .pipe(response);
  }

  /**
   * @param {ServerResponse} response
   * @param {404 | 410} status
   * @param {string} path of its file
   */
  async function sendPage(response, status, path) {
    const html = await readFile(join(root, path)).catch(() => undefined);
    if (!html) return sendText(response, status, status === 404 ? 'Not found' : 'Gone');
    setHeaders(response, path);
    response.writeHead(status, {
      'Content-Type': contentType(path),
      'Content-Length': html.length,
    });
    response.end(html);
  }

  /**
   * @param {ServerResponse} response
   * @param {string} path
   */
  function setHeaders(response, path) {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(headersOf(path, hashesOf(path)))) {
      response.setHeader(name, value);
    }
  }
}

/**
 * @param {ServerResponse} response
 * @param {string} address
 */
function sendRedirect(response, address) {
  sendText(response, 301, `Moved to ${address}`, { Location: address });
}

/**
 * The address of a page, which ends in a slash; that of a file stays.
 * @param {string} pathname
 */
function withSlash(pathname) {
  return pathname.endsWith('/') || /\.[a-z]+$/.test(pathname) ? pathname : `${pathname}/`;
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 */
function sendText(response, status, text, headers = {}) {
  const body = `${text}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
