import { NO_HASHES } from './content-policy.mjs';
import { headersOf } from './security-headers.mjs';

/** @import { Server } from 'node:http' */
/** @import { Duplex } from 'node:stream' */

/**
 * Makes a server answer what Node would refuse without a word of ours: requests that cannot be
 * parsed, CONNECT, and expectations other than 100-continue.
 *
 * @param {Server} server
 */
export function refuseTheRest(server) {
  server.on('clientError', (error, socket) => refuse(socket, statusOf(error)));
  server.on('connect', (_request, socket) => refuse(socket, '405 Method Not Allowed'));
  server.on('checkExpectation', ({ socket }) => refuse(socket, '417 Expectation Failed'));
}

/** @param {NodeJS.ErrnoException} error */
function statusOf({ code }) {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout';
  return '400 Bad Request';
}

/**
 * @param {Duplex} socket
 * @param {string} status
 */
function refuse(socket, status) {
  if (!socket.writable) return socket.destroy();
  const headers = {
    ...headersOf('/', NO_HASHES),
    ...(status.startsWith('405') ? { Allow: 'GET, HEAD' } : {}),
    'Content-Length': '0',
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`);
}
