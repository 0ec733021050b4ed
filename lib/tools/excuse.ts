import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentPath, openContent } from '@/lib/store/content-folder';
import type { Excuse } from './excuse-passages';
import { excusePassages } from './excuse-passages';

const USAGE = `npm run excuse -- <document> --from "<first words>" --to "<first words>" --reason <reason> --note "<why>"
npm run excuse -- <document> --section "<heading>" --reason <reason> --note "<why>"`;

/**
 * `npm run excuse`: excuses the passages of a section or range that nobody has read yet, in the
 * coverage.yaml of their document, and prints them. Exits with 1, and writes nothing, where anything is
 * wrong. The content is the folder that SITE_CONTENT names, or `content`.
 */
async function excuse(args: string[]): Promise<void> {
  const asked = readArguments(args);
  if (typeof asked === 'string') return fail(`${asked}\n${USAGE}`);
  const folder = await openContent();
  if (typeof folder === 'string') return fail(folder);
  const result = excusePassages(folder.files, asked);
  if ('refused' in result) return fail(result.refused);
  const file = join(contentPath(), relative('content', result.path));
  const aside = join(dirname(file), `.${basename(file)}.new`);
  await writeFile(aside, result.text);
  await rename(aside, file);
  for (const line of result.told) console.log(line);
  console.log(`Written to ${join(folder.name, relative('content', result.path))}`);
}

function readArguments(args: string[]): Excuse | string {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { from: text, to: text, section: text, reason: text, note: text },
    });
    const { from, to, section, reason, note } = values;
    const [document, another] = positionals;
    if (!document || another !== undefined) return 'Expected the id of one document';
    if (!reason?.trim() || !note?.trim()) return 'Expected a reason and a note';
    if (section && !from && !to) return { document, range: { section }, reason, note };
    if (!section && from && to) return { document, range: { from, to }, reason, note };
    return 'Expected either a section, or a beginning and an end';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fail(why: string): void {
  console.error(`Nothing was written. ${why}`);
  process.exitCode = 1;
}

await excuse(process.argv.slice(2));
