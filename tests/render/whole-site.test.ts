import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '@/tests/tools/folder';

test('a build can be repeated from what it kept, and pages made on demand have its bytes', () => {
  // A process of its own: React is loaded as in production.
  const said = execFileSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tests/render/whole-site.ts', join(folderOf({}), 'sites')],
    {
      env: { ...process.env, NODE_ENV: 'production', SITE_CONTENT: 'tests/fixtures/corpus' },
      encoding: 'utf8',
    },
  );
  const { pages, ...faults } = JSON.parse(said) as { pages: number };
  expect(pages).toBeGreaterThan(100);
  expect(faults).toEqual({ again: [], onDemand: [], noFolders: [], foundToo: [] });
}, 300_000);
