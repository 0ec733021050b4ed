import { join } from 'node:path';
import { digestOf, digestOfFiles, findKept, INSTALLED, keep } from '@/lib/kept/kept-files';
import type { CitationForm } from '@/lib/text/citation-runs';
import type { Reference } from './reference';

/** Kept between builds. */
const CACHE = '.cache/citations';

/** All that the forms are made with: our own code and the styles, and the processor. */
const TOOLS = ['lib/cite', 'lib/cite/styles', 'lib/text/citation-runs.ts', INSTALLED];

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
  const key = keyOf(reference);
  const known = findKept(cache, key);
  if (known) return JSON.parse(new TextDecoder().decode(known)) as readonly CitationForm[];
  const forms = make();
  keep(cache, key, JSON.stringify(forms));
  return forms;
}

function keyOf(reference: Reference): string {
  tools ??= digestOfFiles(TOOLS);
  return digestOf(JSON.stringify([tools, reference]));
}

let tools: string | undefined;
