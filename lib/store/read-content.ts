import type { Problem } from '@/lib/parse/problem';
import { formatProblemIn } from '@/lib/parse/problem';
import type { PlacedLedger } from '@/lib/permalinks/read-ledger';
import { parseContent } from '@/lib/permalinks/parse-content';
import { wholeLedger } from '@/lib/permalinks/whole-ledger';
import { openContent } from './content-folder';
import type { Content } from './embedded-store';

/** Thrown where the content cannot be used. Its message is for authors: what, where, and what to do. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** The content, and what else was read with it. */
export type ReadContent = Content & {
  readonly ledger: string;
  /** The files of the ledger. */
  readonly placed: readonly PlacedLedger[];
  /** Warnings, by file and place. */
  readonly problems: readonly Problem[];
};

/**
 * Reads the folder of content. Throws a ContentError that says why it cannot be read, or lists every
 * problem, those of the ledger included. Drafts are left out unless SITE_DRAFTS is set, as `--drafts` does.
 */
export async function readContent(): Promise<Content> {
  const { corpus, permalinks, ledger } = await readContentAndLedger();
  return { corpus, permalinks, ledger };
}

/** The same with the files of the ledger. */
export async function readContentAndLedger(): Promise<ReadContent> {
  const folder = await openContent();
  if (typeof folder === 'string') throw new ContentError(folder);
  const { corpus, placed, permalinks, problems } = parseContent(folder.files, {
    drafts: Boolean(process.env.SITE_DRAFTS),
  });
  if (!corpus || !placed || !permalinks) throw new ContentError(listOf(problems));
  return { corpus, permalinks, placed, problems, ledger: wholeLedger(placed) };
}

/** Problems that stand in the way, as authors are told them. */
export function listOf(problems: readonly Problem[]): string {
  return `The content has problems; mend them and try again:\n${linesOf(problems)}`;
}

/** Problems of the folder of content, each on a line. */
export function linesOf(problems: readonly Problem[]): string {
  const folder = process.env.SITE_CONTENT || 'content';
  return problems.map((problem) => formatProblemIn(folder, problem)).join('\n');
}
