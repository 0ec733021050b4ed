import type { Root } from 'mdast';
import { defListFromMarkdown } from 'mdast-util-definition-list';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { defList } from 'micromark-extension-definition-list';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';
import type { Report } from './problem';
import type { TextFile } from './text-file';

/**
 * CommonMark with tables, notes, definitions and directives. Of GitHub's Markdown nothing more: it
 * strikes the 2 in `H~2~O` and eats `[ ]`.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(ofDocuments)
  .freeze();

function ofDocuments(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), directive(), defList);
  (data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    directiveFromMarkdown(),
    defListFromMarkdown,
  );
}

/** Parsers of Markdown recurse; deeper nesting than this costs seconds, then the stack. */
const DEEPEST = 32;

/** Brackets and emphasis nest inside a paragraph; real texts come nowhere near this. */
const MOST_INLINE_MARKS = 1000;

/** The syntax tree of a file, or undefined, and a problem, where it nests too deeply to be parsed. */
export function parseMarkdown(file: TextFile, report: Report): Root | undefined {
  const tooDeep = findDeepNesting(file.text);
  if (tooDeep) {
    report.at(file, tooDeep.offset, 'too-deep', tooDeep.reason);
    return undefined;
  }
  return processor.parse(file.text);
}

type DeepNesting = { readonly offset: number; readonly reason: string };

/** The first line that nests too deeply. Runs before the parser, in linear time. */
function findDeepNesting(text: string): DeepNesting | undefined {
  let offset = 0;
  let marks = 0;
  // Each line ends in one character here: \r\n leaves its \r to the line.
  for (const line of text.split(/\n|\r(?!\n)/)) {
    if (depthOf(line) > DEEPEST) {
      const reason = `Unexpected nesting deeper than ${DEEPEST} levels, expected flatter lists and quotations`;
      return { offset, reason };
    }
    marks = line.trim() === '' ? 0 : marks + (line.match(INLINE_MARKS)?.length ?? 0);
    if (marks > MOST_INLINE_MARKS) {
      const reason = `Unexpected paragraph with more than ${MOST_INLINE_MARKS} brackets, backticks and emphasis marks, expected fewer`;
      return { offset, reason };
    }
    offset += line.length + 1;
  }
  return undefined;
}

const INLINE_MARKS = /[[\]*_<`]/g;

/** What a line can begin with to nest: spaces, and the markers of lists and quotations. */
const CONTAINERS = /(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))+/y;
const MARKERS = />|[-+*]|\d+[.)]/g;
const INDENTS = /[ \t]+/g;
const TAB = 4;

/**
 * How deep a line can stand at most: a level shows as a marker on the line itself or, for a list
 * that began on an earlier line, as two columns of indentation.
 */
function depthOf(line: string): number {
  CONTAINERS.lastIndex = 0;
  const prefix = CONTAINERS.exec(line)?.[0] ?? '';
  const indents = [...prefix.matchAll(INDENTS)].map(({ 0: spaces, index }) => {
    const columns = spaces.length + (TAB - 1) * (spaces.split('\t').length - 1);
    // The first column behind a marker belongs to the marker.
    return Math.floor((index === 0 ? columns : columns - 1) / 2);
  });
  const markers = prefix.match(MARKERS)?.length ?? 0;
  return indents.reduce((sum, levels) => sum + levels, markers);
}
