import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { framePolicy } from './frame-rules.mjs';
import { followRetired } from './retired.mjs';
import { ScriptError } from './script.mjs';

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

/**
 * @typedef {object} Preview
 * @property {string} url without a slash at the end
 * @property {number} port
 * @property {boolean} portWasTaken the asked port was in use, so `port` is another one
 * @property {() => Promise<void>} close resolves when the port is free again
 */

/**
 * Serves a finished static site as a plain host would: folders by their index.html, 404.html for
 * what is not there. For looking at the site and for its tests, not for the open internet.
 *
 * @param {object} options
 * @param {string} options.root the folder of the site
 * @param {number} options.port 0 takes any free port, and so does a port that is in use
 * @param {string} [options.host] the address to listen on; by default only this machine sees it
 * @returns {Promise<Preview>} once it accepts connections
 * @throws {ScriptError} when it may not listen there
 */
export async function serve({ root, port, host = '127.0.0.1' }) {
  const server = createServer(answerFrom(root));
  const portWasTaken = !(await listens(server, port, host));
  if (portWasTaken) await listens(server, 0, host);
  const address = /** @type {AddressInfo} */ (server.address());
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    portWasTaken,
    close: () => close(server),
  };
}

/**
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is in use
 */
function listens(server, port, host) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const fail = (error) => {
      if (error.code === 'EADDRINUSE') return resolve(false);
      const where = `${host}:${port}`;
      reject(
        new ScriptError(`Cannot listen on ${where} (${error.code}): set another HOST or PORT.`),
      );
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

/** @param {Server} server */
function close(server) {
  return new Promise((/** @type {(value: void) => void} */ resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** @param {string} root */
function answerFrom(root) {
  // `dev` looks at the disk at each request: a rebuild may swap the folder while this runs.
  const files = sirv(root, { dev: true, etag: true, setHeaders });
  const retired = followRetired(root);
  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    }
    if (!isDecodable(request.url ?? '')) return sendText(response, 400, 'Bad request');
    const [pathname, query] = split(request.url ?? '/');
    response.setHeader('Content-Security-Policy', framePolicy(pathname));
    const { redirects, gone } = retired();
    const target = redirects.get(withSlash(pathname));
    if (target !== undefined) return sendRedirect(response, `${target}${query}`);
    // sirv sets the status of what it finds; a withdrawn page stands there, and is gone all the same.
    if (gone.has(withSlash(pathname))) return sendPage(response, 410, join(root, pathname));
    // sirv trusts the numbers of a range; a server may always answer with the whole file.
    delete request.headers.range;
    try {
      files(request, response, () => sendNotFound(root, response));
    } catch {
      // The file went away between sirv's look and its read.
      return sendNotFound(root, response);
    }
  };
}

/**
 * Whether the path can be read; a query is the page's own business (`?q=100%`).
 * @param {string} url
 */
function isDecodable(url) {
  try {
    decodeURI(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {ServerResponse} response
 * @param {string} pathname
 */
function setHeaders(response, pathname) {
  // Their names hold a digest of their content.
  if (!pathname.startsWith('/_next/static/')) return;
  response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
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
 * @param {string} root
 * @param {ServerResponse} response
 */
function sendNotFound(root, response) {
  return sendPage(response, 404, join(root, '404.html'));
}

/**
 * @param {ServerResponse} response
 * @param {404 | 410} status
 * @param {string} file an HTML file, or the folder whose index.html it is
 */
async function sendPage(response, status, file) {
  const page = file.endsWith('.html') ? file : join(file, 'index.html');
  const html = await readFile(page).catch(() => undefined);
  if (!html) return sendText(response, status, status === 404 ? 'Not found' : 'Gone');
  response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
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
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', ...headers });
  response.end(`${text}\n`);
}
