import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Next at work in a folder of its own. */
export type RunningNext = {
  /** Without a slash at the end. */
  readonly site: string;
  readonly stop: () => Promise<void>;
};

const NEXT = 'node_modules/next/dist/bin/next';

/** Runs `next build` in a copy of the project. Throws with all it printed where it fails. */
export async function buildNext(root: string, env: Record<string, string>): Promise<void> {
  const child = start(root, [NEXT, 'build'], env);
  const printed = printedBy(child);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`next build ended with ${code}:\n${printed()}`);
}

/** Serves a copy of the project, and resolves when it takes requests. Throws where it ends before. */
export async function serveNext(
  root: string,
  how: 'dev' | 'start',
  env: Record<string, string>,
): Promise<RunningNext> {
  const port = await freePort();
  const command = how === 'dev' ? ['lib/tools/dev.mjs'] : [NEXT, 'start'];
  const child = start(root, [...command, '--port', String(port)], env);
  const printed = printedBy(child);
  const ended = once(child, 'close');
  await new Promise<void>((ready, fail) => {
    child.stdout?.on('data', () => printed().includes('Ready in') && ready());
    child.on('close', (code) => fail(new Error(`next ${how} ended with ${code}:\n${printed()}`)));
  });
  return {
    site: `http://localhost:${port}`,
    stop: async () => {
      // The processes that it started have its group.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}

function start(root: string, args: string[], env: Record<string, string>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    // Nothing of what the tests run with: Next asks for its own NODE_ENV.
    env: { PATH, HOME, NEXT_TELEMETRY_DISABLED: '1', ...env } as unknown as NodeJS.ProcessEnv,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return child;
}

function printedBy(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => void (text += part));
  }
  return () => text;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
