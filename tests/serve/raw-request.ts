import { connect } from 'node:net';

/** An answer as it came over the wire. */
export type RawAnswer = {
  readonly status: number;
  /** By lower-case name; of a repeated header the last. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly text: string;
};

/** Sends these very bytes, one for each letter: clients tidy what is asked for. The server has to close. */
export function sendRaw(port: number, request: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server may hang up on a request that is far too long while it is still being sent.
    socket.on('error', (error) => (chunks.length > 0 ? undefined : reject(error)));
    socket.on('close', () => resolve(read(Buffer.concat(chunks).toString('latin1'))));
    socket.setTimeout(60_000, () => socket.destroy(new Error('The server keeps silent')));
  });
}

function read(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0);
  return { status, headers: new Map(headers), body: rest.join('\r\n\r\n'), text };
}
