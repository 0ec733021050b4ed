import { contentPath } from '@/lib/store/content-folder';
import type { Content } from '@/lib/store/embedded-store';
import { ContentError, linesOf, listOf, readContentAndLedger } from '@/lib/store/read-content';
import { COMPARED_WITH_NOTHING, guardLedger, guardSettings } from '@/lib/tools/guard-ledger';
import { ScriptError } from '@/lib/tools/script.mjs';

const OF_LEDGER = 'content/permalinks';

/** The content, and what its ledger was compared with. */
export type GuardedContent = { readonly content: Content; readonly compared: string };

/**
 * The content of a build, whose ledger was compared with what was published before. Prints the ledger's
 * warnings. A decision that is not recorded is an error here, as nobody has looked at
 * its day. Throws a ContentError or a ScriptError whose message is for authors.
 *
 * @param root of the project
 * @param site the name of the folder of the last site there
 */
export async function readGuarded(root: string, site: string): Promise<GuardedContent> {
  const { placed, problems, ...content } = await readContentAndLedger();
  const settings = guardSettings(process.argv.slice(2));
  const { corpus } = content;
  const folder = contentPath();
  const guarded = await guardLedger({ folder, corpus, placed, root, site, ...settings });
  const unrecorded = problems.filter(({ rule }) => rule === 'unrecorded-decision');
  const errors = [...guarded.problems, ...unrecorded];
  if (errors.length > 0) throw new ContentError(listOf(errors));
  const warnings = problems.filter(({ path }) => path.startsWith(OF_LEDGER));
  if (warnings.length > 0) console.warn(linesOf(warnings));
  const isNeeded = process.env.CI === 'true' && !settings.isFirst;
  if (isNeeded && !guarded.isCompared) throw new ScriptError(COMPARED_WITH_NOTHING);
  return { content, compared: guarded.said };
}
