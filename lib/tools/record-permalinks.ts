import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ONE_LEDGER } from '@/lib/parse/ledger-paths';
import type { Problem } from '@/lib/parse/problem';
import { createReport, formatProblemIn } from '@/lib/parse/problem';
import type { ContentFiles } from '@/lib/parse/read-files';
import { carryOver, findLeftOut } from '@/lib/permalinks/carry-over';
import { parseContent } from '@/lib/permalinks/parse-content';
import type { PlacedLedger } from '@/lib/permalinks/read-ledger';
import { readLedger } from '@/lib/permalinks/read-ledger';
import { recordAddresses } from '@/lib/permalinks/record-addresses';
import { isDoubled, isMissingLedger } from '@/lib/permalinks/shelf';
import { openContent } from '@/lib/store/content-folder';
import { countInWords } from '@/lib/text/list-in-words';
import { contentArgument, guardHere, today } from './guard-here';
import { describeLedger } from './describe-ledger';
import { createLedgers, replaceLedgers } from './write-ledger';

/**
 * `npm run permalinks`: puts every new address into the files of the folder `permalinks` and prints it.
 * What stands there without a seal gets one, decisions the day of their recording, too. A ledger that
 * is one file, `permalinks.json`, is carried over into the folder before. Exits with 1, and writes
 * nothing, where the content or the ledger has an error, there is none, or an entry that was recorded
 * once is gone or altered. A folder given as argument is used in place of the one that SITE_CONTENT
 * names, or `content`.
 */
async function recordPermalinks(args: readonly string[]): Promise<void> {
  const opened = await openContent(contentArgument(args));
  if (typeof opened === 'string') return fail(opened);
  const folder = resolve(opened.name);
  const isTwice = isDoubled(opened.files);
  const files = isTwice ? withoutOne(opened.files) : opened.files;
  const content = parseContent(files);
  const { corpus, placed, permalinks } = content;
  const guarded = corpus && placed && (await guardHere(opened.name, corpus, placed, args));
  const problems = [...content.problems, ...(guarded?.problems ?? [])];
  if (!corpus || !placed || !problems.every(isMendedHere)) {
    const lines = problems.map((problem) => formatProblemIn(opened.name, problem));
    return fail([...lines, '', 'Nothing was recorded: mend the errors first'].join('\n'));
  }
  if (isTwice) {
    const left = whatIsLeftOut(opened.files, placed);
    if (left !== undefined) return fail(left);
    await rm(join(folder, 'permalinks.json'));
    console.log('Took out permalinks.json: the folder permalinks has everything that it had\n');
  }
  const one = placed.find(({ file }) => file.path === ONE_LEDGER);
  const carried = one && permalinks ? carryOver(one, { corpus, permalinks }) : undefined;
  const ledgers = carried ? readAll(carried) : placed;
  const { files: changed, added, sealed } = recordAddresses(ledgers, corpus, today());
  if (carried) {
    await createLedgers(folder, new Map([...carried, ...changed]));
    await rm(join(folder, 'permalinks.json'));
    const count = countInWords(new Set([...carried.keys(), ...changed.keys()]).size, 'file');
    const what = describeLedger(ledgers.map(({ ledger }) => ledger));
    console.log(`Carried permalinks.json over into the folder permalinks, ${count} (${what})\n`);
  } else if (placed.length === 0) await createLedgers(folder, changed);
  else await replaceLedgers(folder, changed);
  const before = ledgers.reduce((sum, { ledger }) => sum + ledger.addresses.length, 0);
  const already = countInWords(before, 'address', 'addresses');
  if (sealed > 0)
    console.log(`Sealed ${countInWords(sealed, 'entry', 'entries')} that had no seal`);
  if (added.length === 0) {
    if (sealed > 0) return;
    console.log(`Nothing to record: the ledger has every address (${already})`);
    return;
  }
  for (const address of added) console.log(`+ ${address}`);
  const recorded = countInWords(added.length, 'address', 'addresses');
  console.log(`\nRecorded ${recorded}; the ledger had ${already} before`);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

function isMendedHere(problem: Problem): boolean {
  const { severity, rule } = problem;
  return severity === 'warning' || rule === 'unsealed-permalink' || isMissingLedger(problem);
}

function withoutOne(files: ContentFiles): ContentFiles {
  return new Map([...files].filter(([path]) => path !== ONE_LEDGER));
}

/** Why the old file must stay, where the folder is there too; undefined where the folder has all of it. */
function whatIsLeftOut(files: ContentFiles, placed: readonly PlacedLedger[]): string | undefined {
  const bytes = files.get(ONE_LEDGER);
  const one = bytes && readLedger(ONE_LEDGER, bytes, createReport());
  const ledgers = placed.map(({ ledger }) => ledger);
  const address = one && findLeftOut(one.ledger, ledgers);
  if (one && address === undefined) return undefined;
  const what =
    address === undefined
      ? 'cannot be read'
      : `has an entry of "${address}" that the folder has not`;
  return `Nothing was recorded: permalinks.json stands beside the folder permalinks, and ${what}. Take the entry over, or delete the one of the two that is not right`;
}

function readAll(files: ReadonlyMap<string, string>): PlacedLedger[] {
  return Array.from(files, ([path, text]) => {
    const placed = readLedger(path, new TextEncoder().encode(text), createReport());
    if (!placed) throw new Error(`${path} was made just now, and cannot be read`);
    return placed;
  });
}

await recordPermalinks(process.argv.slice(2));
