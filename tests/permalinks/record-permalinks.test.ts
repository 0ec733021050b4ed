import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeLedger } from '@/lib/tools/describe-ledger';
import {
  ACTORS,
  allProblemsOf,
  append,
  content,
  DOCUMENT,
  edit,
  LEDGER,
  recordedContent,
} from '@/tests/small-content';
import { AUTHORITIES, inFolder, ofDocument } from './in-folder';

type Run = {
  readonly code: number;
  readonly printed: string;
  /** The files of the ledger that are there afterwards. */
  readonly ledger: Readonly<Record<string, string>>;
};

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
    const names = await readdir(join(root, 'content'), { recursive: true });
    expect(names.filter((name) => name.endsWith('.new'))).toEqual([]);
    const paths = names.filter((name) => name.endsWith('.json')).toSorted();
    const texts = paths.map(async (path) => {
      return [`content/${path}`, await readFile(join(root, 'content', path), 'utf8')] as const;
    });
    return { code, printed, ledger: Object.fromEntries(await Promise.all(texts)) };
  } finally {
    await rm(root, { recursive: true });
  }
}

const changed = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);

function execute(args: readonly string[]): Promise<Pick<Run, 'code' | 'printed'>> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? 1, printed: stdout + stderr });
    });
  });
}

/** What lies in the files of the small content's ledger. */
function ledgerIn(files: ReturnType<typeof content>): Readonly<Record<string, string>> {
  const ledgers = [...files].filter(([path]) => path.includes('permalinks'));
  return Object.fromEntries(
    ledgers.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

const MORE = append(DOCUMENT, '\n# Plans\n');
const recorded = inFolder(recordedContent());
const PAPER = ofDocument('paper');

test('npm run permalinks writes the new addresses and prints them', async () => {
  const { code, printed, ledger } = await run(new Map([...recorded, ...changed(MORE)]));
  expect(printed).toBe(
    '+ /documents/paper/#pz8jgy6v-2\n\nRecorded 1 address; the ledger had 9 addresses before\n',
  );
  expect(code).toBe(0);
  const entry = '{ "address": "/documents/paper/#pz8jgy6v-2", "published": "20';
  expect(ledger[PAPER]).toContain(entry);
  expect(ledger[AUTHORITIES]).toBe(ledgerIn(recorded)[AUTHORITIES]);
});

test('npm run permalinks makes a ledger where there is none, and nothing where all is recorded', async () => {
  const first = await run(content());
  expect(first.printed).toMatch(
    /^\+ .*\n\nRecorded 9 addresses; the ledger had 0 addresses before\n$/s,
  );
  expect(Object.keys(first.ledger)).toEqual([AUTHORITIES, PAPER]);
  const second = await run(content(first.ledger));
  expect(second.printed).toBe('Nothing to record: the ledger has every address (9 addresses)\n');
  expect(second).toMatchObject({ code: 0, ledger: first.ledger });
});

test('npm run permalinks carries a ledger of one file over, and records what is new as well', async () => {
  const { code, printed, ledger } = await run(recordedContent(MORE));
  expect(printed).toBe(
    'Carried permalinks.json over into the folder permalinks, 2 files (recorded addresses: 9, aliases: 0, tombstones: 0, revisions: 0)\n\n+ /documents/paper/#pz8jgy6v-2\n\nRecorded 1 address; the ledger had 9 addresses before\n',
  );
  expect(code).toBe(0);
  expect(Object.keys(ledger)).toEqual([AUTHORITIES, PAPER]);
  expect(allProblemsOf(content({ ...MORE, ...ledger }))).toEqual([]);
});

test('npm run permalinks takes out the one file that an interrupted run has left, and no other', async () => {
  const both = new Map([...recorded, ...recordedContent()]);
  const finished = await run(both);
  expect(finished.printed).toMatch(/^Took out permalinks.json: /);
  expect(finished).toMatchObject({ code: 0, ledger: ledgerIn(recorded) });
  const lost = JSON.stringify({ ...JSON.parse(ledgerIn(recorded)[PAPER] ?? ''), addresses: [] });
  const kept = await run(new Map([...both, ...changed({ [PAPER]: lost })]));
  expect(kept.printed).toContain('has an entry of "/documents/paper/" that the folder has not');
  expect(kept.code).toBe(1);
  expect(Object.keys(kept.ledger)).toContain(LEDGER);
});

test('npm run permalinks writes nothing where an address was lost or the content has errors', async () => {
  const files = recordedContent({ ...MORE, ...edit(ACTORS, 'name: Norway', 'name: Norge') });
  const renamed = await run(files);
  expect(renamed.code).toBe(1);
  expect(renamed.printed).toContain('changed-permalink');
  expect(renamed.printed).toMatch(/\nNothing was recorded: mend the errors first\n$/);
  expect(renamed.ledger).toEqual(ledgerIn(files));
  const broken = await run(content(edit(ACTORS, 'name: Norway', 'aliases: []')));
  expect(broken.printed).toContain('missing-field');
  expect(broken).toMatchObject({ code: 1, ledger: {} });
});

test('a ledger is described on one line', () => {
  const ledger = { addresses: [], aliases: [], tombstones: [], revisions: [] };
  expect(describeLedger([ledger, ledger])).toBe(
    'recorded addresses: 0, aliases: 0, tombstones: 0, revisions: 0',
  );
});
