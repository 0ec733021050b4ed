import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { atEnd } from '@/tests/bench/at-end';
import type { BenchCorpus } from '@/tests/bench/build/corpora';
import { WORK } from '@/tests/bench/build/corpora';
import { copyProject } from '@/tests/copy-project';
import { buildNext, freePort, serveNext } from '@/tests/deep/next/run-next';

/** How pages are answered: each made anew for its request, or made once and kept. */
export const WAYS = ['made anew', 'kept'] as const;
export type Way = (typeof WAYS)[number];

/** A server at work. */
export type Running = { readonly site: string; readonly stop: () => Promise<void> };

/** `npm run serve`, with as much kept as any corpus needs, or nothing. Throws what it prints where it ends. */
export async function serveOurs(corpus: BenchCorpus, way: Way): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ['lib/tools/serve-pages.mjs'], {
    env: {
      ...process.env,
      SITE_CONTENT: corpus.content,
      SERVE_KEEP: way === 'kept' ? '512' : '0',
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = atEnd(() => child.kill('SIGKILL'));
  let text = '';
  const site = `http://localhost:${port}`;
  await new Promise<void>((ready, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.includes(String(port))) ready();
      });
    }
    child.on('close', (code) => fail(new Error(`npm run serve ended with ${code}:\n${text}`)));
  });
  return {
    site,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'close');
      forget();
    },
  };
}

/** `next start` over the same pages, built in a copy of this project for each way. */
export async function serveByNext(corpus: BenchCorpus, way: Way): Promise<Running> {
  const root = resolve(WORK, `next, ${way}`);
  const env = { SITE_CONTENT: 'bench' };
  if (!existsSync(join(root, '.next/BUILD_ID'))) {
    rmSync(root, { recursive: true, force: true });
    copyProject(root);
    cpSync(corpus.content, join(root, 'bench'), { recursive: true });
    // Next makes a page for each request where its layout says so.
    if (way === 'made anew') {
      appendFileSync(join(root, 'app/layout.tsx'), "\nexport const dynamic = 'force-dynamic';\n");
    }
    await buildNext(root, env);
  }
  return serveNext(root, 'start', env);
}
