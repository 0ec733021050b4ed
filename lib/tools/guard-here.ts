import type { Corpus } from '@/lib/model/corpus';
import { createReport } from '@/lib/parse/problem';
import { checkDays } from '@/lib/permalinks/check-days';
import type { PlacedLedger } from '@/lib/permalinks/read-ledger';
import type { GuardResult } from './guard-ledger';
import { guardLedger, guardSettings } from './guard-ledger';
import { projectRoot } from './script.mjs';

/** The folder of content among the arguments of a command; undefined where none is named. */
export function contentArgument(args: readonly string[]): string | undefined {
  return args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--published');
}

/** The day on the author's own calendar. */
export function today(): string {
  // Swedish writes days as ISO 8601 does.
  return new Date().toLocaleDateString('sv-SE');
}

/**
 * Guards a ledger for an editor's command, which knows the day, too: none in the ledger may be still
 * to come.
 *
 * @param folder that of the content
 */
export async function guardHere(
  folder: string,
  corpus: Corpus,
  placed: readonly PlacedLedger[],
  args: readonly string[],
): Promise<GuardResult> {
  const site = process.env.SITE_OUT || 'out';
  const settings = guardSettings(args);
  const guarded = await guardLedger({
    folder,
    corpus,
    placed,
    root: projectRoot,
    site,
    ...settings,
  });
  const report = createReport();
  checkDays(placed, today(), report);
  return { ...guarded, problems: [...guarded.problems, ...report.problems()] };
}
