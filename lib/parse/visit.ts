import type { Nodes, Parents } from 'mdast';

/** Sees every node below a parent, in order, and the one before it in the same parent. */
export function visit(
  parent: Parents,
  see: (node: Nodes, previous: Nodes | undefined, parent: Parents) => void,
): void {
  let previous: Nodes | undefined;
  for (const node of parent.children) {
    see(node, previous, parent);
    if ('children' in node) visit(node, see);
    previous = node;
  }
}
