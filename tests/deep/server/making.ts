import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts `npm run serve`, which makes each page when it is asked for, on any free port. Rejects with what it
 * printed where it ends before it serves.
 *
 * @param env settings of the site
 */
export async function startMaking(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['lib/tools/serve-pages.mjs'], {
    env: { ...process.env, ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let printed = '';
  const port = await new Promise<number>((ready, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const [, found] = /Policy explorer: http:\/\/localhost:(\d+)/.exec(printed) ?? [];
        if (found) ready(Number(found));
      });
    }
    child.on('close', () => fail(new Error(`The server ended:\n${printed}`)));
  });
  return {
    port,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
