import type { Problem } from '@/lib/parse/problem';
import { formatProblemIn } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import { openContent } from './content-folder';
import type { Content } from './embedded-store';

/** Thrown where the content cannot be used. Its message is for authors: what, where, and what to do. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * Reads the folder of content. Throws a ContentError that says why it cannot be read, or lists every
 * problem, those of the ledger included. Drafts are left out unless SITE_DRAFTS is set, as `--drafts` does.
 */
export async function readContent(): Promise<Content> {
  const folder = await openContent();
  if (typeof folder === 'string') throw new ContentError(folder);
  const { corpus, permalinks, problems } = parseContent(folder.files, {
    drafts: Boolean(process.env.SITE_DRAFTS),
  });
  if (!corpus || !permalinks) throw new ContentError(listOf(problems, folder.name));
  return { corpus, permalinks };
}

function listOf(problems: readonly Problem[], folder: string): string {
  const lines = problems.map((problem) => formatProblemIn(folder, problem)).join('\n');
  return `The content has problems; mend them and try again:\n${lines}`;
}
