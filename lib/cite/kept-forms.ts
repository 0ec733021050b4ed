import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CitationForm } from '@/lib/text/citation-runs';
import type { Reference } from './reference';

/** Kept between builds; Next never empties this folder. */
const CACHE = '.next/cache/citations';

/** All that the forms are made with: our own code and the styles, and the versions of the processor. */
const TOOLS = ['lib/cite', 'lib/cite/styles', 'lib/text/citation-runs.ts'];
const PACKAGES = ['@citation-js/core', '@citation-js/plugin-csl', 'citeproc'];

/**
 * The forms of a document's citation, made once for the same facts, styles and processor: it takes a
 * quarter of a second, in each of the processes that make pages. They are kept in `cache`, a folder, by
 * the hash of what they are made from.
 */
export function keptForms(
  reference: Reference,
  make: () => readonly CitationForm[],
  cache: string = join(/* turbopackIgnore: true */ process.cwd(), CACHE),
): readonly CitationForm[] {
  const file = join(cache, `${keyOf(reference)}.json`);
  const known = readKnown(file);
  if (known) return known;
  const forms = make();
  keep(file, JSON.stringify(forms));
  return forms;
}

function keyOf(reference: Reference): string {
  tools ??= readTools();
  return createHash('sha256')
    .update(JSON.stringify([tools, reference]))
    .digest('hex');
}

let tools: string | undefined;

/** What the forms are made with, in short. */
function readTools(): string {
  const hash = createHash('sha256');
  const packages = PACKAGES.map((name) => `node_modules/${name}/package.json`);
  for (const path of [...TOOLS, ...packages].flatMap(filesAt)) hash.update(readFileSync(path));
  return hash.digest('hex');
}

/** A file, or the files of a folder, those in folders inside it left out. */
function filesAt(path: string): string[] {
  const at = join(/* turbopackIgnore: true */ process.cwd(), path);
  if (statSync(at).isFile()) return [at];
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(at, name))
    .sort();
}

function readKnown(file: string): readonly CitationForm[] | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly CitationForm[];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside and renamed: whoever finds the file finds all of it, whatever interrupts us. */
function keep(file: string, text: string): void {
  const aside = `${file}.${randomUUID()}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(aside, text);
  renameSync(aside, file);
}
