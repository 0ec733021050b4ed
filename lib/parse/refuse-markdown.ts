import type { Nodes } from 'mdast';
import type { Report, Rule } from './problem';
import { show } from './problem';
import type { TextFile } from './text-file';

/** What is needed to say that something of a document's Markdown is not supported. */
export type Refusing = { readonly file: TextFile; readonly report: Report };

const ESCAPE = 'put a backslash before a sign that is meant as it stands';
const SUPPORTED = `headings, paragraphs, lists, tables, quotations, definitions, notes, pictures, links and emphasis only; ${ESCAPE}`;

/** By the type of a node: what it is called, and what to write in its place. */
const FIXES: Readonly<Record<string, readonly [name: string, expected: string]>> = {
  code: [
    'four spaces before a line',
    'none: take them away, or write an item of a list as `- (a) words`',
  ],
  containerDirective: ['block between colons', `:::table … ::: or none; ${ESCAPE}`],
  definition: ['link definition that no link uses', 'a link with its name, or no definition'],
  heading: [
    'heading inside an item',
    'the heading before the list, note or definition, or its words as a paragraph',
  ],
  image: [
    'picture among words',
    'it on a line of its own, with an empty line before and behind it',
  ],
  imageReference: ['picture', '`![What it shows](name.png)` on a line of its own'],
  inlineCode: ['backtick', 'a backslash before each backtick that the source prints'],
  leafDirective: ['line behind colons', `::row or ::cell inside a table; ${ESCAPE}`],
  textDirective: [
    'mark',
    'one of :page[…] :sup[…] :sub[…] :lang[…]{…} :mark[…] :label[…]; put a backslash before a colon that is meant as it stands',
  ],
};

/** Reports a node that is not supported, by name, with what to write in its place. */
export function refuseNode(node: Nodes, context: Refusing): void {
  const { start, end } = offsetsOf(node);
  const found = context.file.text.slice(start, end);
  if (node.type === 'html') return refuseAt(start, 'HTML', found, fixOfHtml(found), context);
  if (/^(?:```|~~~)/.test(found)) {
    const fence = 'a backslash before each sign that the source prints, or no such line';
    return refuseAt(start, 'line of backticks or tildes', found, fence, context);
  }
  const [name, expected] = FIXES[node.type] ?? [node.type, SUPPORTED];
  refuseAt(start, name, found, expected, context);
}

/** Reports letters of the file that are not supported. */
export function refuseAt(
  offset: number,
  name: string,
  found: string,
  expected: string,
  { file, report }: Refusing,
  rule: Rule = 'unsupported-markdown',
): void {
  report.at(file, offset, rule, `Unexpected ${name} ${show(found)}, expected ${expected}`);
}

function fixOfHtml(found: string): string {
  if (/^<!--/.test(found)) return 'no HTML: for a page of the source write `:page[12]`';
  if (/^<\/?su[pb]\b/i.test(found)) {
    return 'no HTML: for a raised or lowered figure write `:sup[2]` or `:sub[2]`, for a note `[^1]`';
  }
  if (/^<br\b/i.test(found)) return 'no HTML: put a backslash at the end of the line';
  const plain = 'put a backslash before a `<` that is meant as it stands';
  if (/^<\/?(?:i|em|b|strong)\b/i.test(found)) {
    return `no HTML: write \`*words*\` or \`**words**\`; ${plain}`;
  }
  return `no HTML: ${plain}`;
}

/** Where a node stands in the file. Throws where the parser did not say. */
export function offsetsOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`${node.type} without a position`);
  return { start, end };
}
