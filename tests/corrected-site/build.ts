import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyInitiatives } from '@/tests/many-initiatives';
import { edits, later, renamedRecords, waysOut } from './corrections';

const folder = 'test-results/corrected-content';

/** Builds the site of a later day, whose content was corrected, into `out.corrected`. */
writeContent();
const { status } = spawnSync(process.execPath, ['lib/tools/build.mjs'], {
  env: {
    ...process.env,
    SITE_CONTENT: folder,
    SITE_OUT: 'out.corrected',
    SITE_REPORT_TO: 'editors@example.org',
  },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

function writeContent(): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  for (const [path, changes] of Object.entries(edits)) {
    const text = changes.reduce(replaceOnce(path), readFileSync(join(folder, path), 'utf8'));
    writeFileSync(join(folder, path), text);
  }
  renameActor();
  addDocument();
  writeLedger();
}

/** Puts one piece in the place of another. Throws where that does not stand exactly once. */
function replaceOnce(path: string) {
  return (text: string, [from, to]: readonly [string | RegExp, string]): string => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`${path} has not exactly one ${String(from)}`);
    return parts.join(to);
  };
}

/** Gives an actor another id wherever it is named by it. */
function renameActor(): void {
  const { from, to } = renamedRecords.actor;
  const named = new RegExp(`((?:- id|actor|partOf): )${from}(?=[\\s,}])`, 'g');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.yaml')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(named, `$1${to}`));
  }
}

function addDocument(): void {
  const path = join(folder, 'documents', later.id);
  mkdirSync(path);
  for (const [name, text] of Object.entries(manyInitiatives(later.count, later))) {
    writeFileSync(join(path, name), text);
  }
}

function writeLedger(): void {
  const path = join(folder, 'permalinks.json');
  const ledger: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof ledger !== 'object') throw new Error(`${path} holds no object`);
  writeFileSync(path, JSON.stringify({ ...ledger, ...waysOut }, null, 2));
}
