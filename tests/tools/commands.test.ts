import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FIXTURE_FOLDER } from '@/tests/build-site';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command prints, and its exit code, where SITE_CONTENT names a folder. */
function run(command: 'check-content' | 'record-permalinks', named: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', `lib/tools/${command}.ts`],
    { encoding: 'utf8', env: { ...process.env, SITE_CONTENT: named } },
  );
  return { status, printed: `${stdout}${stderr}` };
}

describe.each(['check-content', 'record-permalinks'] as const)('%s', (command) => {
  test('names the folder that is not there, and what to do', () => {
    expect(run(command, 'no-such-folder')).toEqual({
      status: 1,
      printed:
        'No content: the folder "no-such-folder" is not there. Run this where it is, or name another folder: SITE_CONTENT=<folder>.\n',
    });
  });

  test('names a file that is no folder', () => {
    expect(run(command, 'README.md').printed).toMatch(
      /^No content: the folder "README.md" is a file\. /,
    );
  });

  test('names the files of the folder that it was told, not of content/', () => {
    cpSync(FIXTURE_FOLDER, folder, { recursive: true });
    writeFileSync(join(folder, 'actors.yaml'), '- id: a\n  name: A\n  nam: B\n  kind: state\n');
    const { status, printed } = run(command, folder);
    expect(status).toBe(1);
    expect(printed).toContain(`${folder}/actors.yaml:3:3: error: Unexpected field "nam"`);
    expect(printed).not.toMatch(/(?:^| )content\//m);
  });
});
