import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFrom } from './answer';
import { refuseTheRest } from './refuse';
import type { SiteSource } from './site-source';

/** A server that accepts connections. */
export type RunningServer = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** The asked port was in use, so `port` is another one. */
  readonly portWasTaken: boolean;
  /** Accepts nothing new, finishes what is under way, and resolves when the port is free again. */
  readonly close: () => Promise<void>;
};

export type ServerOptions = {
  readonly source: SiteSource;
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; by default only this machine sees it. */
  readonly host?: string;
  /** A port that is in use is an error; otherwise another one is taken. */
  readonly isPortRequired?: boolean;
};

/** How long an answer that is under way may take once the server is told to stop, in milliseconds. */
const PATIENCE = 5000;

/**
 * Serves a site. Rejects with an error of the system, whose message says what to do, where it may not
 * listen.
 */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const { source, port, host = '127.0.0.1', isPortRequired = false } = options;
  const server = createServer({ requireHostHeader: false }, answerFrom(source));
  refuseTheRest(server);
  const portWasTaken = !(await listens(server, port, host, isPortRequired));
  if (portWasTaken) await listens(server, 0, host, true);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host)}:${address.port}${source.retired().base}`,
    port: address.port,
    portWasTaken,
    close: () => close(server),
  };
}

/** Says where a server is, and lets SIGINT and SIGTERM stop it: once patiently, twice at once. */
export function announce(server: RunningServer, asked: number): void {
  if (server.portWasTaken)
    console.log(`Port ${asked} is in use, so this is on port ${server.port}.`);
  console.log(`Policy explorer: ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
}

function nameOf(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** false: the port is in use, and need not be this one. */
function listens(
  server: Server,
  port: number,
  host: string,
  isPortRequired: boolean,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      if (isTaken && !isPortRequired) return resolve(false);
      error.message = isTaken
        ? `Port ${port} is in use: stop what listens there, or set PORT to another port.`
        : `Cannot listen on ${host}:${port} (${error.code}): set another HOST or PORT.`;
      reject(error);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.prependListener('request', (_request, response) => {
      response.shouldKeepAlive = false;
    });
    // Those that had a request under way would be kept open for the next one.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const bound = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(bound);
      resolve();
    });
  });
}
