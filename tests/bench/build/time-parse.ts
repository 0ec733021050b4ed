import { resolve } from 'node:path';
import { formatProblem } from '@/lib/parse/problem';
import { loadFiles } from '@/lib/parse/read-files';
import { parseContent } from '@/lib/permalinks/parse-content';

/** What `time-parse.ts` prints, as one line of JSON. Times in milliseconds. */
export type ParseTimes = {
  readonly initiatives: number;
  /** Bytes of the content, the ledger included. */
  readonly bytes: number;
  /** Reading the files. */
  readonly read: number;
  /** From files to a checked corpus: the first time in the process, as in a build, and then again. */
  readonly parses: readonly number[];
};

/** Arguments: the folder of the content, and how often it is parsed. */
async function timeParse(content: string, rounds: number): Promise<ParseTimes> {
  const begun = performance.now();
  const files = await loadFiles(resolve(content));
  const read = performance.now() - begun;
  const sizes = [...files.values()].map((file) => (file instanceof Uint8Array ? file.length : 0));
  const parses: number[] = [];
  let initiatives = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const { corpus, problems } = parseContent(files);
    parses.push(performance.now() - start);
    if (!corpus)
      throw new Error(`${content} has problems, the first: ${problems.map(formatProblem)[0]}`);
    initiatives = corpus.initiatives.length;
  }
  return { initiatives, bytes: sizes.reduce((sum, size) => sum + size, 0), read, parses };
}

const [content, rounds] = process.argv.slice(2);
if (content === undefined) throw new Error('Expected <content> [<rounds>]');
console.log(JSON.stringify(await timeParse(content, Number(rounds ?? 1))));
