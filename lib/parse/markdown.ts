import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Report } from './problem';
import type { TextFile } from './text-file';

/**
 * CommonMark and front matter, nothing more: what the extensions of GitHub would read as tables or
 * links stays the letters that the source has.
 */
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

/** Parsers of Markdown recurse; deeper nesting than this costs seconds, then the stack. */
const DEEPEST = 32;

/** The syntax tree of a file, or undefined, and a problem, where it nests too deeply to be parsed. */
export function parseMarkdown(file: TextFile, report: Report): Root | undefined {
  const tooDeep = findDeepNesting(file.text);
  if (tooDeep !== undefined) {
    const reason = `Unexpected nesting deeper than ${DEEPEST} levels, expected flatter lists and quotations`;
    report.at(file, tooDeep, 'too-deep', reason);
    return undefined;
  }
  return processor.parse(file.text);
}

/** What a line can begin with to nest: spaces, and the markers of lists and quotations. */
const CONTAINERS = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/y;
const MARKER = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/g;
/** A list inside a list is indented by at least two columns. */
const INDENT_PER_LEVEL = 2;
/** Brackets and emphasis nest inside a line; real texts come nowhere near this. */
const INLINE_OPENERS = /[[*_]/g;
const MOST_INLINE_OPENERS = 2000;

/** The offset of the first line that nests too deeply. Runs before the parser, in linear time. */
function findDeepNesting(text: string): number | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    CONTAINERS.lastIndex = 0;
    const markers = CONTAINERS.exec(line)?.[0].match(MARKER)?.length ?? 0;
    const depth = markers + (markers > 0 ? Math.floor(indent / INDENT_PER_LEVEL) : 0);
    const openers = line.match(INLINE_OPENERS)?.length ?? 0;
    if (depth > DEEPEST || openers > MOST_INLINE_OPENERS) return offset;
    offset += line.length + 1;
  }
  return undefined;
}
