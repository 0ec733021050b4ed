import { isNameEnd, isNameStart } from '@/lib/text/edges';
import { foldTypography } from '@/lib/text/fold';
import type { Range } from '@/lib/text/ranges';

/** The names that go on in the same way; `next` is by code point. */
type Node<T> = { readonly next: Map<number, Node<T>>; readonly values: T[] };

/** A name found in a text, and what it stands for: several values where several records share it. */
export type Hit<T> = Range & { readonly values: readonly T[] };

/**
 * Finds names in one pass over a text, however many names there are: the work at a place grows with
 * the letters that the text has in common with a name, not with the number of names.
 * Whole words only, a French elision before a name and an apostrophe or a hyphen behind it being edges;
 * the longest name at a place wins; hits never overlap. A capital in a name needs
 * a capital in the text (`WHO` is not *who*), a small letter takes either (headings in capitals).
 * Curly and straight quotes are alike.
 */
export function createNameFinder<T>(
  names: Iterable<readonly [string, T]>,
): (text: string) => Hit<T>[] {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [name, value] of names) insert(root, foldTypography(name), value);
  const canBegin = Array.from({ length: ASCII }, (_, code) => step(root, code).length > 0);
  return (text) => findAll(root, canBegin, foldTypography(text));
}

const ASCII = 0x80;

function insert<T>(root: Node<T>, name: string, value: T): void {
  let node = root;
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    const next = node.next.get(code) ?? { next: new Map(), values: [] };
    node.next.set(code, next);
    node = next;
  }
  if (!node.values.includes(value)) node.values.push(value);
}

function findAll<T>(root: Node<T>, canBegin: readonly boolean[], text: string): Hit<T>[] {
  const hits: Hit<T>[] = [];
  let at = 0;
  while (at < text.length) {
    // At most letters of a text no name begins, and nothing more needs to be asked.
    const code = text.charCodeAt(at);
    const mayBegin = (code >= ASCII || canBegin[code] === true) && isStart(text, at);
    const hit = mayBegin ? longestFrom(root, text, at) : undefined;
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return hits;
}

/** Follows every branch that the letters allow: at most two at a letter, and few in practice. */
function longestFrom<T>(root: Node<T>, text: string, start: number): Hit<T> | undefined {
  let best: { readonly end: number; readonly branches: readonly Node<T>[] } | undefined;
  let branches: readonly Node<T>[] = [root];
  for (let at = start; branches.length > 0;) {
    if (branches.some(endsName) && isNameEnd(text, at)) best = { end: at, branches };
    const code = text.codePointAt(at);
    if (code === undefined) break;
    const [only] = branches;
    branches =
      only && branches.length === 1
        ? step(only, code)
        : branches.flatMap((node) => step(node, code));
    at += code > 0xffff ? 2 : 1;
  }
  if (!best) return undefined;
  const values = [...new Set(best.branches.flatMap((node) => node.values))];
  return { start, end: best.end, values };
}

/** The same as `isNameStart`, which costs more, for the commonest edge of all. */
function isStart(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === SPACE || isNameStart(text, at);
}

const SPACE = 0x20;

function endsName({ values }: Node<unknown>): boolean {
  return values.length > 0;
}

function step<T>(node: Node<T>, code: number): readonly Node<T>[] {
  const same = node.next.get(code);
  const small = smallOf(code);
  const smaller = small === code ? undefined : node.next.get(small);
  if (same) return smaller ? [same, smaller] : [same];
  return smaller ? [smaller] : NOWHERE;
}

const NOWHERE: readonly never[] = [];

/** The small letter of a capital, the code point itself of anything else. */
function smallOf(code: number): number {
  if (code < ASCII) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  const character = String.fromCodePoint(code);
  const small = character.toLowerCase();
  // One capital, the Turkish İ, has a small letter of two characters: no letter of a name is that.
  const [first = character] = small;
  return first === small ? (small.codePointAt(0) ?? code) : code;
}
