import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeLedger } from '@/lib/tools/describe-ledger';
import type { Changes } from '@/tests/small-content';
import {
  ACTORS,
  append,
  content,
  DOCUMENT,
  edit,
  LEDGER,
  recordedContent,
} from '@/tests/small-content';

type Run = { readonly code: number; readonly printed: string; readonly ledger: string | undefined };

/** Runs `npm run permalinks` on a content that is written to the disk for it. */
async function run(files: ReturnType<typeof content>): Promise<Run> {
  const root = await mkdtemp(join(tmpdir(), 'permalinks-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    }
    const args = ['node_modules/tsx/dist/cli.mjs', 'lib/tools/record-permalinks.ts'];
    const { code, printed } = await execute([...args, join(root, 'content')]);
    const names = await readdir(join(root, 'content'));
    expect(names.filter((name) => name.endsWith('.new'))).toEqual([]);
    const isThere = names.includes('permalinks.json');
    const ledger = isThere ? await readFile(join(root, LEDGER), 'utf8') : undefined;
    return { code, printed, ledger };
  } finally {
    await rm(root, { recursive: true });
  }
}

function execute(args: readonly string[]): Promise<Pick<Run, 'code' | 'printed'>> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? 1, printed: stdout + stderr });
    });
  });
}

const ledgerIn = (changes: Changes) => new TextDecoder().decode(content(changes).get(LEDGER));
const MORE = append(DOCUMENT, '\n# Plans\n');

test('npm run permalinks writes the new addresses and prints them', async () => {
  const { code, printed, ledger } = await run(recordedContent(MORE));
  expect(printed).toBe(
    '+ /documents/paper/#pz8jgy6v-2\n\nRecorded 1 address; the ledger had 9 addresses before\n',
  );
  expect(code).toBe(0);
  expect(ledger).toContain('\n    { "address": "/documents/paper/#pz8jgy6v-2", "published": "20');
});

test('npm run permalinks says so where there is nothing to record', async () => {
  const { code, printed, ledger } = await run(recordedContent());
  expect(printed).toBe('Nothing to record: the ledger has every address (9 addresses)\n');
  expect(code).toBe(0);
  expect(ledger).toBe(ledgerIn(edit(LEDGER, '"aliases"', '"aliases"')));
});

test('npm run permalinks writes nothing where an address was lost or the content has errors', async () => {
  const renamed = await run(
    recordedContent({ ...MORE, ...edit(ACTORS, 'name: Norway', 'name: Norge') }),
  );
  expect(renamed.code).toBe(1);
  expect(renamed.printed).toContain('changed-permalink');
  expect(renamed.printed).toMatch(/\nNothing was recorded: mend the errors first\n$/);
  expect(renamed.ledger).toBe(ledgerIn(edit(LEDGER, '"aliases"', '"aliases"')));
  const broken = await run(content(edit(ACTORS, 'name: Norway', 'aliases: []')));
  expect(broken.printed).toContain('missing-field');
  expect(broken).toMatchObject({ code: 1, ledger: undefined });
});

test('a ledger is described on one line', () => {
  const ledger = { addresses: [], aliases: [], tombstones: [], revisions: [] };
  expect(describeLedger(ledger)).toBe(
    'recorded addresses: 0, aliases: 0, tombstones: 0, revisions: 0',
  );
});
