import { foldTypography } from '@/lib/text/fold';
import type { Range } from '@/lib/text/ranges';
import { isWordEdge } from '@/lib/text/words';

type Node<T> = { readonly next: Map<string, Node<T>>; values: T[] };

/** A name found in a text, and what it stands for: several values where several records share it. */
export type Hit<T> = Range & { readonly values: readonly T[] };

/**
 * Finds names in one pass over a text, however many names there are.
 * Whole words only; the longest name at a place wins; hits never overlap. A capital in a name needs
 * a capital in the text (`WHO` is not *who*), a small letter takes either (headings in capitals).
 * Curly and straight quotes are alike.
 */
export function createNameFinder<T>(
  names: Iterable<readonly [string, T]>,
): (text: string) => Hit<T>[] {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [name, value] of names) insert(root, foldTypography(name), value);
  return (text) => findAll(root, foldTypography(text));
}

function insert<T>(root: Node<T>, name: string, value: T): void {
  let node = root;
  for (const character of name) {
    const next = node.next.get(character) ?? { next: new Map(), values: [] };
    node.next.set(character, next);
    node = next;
  }
  if (!node.values.includes(value)) node.values.push(value);
}

function findAll<T>(root: Node<T>, text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  let at = 0;
  while (at < text.length) {
    const hit = isWordEdge(text, at) ? longestFrom(root, text, at) : undefined;
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return hits;
}

/** Follows every branch that the letters allow: at most two at a letter, and few in practice. */
function longestFrom<T>(root: Node<T>, text: string, start: number): Hit<T> | undefined {
  let best: Hit<T> | undefined;
  let branches = [root];
  for (let at = start; branches.length > 0;) {
    const values = [...new Set(branches.flatMap((node) => node.values))];
    if (values.length > 0 && isWordEdge(text, at)) best = { start, end: at, values };
    if (at >= text.length) break;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    branches = branches.flatMap((node) => step(node, character));
    at += character.length;
  }
  return best;
}

function step<T>(node: Node<T>, character: string): Node<T>[] {
  const small = character.toLowerCase();
  const same = node.next.get(character);
  const smaller = small === character ? undefined : node.next.get(small);
  return [same, smaller].filter((next) => next !== undefined);
}
