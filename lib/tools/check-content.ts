import { findDrafts } from '@/lib/parse/find-drafts';
import { byPlace, formatProblemIn } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { openContent } from '@/lib/store/content-folder';
import { countInWords, listInWords } from '@/lib/text/list-in-words';
import { describeCorpus } from './describe-corpus';
import { contentArgument, guardHere } from './guard-here';
import { describeLedger } from './describe-ledger';

/**
 * `npm run content`: prints every problem, a table of what the content holds, a line on its ledger and
 * one on its drafts, which are checked like other documents and counted nowhere. Exits with 1 where a
 * problem stops a build, or there is no content: those of drafts alone stop none. A folder given as
 * argument is checked in place of the one that SITE_CONTENT names, or `content`. The ledger is compared
 * with what was published before: `--published <address>` names a copy.
 */
async function checkContent(args: readonly string[]): Promise<void> {
  const folder = await openContent(contentArgument(args));
  if (typeof folder === 'string') {
    console.error(folder);
    process.exitCode = 1;
    return;
  }
  const drafts = [...findDrafts(folder.files)];
  const published = parseContent(folder.files);
  const checked = drafts.length > 0 ? parseContent(folder.files, { drafts: true }) : published;
  const { corpus, placed } = published;
  const guarded = corpus && placed && (await guardHere(folder.name, corpus, placed, args));
  const stopping = [...published.problems, ...(guarded?.problems ?? [])];
  // Where only drafts are wrong, or only drafts are there, the two do not have the same problems.
  const problems = new Map(
    [...checked.problems, ...stopping]
      .toSorted(byPlace)
      .map((problem) => [formatProblemIn(folder.name, problem), problem.severity]),
  );
  for (const [line] of problems) console.log(line);
  const errors = [...problems.values()].filter((severity) => severity === 'error').length;
  const warnings = problems.size - errors;
  if (problems.size > 0) console.log(`\n${errors} errors, ${warnings} warnings`);
  if (corpus) console.log(describeCorpus(corpus));
  if (placed) console.log(describeLedger(placed.map(({ ledger }) => ledger)));
  if (guarded) console.log(guarded.said);
  if (drafts.length > 0) {
    const which = drafts.length === 1 ? 'It is' : 'They are';
    console.log(
      `${countInWords(drafts.length, 'draft')}: ${listInWords(drafts)}. ${which} checked, and not in the table, the ledger or a build without --drafts.`,
    );
  }
  process.exitCode = stopping.some(({ severity }) => severity === 'error') ? 1 : 0;
}

await checkContent(process.argv.slice(2));
