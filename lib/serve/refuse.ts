import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { NO_HASHES } from './content-policy';
import { headersOf } from './security-headers';

/**
 * Makes a server answer what Node would refuse without a word of ours: requests that cannot be
 * parsed, CONNECT, and expectations other than 100-continue.
 */
export function refuseTheRest(server: Server): void {
  server.on('clientError', (error, socket) => refuse(socket, statusOf(error)));
  server.on('connect', (_request, socket) => refuse(socket, '405 Method Not Allowed'));
  server.on('checkExpectation', ({ socket }) => refuse(socket, '417 Expectation Failed'));
}

function statusOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout';
  return '400 Bad Request';
}

function refuse(socket: Duplex, status: string): void {
  if (!socket.writable) return void socket.destroy();
  const headers = {
    ...headersOf('/', NO_HASHES),
    ...(status.startsWith('405') ? { Allow: 'GET, HEAD' } : {}),
    'Content-Length': '0',
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`);
}
