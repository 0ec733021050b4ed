import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { HostileRequest } from './hostile-addresses';

/** An answer as it came over the wire. */
export type Answer = {
  /** NaN where the connection was closed without one. */
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

/**
 * Sends a request as it is and reads the answer until the server closes the connection.
 * Rejects when the server says nothing at all for ten seconds.
 */
export function ask(
  port: number,
  { method, target }: HostileRequest,
  { secure = false, headers = {} as Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more.join('')}\r\n`;
  const to = { port, host: '127.0.0.1' };
  return new Promise((resolve, reject) => {
    const socket: Socket = secure
      ? connectSecurely({ ...to, rejectUnauthorized: false })
      : connect(to);
    const parts: Buffer[] = [];
    socket.setTimeout(10_000, () =>
      socket.destroy(new Error(`No answer to ${request.slice(0, 80)}`)),
    );
    socket.on('data', (part) => parts.push(part));
    // A server may stop reading what is too long, and has answered then.
    socket.on('error', (error) => (parts.length > 0 ? undefined : reject(error)));
    socket.on('close', () => resolve(read(Buffer.concat(parts).toString('utf8'))));
    socket.write(Buffer.from(request, 'utf8'));
  });
}

function read(text: string): Answer {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? NaN);
  return { status, headers: new Map(headers), body: text.slice(end + 4) };
}

/** What is wrong with an answer to a hostile request; undefined for a good one. */
export function faultOf({ status, headers, body }: Answer, secret: string): string | undefined {
  if (!(status >= 200 && status < 500)) return `status ${status}`;
  if (body.includes(secret)) return 'a file outside the site';
  const location = headers.get('location');
  if (location !== undefined && !/^\/(?![/\\])/.test(location)) return `sent to ${location}`;
  if (headers.has('set-cookie')) return 'a header from the path';
  if (body.includes('# To be included in a server block')) return 'its configuration';
  return undefined;
}
