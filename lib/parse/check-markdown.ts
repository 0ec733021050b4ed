import type { Nodes, Root } from 'mdast';
import type { Refusing } from './refuse-markdown';
import { offsetsOf, refuseAt } from './refuse-markdown';
import { visit } from './visit';

/**
 * What Markdown would take for something else than the source has, or drop: reported once for the
 * whole file, before it is read.
 */
export function checkLines(tree: Root, context: Refusing): void {
  visit(tree, (node, previous) => {
    if (node.type === 'heading') checkHeading(node, context);
    // The lines of a table in the long form end its cells.
    const isApart = node.type === 'leafDirective' || previous?.type !== 'paragraph';
    if (!isApart) checkGap(node, previous, context);
  });
}

function checkHeading(node: Extract<Nodes, { type: 'heading' }>, context: Refusing): void {
  const { start, end } = offsetsOf(node);
  const raw = context.file.text.slice(start, end);
  if (node.children.length === 0) {
    const expected = 'words behind the #, or no line; put a backslash before a # of the source';
    return refuseAt(start, 'heading without words', raw, expected, context);
  }
  const last = node.children.at(-1);
  if (!raw.startsWith('#')) {
    const line = raw.trimEnd().split('\n').at(-1) ?? '';
    const expected = line.startsWith('=')
      ? '# before the line above, which it makes a heading'
      : 'an empty line before it where it is a rule, or # before the line above where that is a heading';
    refuseAt(end - line.length, 'line', line, expected, context);
  } else if (last && /#\s*$/.test(context.file.text.slice(offsetsOf(last).end, end))) {
    const expected = 'none at the end of a heading; put a backslash before a # of the source';
    refuseAt(offsetsOf(last).end, 'sign #', raw, expected, context);
  }
}

/** Stars and underlines that a source prints on a line would be lost as a rule. */
export function checkRule(node: Nodes, context: Refusing): void {
  const { start, end } = offsetsOf(node);
  const raw = context.file.text.slice(start, end);
  if (/^-{3,}\s*$/.test(raw)) return;
  const printed = raw.trim().replace(/[*_-]/g, '\\$&');
  const expected = `\`---\` for a rule, or \`${printed}\` for the signs that the source prints`;
  refuseAt(start, 'line', raw, expected, context);
}

/** A block right below a paragraph may be a wrapped line of it that begins like a block. */
function checkGap(node: Nodes, paragraph: Nodes, context: Refusing): void {
  const gap = context.file.text.slice(offsetsOf(paragraph).end, offsetsOf(node).start);
  if (node.type === 'paragraph' || /\n[ \t>]*\r?\n/.test(gap) || !/[\r\n]/.test(gap)) return;
  const { start } = offsetsOf(node);
  const line = /.*/.exec(context.file.text.slice(start, start + 200))?.[0] ?? '';
  const expected =
    node.type === 'heading' || node.type === 'thematicBreak'
      ? 'an empty line before it'
      : 'the two lines joined where they are one sentence, or an empty line before the list or quotation';
  refuseAt(start, 'line right below a paragraph', line, expected, context);
}
