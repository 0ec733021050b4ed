import type { CDPSession } from '@playwright/test';
import { buildSync } from 'esbuild';
import type * as InPage from '@/tests/bench/in-page/entry';

/** `in-page/` as one script that leaves its functions in `bench`. tsx alone would leave calls to its own helpers in it. */
const [bundle] = buildSync({
  entryPoints: ['tests/bench/in-page/entry.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
}).outputFiles;

/** The script, for a page that is to have it before it loads. */
export const pageScript = `globalThis.bench ??= (() => { ${bundle?.text ?? ''} return bench })();`;

type Name = keyof typeof InPage;

/**
 * Calls a function of `in-page/` in the page and gives what it answers. Through the protocol and not
 * through Playwright, which loses sight of pages that come back as they were left.
 *
 * @throws what it throws there
 */
export async function callInPage<Called extends Name>(
  session: CDPSession,
  name: Called,
  ...values: Parameters<(typeof InPage)[Called]>
): Promise<Awaited<ReturnType<(typeof InPage)[Called]>>> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${pageScript} bench.${name}(...${JSON.stringify(values)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? name);
  return result.value;
}
