import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anInitiative } from '@/tests/e2e/corpus';
import type { Nginx } from './nginx';
import { startNginx } from './nginx';

/** In all for each server: a quarter on each page. */
const SECONDS = 60;
const PAGES = ['/', `/initiatives/${anInitiative.id}/`, '/initiatives/', '/no-such-page/'];
const previewPort = 4132;

let nginx: Nginx;
let preview: ReturnType<typeof spawn>;

beforeAll(async () => {
  nginx = await startNginx(`${process.cwd()}/out`, { httpPort: 4130, httpsPort: 4131 });
  // A process of its own, as for readers: here the test would share its thread.
  preview = spawn(process.execPath, ['lib/tools/preview.mjs'], {
    env: { ...process.env, PORT: String(previewPort), SITE_OUT: 'out.fixture' },
  });
  await new Promise((resolve) => preview.stdout?.once('data', resolve));
});

afterAll(async () => {
  preview.kill();
  await nginx.close();
});

type Figures = { requestsPerSecond: number; p99: string; refused: number; socketErrors: string };

function load(port: number, path: string): Figures {
  const report = execFileSync(
    'wrk',
    ['-t1', '-c16', `-d${SECONDS / PAGES.length}s`, '--latency', `http://127.0.0.1:${port}${path}`],
    { encoding: 'utf8' },
  );
  const find = (pattern: RegExp) => pattern.exec(report)?.[1] ?? '';
  return {
    requestsPerSecond: Number(find(/Requests\/sec:\s*([\d.]+)/)),
    p99: find(/99%\s+(\S+)/),
    refused: Number(find(/Non-2xx or 3xx responses: (\d+)/)),
    socketErrors: find(/Socket errors: (.+)/),
  };
}

describe.each([
  ['nginx', 4130],
  ['the preview server', previewPort],
])('%s', (name, port) => {
  test(`bears ${SECONDS} seconds of load without an error`, () => {
    const figures = PAGES.map((path) => ({ path, ...load(port, path) }));
    mkdirSync('test-results', { recursive: true });
    const file = `test-results/load-${name === 'nginx' ? 'nginx' : 'preview'}.json`;
    writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
    console.table(figures);
    for (const { path, requestsPerSecond, refused, socketErrors } of figures) {
      expect([path, socketErrors]).toEqual([path, '']);
      expect(requestsPerSecond).toBeGreaterThan(0);
      // Every answer for the missing page is a 404, and none of the others is.
      if (path !== '/no-such-page/') expect([path, refused]).toEqual([path, 0]);
      else expect(refused).toBeGreaterThan(0);
    }
  });
});
