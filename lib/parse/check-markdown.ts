import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import { labelOfParagraph } from './labels';
import { show } from './problem';
import type { Refusing } from './refuse-markdown';
import { offsetsOf, refuseAt } from './refuse-markdown';

/**
 * What Markdown would take for something else than the source has, or drop: reported once for the
 * whole file, before it is read.
 */
export function checkLines(tree: Root, context: Refusing): void {
  const used = new Set<string>();
  visit(tree, (node, previous) => {
    if ('identifier' in node && /Reference$/.test(node.type)) used.add(nameOf(node));
    if (node.type === 'heading') checkHeading(node, context);
    if (previous?.type === 'paragraph') checkGap(node, previous, context);
  });
  visit(tree, (node) => {
    const isNamed = node.type === 'definition' || node.type === 'footnoteDefinition';
    if (!isNamed || used.has(nameOf(node))) return;
    const { start, end } = offsetsOf(node);
    const found = context.file.text.slice(start, end);
    if (node.type === 'definition') {
      const expected = 'a link that uses it, or a backslash before the bracket';
      refuseAt(start, 'definition that no link uses', found, expected, context);
    } else {
      const expected = `its mark ${show(`[^${node.label ?? node.identifier}]`)} where the source prints it, or a backslash before the bracket`;
      refuseAt(start, 'note without a mark in the text', found, expected, context);
    }
  });
}

function nameOf(node: { type: string; identifier: string }): string {
  return `${/^footnote/.test(node.type) ? 'note' : 'link'} ${node.identifier}`;
}

function visit(parent: Parents, see: (node: Nodes, previous: Nodes | undefined) => void): void {
  let previous: Nodes | undefined;
  for (const node of parent.children) {
    see(node, previous);
    if ('children' in node) visit(node, see);
    previous = node;
  }
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

/** A block right below a paragraph may be a wrapped line of it that begins like a block. */
function checkGap(node: Nodes, paragraph: Nodes, context: Refusing): void {
  const gap = context.file.text.slice(offsetsOf(paragraph).end, offsetsOf(node).start);
  if (node.type === 'paragraph' || /\n[ \t>]*\r?\n/.test(gap) || !/[\r\n]/.test(gap)) return;
  const { start } = offsetsOf(node);
  const line = context.file.text.slice(start).split('\n', 1)[0] ?? '';
  const expected =
    node.type === 'heading' || node.type === 'thematicBreak'
      ? 'an empty line before it'
      : 'the two lines joined where they are one sentence, or an empty line before the list or quotation';
  refuseAt(start, 'line right below a paragraph', line, expected, context);
}

/** Reports a paragraph, or a wrapped line of one, that begins like an item of a list or a heading. */
export function checkBeginnings(node: Paragraph, context: Refusing): void {
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'text') continue;
    const { start, end } = offsetsOf(child);
    const raw = context.file.text.slice(start, end);
    if (index === 0) checkLine(raw, start, false, context);
    for (const { index: at, 0: wrap } of raw.matchAll(/\n[ \t>]*/g)) {
      checkLine(raw.slice(at + wrap.length), start + at + wrap.length, true, context);
    }
  }
}

function checkLine(line: string, offset: number, isWrapped: boolean, context: Refusing): void {
  const hashes = /^#{1,6}(?=\S)/.exec(line)?.[0];
  if (hashes !== undefined && !isWrapped) {
    const expected = `a space behind the last # where it is a heading, or a backslash before the first one`;
    return refuseAt(offset, 'line', line, expected, context);
  }
  const label = labelOfParagraph(line);
  if (label === undefined) return;
  const sign = /[^\p{L}\p{N}\s]/u.exec(label);
  const escaped = sign && `${label.slice(0, sign.index)}\\${label.slice(sign.index)}`;
  const asItem = `write \`- ${label} …\`${isWrapped ? ' with an empty line before it' : ''} where it is an item of a list`;
  const asWords =
    escaped && /^[!-~]$/.test(sign[0])
      ? ` or, where it belongs to the words, a backslash: \`${escaped} …\``
      : '';
  const name = isWrapped ? 'beginning of a line like a label' : 'beginning like a label';
  refuseAt(offset, name, label, `${asItem}${asWords}`.replace(/^write /, ''), context);
}
