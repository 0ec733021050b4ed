import type { ListItem, Paragraph } from 'mdast';
import { formOf, isDoubtful, labelAt } from './labels';
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
 */
export function labelOf(
  item: ListItem,
  siblings: readonly ListItem[],
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
  return labelBehindDash(item, siblings, context);
}

function labelBehindDash(
  item: ListItem,
  siblings: readonly ListItem[],
  context: Refusing,
): LabelledItem {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return { children: item.children };
  const given = labelByHand(first);
  if (given) return { label: given.label, children: [given.paragraph, ...rest] };
  const label = tokenOf(item, context);
  const [words] = first.children;
  if (label === undefined || words?.type !== 'text') return { children: item.children };
  const hasLike = siblings.some((other) => {
    const token = other === item ? undefined : tokenOf(other, context);
    return token !== undefined && formOf(token) === formOf(label);
  });
  if (isDoubtful(label) && !hasLike) {
    const expected = `"- :label[${label}] …" where it is the label of the item, or ${show(`${label.replace('.', '\\.')} …`)} where it belongs to the words`;
    refuseAt(offsetsOf(words).start, 'beginning of an item', label, expected, context);
  }
  const behind = words.value.slice(label.length);
  const gap = behind.length - behind.replace(/^[\s\u00a0]+/, '').length;
  const own = withoutBeginning(words, label.length + gap);
  const children = own.value === '' ? first.children.slice(1) : [own, ...first.children.slice(1)];
  const paragraph = { ...first, children };
  return { label, children: children.length === 0 ? rest : [paragraph, ...rest] };
}

/** The first token of an item behind `- ` that is like a label and has no backslash in it. */
function tokenOf(item: ListItem, { file }: Refusing): string | undefined {
  const [first] = item.children;
  const [words] = first?.type === 'paragraph' ? first.children : [];
  if (words?.type !== 'text') return undefined;
  const label = labelAt(words.value);
  return label !== undefined && file.text.startsWith(label, offsetsOf(words).start)
    ? label
    : undefined;
}

/** A label that no rule could know, given by hand: `- :label[Art. 2 A] words`. */
function labelByHand(paragraph: Paragraph): { label: string; paragraph: Paragraph } | undefined {
  const [mark, next, ...others] = paragraph.children;
  if (mark?.type !== 'textDirective' || mark.name !== 'label') return undefined;
  const label = mark.children.map((child) => ('value' in child ? child.value : '')).join('');
  const gap = next?.type === 'text' ? next.value.length - next.value.trimStart().length : 0;
  const words = next?.type === 'text' ? withoutBeginning(next, gap) : next;
  return { label, paragraph: { ...paragraph, children: words ? [words, ...others] : [] } };
}
