import type { Nodes, Root } from 'mdast';
import { show } from './problem';
import type { Refusing } from './refuse-markdown';
import { offsetsOf, refuseAt } from './refuse-markdown';
import { visit } from './visit';

type Named = Extract<Nodes, { type: 'definition' | 'footnoteDefinition' }>;

/**
 * The addresses that links name by reference. Reports definitions and notes that are given twice,
 * or that nothing in the document uses: readers would never see them.
 */
export function checkNames(tree: Root, context: Refusing): ReadonlyMap<string, string> {
  const used = new Set<string>();
  const given = new Map<string, Named>();
  visit(tree, (node) => {
    if (/Reference$/.test(node.type) && 'identifier' in node) used.add(nameOf(node));
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    if (given.has(nameOf(node)))
      refuseNamed(node, 'a name of its own: another one has it', context);
    else given.set(nameOf(node), node);
  });
  const definitions = new Map<string, string>();
  for (const [name, node] of given) {
    if (!used.has(name)) refuseUnused(node, context);
    if (node.type !== 'definition') continue;
    definitions.set(node.identifier, node.url);
    if (typeof node.title !== 'string') continue;
    refuseNamed(node, 'the address alone: readers would not see the words behind it', context);
  }
  return definitions;
}

function nameOf(node: { type: string; identifier: string }): string {
  return `${/^footnote/.test(node.type) ? 'note' : 'link'} ${node.identifier}`;
}

function refuseNamed(node: Named, expected: string, context: Refusing): void {
  const { start, end } = offsetsOf(node);
  const name = node.type === 'definition' ? 'address of a link' : 'note';
  refuseAt(start, name, context.file.text.slice(start, end), expected, context);
}

function refuseUnused(node: Named, context: Refusing): void {
  const { start, end } = offsetsOf(node);
  const found = context.file.text.slice(start, end);
  if (node.type === 'definition') {
    const expected = 'a link that uses it, or a backslash before the bracket';
    return refuseAt(start, 'definition that no link uses', found, expected, context);
  }
  const expected = `its mark ${show(`[^${node.label ?? node.identifier}]`)} where the source prints it, or a backslash before the bracket`;
  refuseAt(start, 'note without a mark in the text', found, expected, context);
}
