import { spawnSync } from 'node:child_process';

/** Where the corpus of the tests lies: real words, which never change, whatever is published. */
export const FIXTURE_FOLDER = 'tests/fixtures/corpus';

/**
 * Builds a folder of content into a folder beside `out`, as `npm run build` does.
 *
 * @param env more settings of the site
 * @returns the exit code of the build
 */
export function buildSite(content: string, out: string, env: Record<string, string> = {}): number {
  const { status } = spawnSync(process.execPath, ['lib/tools/build.mjs'], {
    // Sites of tests are published nowhere.
    env: {
      ...process.env,
      SITE_CONTENT: content,
      SITE_OUT: out,
      SITE_FIRST_PUBLICATION: '1',
      ...env,
    },
    stdio: 'inherit',
  });
  return status ?? 1;
}
