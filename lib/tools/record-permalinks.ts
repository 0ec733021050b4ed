import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { formatProblemIn } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { isMissingLedger } from '@/lib/permalinks/read-ledger';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import { countInWords } from '@/lib/text/list-in-words';
import { openContent } from '@/lib/store/content-folder';

/**
 * `npm run permalinks`: puts every new address into `permalinks.json` and prints it. Exits with 1,
 * and writes nothing, where the content or the ledger has an error, or there is none. A folder given
 * as argument is used in place of the one that SITE_CONTENT names, or `content`.
 */
async function recordPermalinks(named: string | undefined): Promise<void> {
  const folder = await openContent(named);
  if (typeof folder === 'string') {
    console.error(folder);
    process.exitCode = 1;
    return;
  }
  const { corpus, placed, problems } = parseContent(folder.files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!corpus || !placed || !errors.every(isMissingLedger)) {
    for (const problem of problems) console.error(formatProblemIn(folder.name, problem));
    console.error('\nNothing was recorded: mend the errors first');
    process.exitCode = 1;
    return;
  }
  const { text, added } = recordAddresses(placed, corpus, today());
  const already = countInWords(placed.ledger.addresses.length, 'address', 'addresses');
  if (added.length === 0) {
    console.log(`Nothing to record: the ledger has every address (${already})`);
    return;
  }
  await replaceFile(join(resolve(folder.name), 'permalinks.json'), text);
  for (const address of added) console.log(`+ ${address}`);
  const recorded = countInWords(added.length, 'address', 'addresses');
  console.log(`\nRecorded ${recorded}; the ledger had ${already} before`);
}

/** The day on the author's own calendar. */
function today(): string {
  // Swedish writes days as ISO 8601 does.
  return new Date().toLocaleDateString('sv-SE');
}

/** The file is never half written: nothing else remembers what it holds. Names with a dot are passed over. */
async function replaceFile(path: string, text: string): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.new`);
  await writeFile(aside, text);
  await rename(aside, path);
}

await recordPermalinks(process.argv[2]);
