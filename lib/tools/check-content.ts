import { byPlace, formatProblemIn } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { openContent } from '@/lib/store/content-folder';
import { describeCorpus } from './describe-corpus';
import { contentArgument, guardHere } from './guard-here';
import { describeLedger } from './describe-ledger';

/**
 * `npm run content`: prints every problem, a table of what the content holds and a line on its ledger.
 * Exits with 1 where a problem is an error, or there is no content. A folder given as argument is
 * checked in place of the one that SITE_CONTENT names, or `content`. The ledger is compared with what
 * was published before: `--published <address>` names a copy.
 */
async function checkContent(args: readonly string[]): Promise<void> {
  const folder = await openContent(contentArgument(args));
  if (typeof folder === 'string') {
    console.error(folder);
    process.exitCode = 1;
    return;
  }
  const { corpus, placed, problems: found } = parseContent(folder.files);
  const guarded = corpus && placed && (await guardHere(folder.name, corpus, placed, args));
  const problems = [...found, ...(guarded?.problems ?? [])].toSorted(byPlace);
  for (const problem of problems) console.log(formatProblemIn(folder.name, problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length > 0) console.log(`\n${errors} errors, ${warnings} warnings`);
  if (corpus) console.log(describeCorpus(corpus));
  if (placed) console.log(describeLedger(placed.map(({ ledger }) => ledger)));
  if (guarded) console.log(guarded.said);
  process.exitCode = errors > 0 ? 1 : 0;
}

await checkContent(process.argv.slice(2));
