import type { Report } from './problem';
import type { TextFile } from './text-file';

/** Larger blocks are refused before any parser sees them (facts: a parser's time is not linear in keys). */
const LARGEST_FRONT_MATTER = 16 * 1024;

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*$/m;

/** The YAML block between the two fences at the top of a Markdown file. */
export type FrontMatter = { readonly text: string; readonly base: number };

/** Finds the front matter of a file; gives undefined, and a problem, where there is none that we can use. */
export function findFrontMatter(file: TextFile, report: Report): FrontMatter | undefined {
  const opening = OPENING.exec(file.text);
  if (!opening) {
    const reason = 'Missing front matter, expected the file to begin with a line "---"';
    report.at(file, 0, 'front-matter', reason);
    return undefined;
  }
  const base = opening[0].length;
  const closing = CLOSING.exec(file.text.slice(base));
  if (!closing) {
    const reason = 'Unexpected front matter without an end, expected a second line "---"';
    report.at(file, 0, 'front-matter', reason);
    return undefined;
  }
  const text = file.text.slice(base, base + closing.index);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LARGEST_FRONT_MATTER) {
    const reason = `Unexpected front matter of ${bytes} bytes, expected at most ${LARGEST_FRONT_MATTER} bytes`;
    report.at(file, 0, 'front-matter-too-large', reason);
    return undefined;
  }
  return { text, base };
}
