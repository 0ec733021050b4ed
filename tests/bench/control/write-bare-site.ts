import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { formatProblem } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';
import { parseContent } from '@/lib/permalinks/parse-content';
import { indexCorpus } from '@/lib/store/index-corpus';
import { bareSite } from './bare-site';

/**
 * The control of a build: the same content checked by the same parser, then written as bare pages
 * by plain template strings. What it takes is the least that any generator could take.
 *
 * Arguments: the folder of the content, and the folder to write into.
 */
async function writeBareSite(content: string, out: string): Promise<void> {
  const { corpus, problems } = parseContent(await loadFiles(resolve(content)));
  if (!corpus)
    throw new Error(`${content} has problems, the first: ${problems.map(formatProblem)[0]}`);
  rmSync(out, { recursive: true, force: true });
  let count = 0;
  for (const { path, html } of bareSite(indexCorpus(corpus))) {
    const file = join(out, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    count += 1;
  }
  console.log(`${count} bare pages in ${out}`);
}

const [content, out] = process.argv.slice(2);
if (content === undefined || out === undefined) throw new Error('Expected <content> <out>');
await writeBareSite(content, out);
