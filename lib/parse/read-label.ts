import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { isDoubtful, labelAt, neighboursOf } from './labels';
import { show } from './problem';
import { withoutBeginning } from './read-inline';
import type { Refusing } from './refuse-markdown';
import { offsetsOf, refuseAt } from './refuse-markdown';

/** An item of a list: its label as the source prints it, and its blocks without the label. */
export type LabelledItem = {
  readonly label?: string;
  readonly children: ListItem['children'];
};

/**
 * The label of an item: the marker of a numbered one (`1.`, `8)`), or the first token behind `- `
 * that is like a label. `- ` alone is the source's own bullet.
 *
 * @param tokens what the items of all lists beside it begin with (`tokensOf`)
 */
export function labelOf(
  item: ListItem,
  tokens: ReadonlySet<string>,
  context: Refusing,
): LabelledItem {
  const { start } = offsetsOf(item);
  const { text } = context.file;
  const number = /^\d+[.)]/.exec(text.slice(start, start + 12))?.[0];
  if (number !== undefined) {
    if (number.length > 4) {
      const expected = `a backslash before the last sign where it is no number of an item: ${show(`${number.slice(0, -1)}\\${number.slice(-1)}`)}`;
      refuseAt(start, 'number of an item', number, expected, context);
    }
    return { label: number, children: item.children };
  }
  const marker = text[start] ?? '';
  if (marker !== '-') {
    const expected = `\`\\${marker}\` where the source prints it, or \`-\` for an item of a list`;
    refuseAt(start, 'sign at the beginning of a line', marker, expected, context);
    return { children: item.children };
  }
  return numberBehindDash(item, context) ?? labelBehindDash(item, tokens, context);
}

/** `- 1. words` is to Markdown a list in a list; to people it is an item with its label. */
function numberBehindDash(item: ListItem, { file }: Refusing): LabelledItem | undefined {
  const [list, ...rest] = item.children;
  const [only, ...others] = list?.type === 'list' ? list.children : [];
  if (list?.type !== 'list' || only === undefined || others.length > 0) return undefined;
  const between = file.text.slice(offsetsOf(item).start, offsetsOf(only).start);
  const number = /^\d+[.)]/.exec(file.text.slice(offsetsOf(only).start))?.[0];
  if (number === undefined || /[\r\n]/.test(between)) return undefined;
  return { label: number, children: [...only.children, ...rest] };
}

function labelBehindDash(
  item: ListItem,
  tokens: ReadonlySet<string>,
  context: Refusing,
): LabelledItem {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return { children: item.children };
  const { marks, words } = splitMarks(first.children, context);
  const given = labelByHand(words);
  const label = given ?? tokenOf(item, context);
  if (label === undefined) return { children: item.children };
  const isBorneOut = neighboursOf(label).some((neighbour) => tokens.has(neighbour));
  if (given === undefined && isDoubtful(label) && !isBorneOut) {
    const expected = `"- :label[${label}] …" where it is the label of the item, or ${show(`${label.replace('.', '\\.')} …`)} where it belongs to the words`;
    refuseAt(offsetsOf(first).start, 'beginning of an item', label, expected, context);
  }
  const own = given === undefined ? dropLetters(words, label.length) : words.slice(1);
  const children = [...marks, ...dropSpaces(own, context)];
  return { label, children: children.length === 0 ? rest : [{ ...first, children }, ...rest] };
}

/** What the items of lists begin with, as far as it is like a label. */
export function tokensOf(nodes: readonly RootContent[], context: Refusing): ReadonlySet<string> {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  return new Set(items.flatMap((item) => tokenOf(item, context) ?? []));
}

/** The first token of an item behind `- ` that is like a label and has no backslash in it. */
function tokenOf(item: ListItem, context: Refusing): string | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  return labelAtBeginning(first.children, context);
}

/** The label that words seem to begin with, emphasised or not; undefined where a backslash says otherwise. */
export function labelAtBeginning(
  children: readonly PhrasingContent[],
  context: Refusing,
): string | undefined {
  const { words } = splitMarks(children, context);
  const [node] = words;
  const label = labelAt(plainOf(words));
  if (label === undefined || node === undefined) return undefined;
  const { start } = offsetsOf(node);
  const written = context.file.text.slice(start, start + label.length * 3).replace(/[*_]/g, '');
  return written.startsWith(label) ? label : undefined;
}

/** The marks of pages that stand before the words, and the words. */
function splitMarks(children: readonly PhrasingContent[], context: Refusing) {
  const isWord = (node: PhrasingContent) =>
    node.type === 'text'
      ? node.value.trim() !== ''
      : node.type !== 'textDirective' || node.name !== 'page';
  const at = children.findIndex(isWord);
  const marks = at === -1 ? children : children.slice(0, at);
  const words = children.slice(marks.length);
  return { marks, words: marks.length === 0 ? words : dropSpaces(words, context) };
}

/** The letters of words as they are printed; what is no letter stands as one that is in no label. */
function plainOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'emphasis' || node.type === 'strong') return plainOf(node.children);
      return node.type === 'break' ? '\n' : node.type === 'footnoteReference' ? '' : '\ufffc';
    })
    .join('');
}

/** Words without their first letters. */
function dropLetters(nodes: readonly PhrasingContent[], letters: number): PhrasingContent[] {
  let left = letters;
  return nodes.flatMap((node): PhrasingContent[] => {
    if (left === 0) return [node];
    if (node.type === 'text') {
      const dropped = Math.min(left, node.value.length);
      left -= dropped;
      return dropped === node.value.length ? [] : [withoutBeginning(node, dropped)];
    }
    if (node.type !== 'emphasis' && node.type !== 'strong') return [node];
    const own = plainOf(node.children).length;
    const children = dropLetters(node.children, left);
    left -= Math.min(left, own);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}

/** Words without the spaces, or the wrap, that they begin with. */
function dropSpaces(
  nodes: readonly PhrasingContent[],
  context: Refusing,
): readonly PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type === 'break') return dropSpaces(others, context);
  if (first?.type === 'emphasis' || first?.type === 'strong') {
    const children = [...dropSpaces(first.children, context)];
    return children.length === 0
      ? dropSpaces(others, context)
      : [{ ...first, children }, ...others];
  }
  if (first?.type !== 'text') return nodes;
  const value = first.value.trimStart();
  if (value === first.value) return nodes;
  if (value === '') return dropSpaces(others, context);
  const { start, end } = offsetsOf(first);
  const raw = context.file.text.slice(start, end);
  const spaces = /^(?:[^\S\r\n]|(?:\r\n?|\n)[ \t>]*)*/.exec(raw)?.[0] ?? '';
  return [{ ...withoutBeginning(first, spaces.length), value }, ...others];
}

/** A label that no rule could know, given by hand: `- :label[Art. 2 A] words`. */
function labelByHand([mark]: readonly PhrasingContent[]): string | undefined {
  if (mark?.type !== 'textDirective' || mark.name !== 'label') return undefined;
  const label = plainOf(mark.children);
  return label.trim() === '' || Object.keys(mark.attributes ?? {}).length > 0 ? undefined : label;
}
