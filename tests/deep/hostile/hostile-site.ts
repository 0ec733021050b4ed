import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hostileContent } from '@/tests/hostile/hostile-content';

const CONTENT = 'test-results/hostile-content';

/** Where the site of the hostile content is built. */
export const HOSTILE_SITE = 'out.hostile';

/** Builds a site whose every word is hostile. Throws with the end of the build's words where it fails. */
export function buildHostileSite(): void {
  rmSync(CONTENT, { recursive: true, force: true });
  for (const [path, text] of hostileContent()) {
    mkdirSync(dirname(join(CONTENT, path)), { recursive: true });
    writeFileSync(join(CONTENT, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/tools/build.mjs'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      SITE_CONTENT: CONTENT,
      SITE_OUT: HOSTILE_SITE,
      SITE_FIRST_PUBLICATION: '1',
      NODE_ENV: 'production',
    },
    maxBuffer: 2 ** 28,
  });
  if (status !== 0)
    throw new Error(`The hostile site was not built:\n${(stdout + stderr).slice(-4000)}`);
}

/** Every page of a built site: its address and its HTML. */
export function pagesOf(site: string): { readonly address: string; readonly html: string }[] {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      address: `/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html: readFileSync(resolve(site, name), 'utf8'),
    }));
}
