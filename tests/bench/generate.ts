import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Size } from './corpus/make-corpus';
import { makeCorpus } from './corpus/make-corpus';

/**
 * Writes a corpus into a folder, in place of the one that it holds. Throws where it holds something
 * else: that is not ours to take away.
 */
export function generateCorpus(size: Size, folder: string): void {
  if (existsSync(folder) && !existsSync(join(folder, 'permalinks', 'authorities.json'))) {
    throw new Error(`${folder} is there already, and holds no corpus`);
  }
  const files = makeCorpus(size);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const USAGE = 'generate.ts --initiatives 1000 --documents 20 --passages 0 --seed 1 --out <folder>';

function run(): void {
  const { values } = parseArgs({
    options: {
      initiatives: { type: 'string', default: '1000' },
      documents: { type: 'string', default: '20' },
      passages: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  if (values.out === undefined) throw new Error(`Usage: npx tsx tests/bench/${USAGE}`);
  const { initiatives, documents, passages, seed, out } = values;
  const size = { initiatives, documents, passages, seed };
  const numbers = Object.entries(size).map(([name, value]) => [name, Number(value)]);
  generateCorpus(Object.fromEntries(numbers) as Required<Size>, out);
}

if (process.argv[1]?.endsWith('generate.ts')) run();
