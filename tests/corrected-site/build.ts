import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealOf } from '@/lib/permalinks/seal';
import { buildSite, FIXTURE_FOLDER } from '@/tests/build-site';
import { manyInitiatives } from '@/tests/many-initiatives';
import { edits, later, renamedRecords, waysOut } from './corrections';

const folder = 'test-results/corrected-content';

/** The day on which the editors recorded what they decided. */
const RECORDED = '2027-03-31';

type Ledger = Record<'addresses' | keyof typeof waysOut, { address: string; seal?: string }[]>;

/** Builds the site of a later day, whose content was corrected, into `out.corrected`. */
writeContent();
process.exitCode = buildSite(folder, 'out.corrected', { SITE_REPORT_TO: 'editors@example.org' });

function writeContent(): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE_FOLDER, folder, { recursive: true });
  for (const [path, changes] of Object.entries(edits)) {
    const text = changes.reduce(replaceOnce(path), readFileSync(join(folder, path), 'utf8'));
    writeFileSync(join(folder, path), text);
  }
  for (const id of ['fff-2000', 'ips-2005']) rmSync(join(folder, 'documents', id, 'received.txt'));
  renameActor();
  addDocuments();
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

/** One of many initiatives, and one with all that a document can have. */
function addDocuments(): void {
  cpSync('tests/fixtures/constructs/documents', join(folder, 'documents'), { recursive: true });
  const path = join(folder, 'documents', later.id);
  mkdirSync(path);
  for (const [name, text] of Object.entries(manyInitiatives(later.count, later))) {
    writeFileSync(join(path, name), text);
  }
}

/** Puts what the editors wrote into the files that record the addresses. Throws where one records none. */
function writeLedger(): void {
  const files = readdirSync(join(folder, 'permalinks'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((name) => {
      const path = join(folder, 'permalinks', name);
      return { path, ledger: JSON.parse(readFileSync(path, 'utf8')) as Ledger };
    });
  for (const list of ['aliases', 'tombstones', 'revisions'] as const) {
    for (const decision of waysOut[list]) {
      const home = files.find(({ ledger }) =>
        ledger.addresses.some(({ address }) => address === decision.address),
      );
      if (!home) throw new Error(`${decision.address} is not recorded`);
      const recorded = { ...decision, recorded: RECORDED };
      home.ledger[list].push({ ...recorded, seal: sealOf(recorded) });
    }
  }
  for (const { path, ledger } of files) writeFileSync(path, JSON.stringify(ledger, null, 2));
}
