import { findDrafts } from '@/lib/parse/find-drafts';
import { byPlace, formatProblemIn } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { openContent } from '@/lib/store/content-folder';
import { countInWords, listInWords } from '@/lib/text/list-in-words';
import { describeCorpus } from './describe-corpus';
import { describeLedger } from './describe-ledger';

/**
 * `npm run content`: prints every problem, a table of what the content holds, a line on its ledger and
 * one on its drafts, which are checked like other documents and counted nowhere. Exits with 1 where a
 * problem stops a build, or there is no content: those of drafts alone stop none. A folder given as
 * argument is checked in place of the one that SITE_CONTENT names, or `content`.
 */
async function checkContent(named: string | undefined): Promise<void> {
  const folder = await openContent(named);
  if (typeof folder === 'string') {
    console.error(folder);
    process.exitCode = 1;
    return;
  }
  const drafts = [...findDrafts(folder.files)];
  const published = parseContent(folder.files);
  const checked = drafts.length > 0 ? parseContent(folder.files, { drafts: true }) : published;
  // Where only drafts are wrong, or only drafts are there, the two do not have the same problems.
  const problems = new Map(
    [...checked.problems, ...published.problems]
      .toSorted(byPlace)
      .map((problem) => [formatProblemIn(folder.name, problem), problem.severity]),
  );
  for (const [line] of problems) console.log(line);
  const errors = [...problems.values()].filter((severity) => severity === 'error').length;
  const warnings = problems.size - errors;
  if (problems.size > 0) console.log(`\n${errors} errors, ${warnings} warnings`);
  const { corpus, placed } = published;
  if (corpus) console.log(describeCorpus(corpus));
  if (placed) console.log(describeLedger(placed.map(({ ledger }) => ledger)));
  if (drafts.length > 0) {
    const which = drafts.length === 1 ? 'It is' : 'They are';
    console.log(
      `${countInWords(drafts.length, 'draft')}: ${listInWords(drafts)}. ${which} checked, and not in the table, the ledger or a build without --drafts.`,
    );
  }
  const isStopped = published.problems.some(({ severity }) => severity === 'error');
  process.exitCode = isStopped ? 1 : 0;
}

await checkContent(process.argv[2]);
