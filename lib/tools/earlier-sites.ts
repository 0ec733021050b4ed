import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ONE_LEDGER } from '@/lib/parse/ledger-paths';
import { createReport } from '@/lib/parse/problem';
import type { EarlierLedger } from '@/lib/permalinks/compare-earlier';
import { readLedger } from '@/lib/permalinks/read-ledger';
import { ScriptError } from './script.mjs';

/** The file of a site that has its whole ledger. */
const FILE = 'ledger.json';

/**
 * The ledger of the last site that was built; undefined where there is none that has one. Throws where
 * it cannot be read: it is not compared with nothing, unsaid.
 *
 * @param folder of the site
 * @param name what messages call the folder
 */
export function lastSite(folder: string, name: string): EarlierLedger | undefined {
  const file = join(folder, FILE);
  if (!existsSync(file)) return undefined;
  return readSite(readFileSync(file), `the last site in ${name}/`, `${name}/${FILE}`);
}

/**
 * The ledger of a published site. Throws where it does not answer with one.
 *
 * @param address of its home page
 */
export async function publishedSite(address: string): Promise<EarlierLedger> {
  const file = new URL(FILE, address.endsWith('/') ? address : `${address}/`);
  const answer = await fetch(file).catch((error: unknown) => {
    throw new ScriptError(`The published ledger at ${file.href} does not answer: ${String(error)}`);
  });
  if (!answer.ok) {
    throw new ScriptError(
      `The published ledger at ${file.href} answers with ${answer.status}, expected 200. A site that was built before version 0.2 has none.`,
    );
  }
  return readSite(new Uint8Array(await answer.arrayBuffer()), address, file.href);
}

function readSite(bytes: Uint8Array, name: string, source: string): EarlierLedger {
  const report = createReport();
  const ledger = readLedger(ONE_LEDGER, bytes, report)?.ledger;
  if (ledger) return { name, source, path: ONE_LEDGER, ledger };
  const [problem] = report.problems();
  throw new ScriptError(
    `The ledger of ${name} cannot be read: ${problem?.reason ?? 'it is empty'} (${source})`,
  );
}
