import { resolve } from 'node:path';
import { formatProblem } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';
import { parseContent } from '@/lib/permalinks/parse-content';
import { describeCorpus } from './describe-corpus';
import { describeLedger } from './describe-ledger';

/**
 * `npm run content`: prints every problem, a table of what the content holds and a line on its ledger.
 * Exits with 1 where a problem is an error. A folder given as argument is checked in place of `content`.
 */
async function checkContent(folder: string): Promise<void> {
  const { corpus, placed, problems } = parseContent(await loadFiles(resolve(folder)));
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length > 0) console.log(`\n${errors} errors, ${warnings} warnings`);
  if (corpus) console.log(describeCorpus(corpus));
  if (placed) console.log(describeLedger(placed.ledger));
  process.exitCode = errors > 0 ? 1 : 0;
}

await checkContent(process.argv[2] ?? 'content');
