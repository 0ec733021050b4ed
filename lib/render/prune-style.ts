import type { Selector, SelectorComponent } from 'lightningcss';
import type { ChildNode, Declaration, Rule } from 'postcss';
import type { Sheet } from './prepare-sheet';
import { isKeyframe } from './prepare-sheet';

/** Whether a page has or gets it: `.class`, `#id`, `element`, `[attribute]`. */
export type IsUsed = (name: string) => boolean;

/** What is left of a sheet, as the rules of one page see it. */
type Kept = {
  /** The selectors of a rule that can match; none where the rule goes. */
  readonly selectorsOf: (rule: Rule) => readonly string[];
  readonly isRead: (name: string) => boolean;
};

/**
 * What a page can need of a sheet: no selector that cannot match, no custom property or keyframes that
 * nothing reads.
 */
export function pruneStyle({ root, selectorsOf }: Sheet, isUsed: IsUsed): string {
  const canMatch = (selector: Selector): boolean =>
    selector.every((part) => canStand(part, canMatch, isUsed));
  const kept = new Map<Rule, string[]>();
  for (const [rule, own] of selectorsOf) {
    const selectors = rule.selectors.filter((_, at) => own[at] === undefined || canMatch(own[at]));
    if (selectors.length > 0) kept.set(rule, selectors);
  }
  const declared: Declaration[] = [];
  root.walkDecls((declaration) => {
    const { parent } = declaration;
    if (parent?.type !== 'rule' || kept.has(parent as Rule)) declared.push(declaration);
  });
  const left = { selectorsOf: (rule: Rule) => kept.get(rule) ?? [], isRead: readIn(declared) };
  return textOf(root.nodes, left);
}

function canStand(
  part: SelectorComponent,
  canMatch: (selector: Selector) => boolean,
  isUsed: IsUsed,
): boolean {
  switch (part.type) {
    case 'class':
      return isUsed(`.${part.name}`);
    case 'id':
      return isUsed(`#${part.name}`);
    case 'type':
      return isUsed(part.name);
    case 'attribute':
      return isUsed(`[${part.name}]`);
    case 'pseudo-class':
      if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return true;
      return part.selectors.some(canMatch);
    case 'pseudo-element':
      return !/"(?:placeholder|-webkit-search-)/.test(JSON.stringify(part)) || isUsed('input');
    default:
      return true;
  }
}

/** Which custom properties and keyframes are read, by these or by custom properties that are. */
function readIn(declared: readonly Declaration[]): (name: string) => boolean {
  const custom = new Map<string, Declaration[]>();
  for (const one of declared) custom.set(one.prop, [...(custom.get(one.prop) ?? []), one]);
  const read = new Set<string>();
  const waiting = declared.filter(({ prop }) => !prop.startsWith('--'));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const names = next.prop.startsWith('animation') ? /[\w-]+/g : /--[\w-]+/g;
    for (const [name] of next.value.matchAll(names)) {
      if (read.has(name)) continue;
      read.add(name);
      waiting.push(...(custom.get(name) ?? []));
    }
  }
  return (name) => read.has(name);
}

function textOf(nodes: readonly ChildNode[], kept: Kept): string {
  const texts = nodes.map((node) => ({ node, text: textOfOne(node, kept) }));
  const written = texts.filter(({ text }) => text !== '');
  return written
    .map(({ node, text }, at) =>
      node.type === 'decl' && at < written.length - 1 ? `${text};` : text,
    )
    .join('');
}

function textOfOne(node: ChildNode, kept: Kept): string {
  switch (node.type) {
    case 'decl':
      if (node.prop.startsWith('--') && !kept.isRead(node.prop)) return '';
      return `${node.prop}:${node.value}${node.important ? '!important' : ''}`;
    case 'rule': {
      const selectors = isKeyframe(node) ? node.selectors : kept.selectorsOf(node);
      return selectors.length === 0 ? '' : block(selectors.join(','), node.nodes, kept);
    }
    case 'atrule':
      if (!node.nodes) return `@${node.name} ${node.params};`;
      if (/^property$|keyframes$/.test(node.name) && !kept.isRead(node.params)) return '';
      return block(`@${node.name}${node.params && ' '}${node.params}`, node.nodes, kept);
    default:
      return '';
  }
}

function block(head: string, nodes: readonly ChildNode[], kept: Kept): string {
  const text = textOf(nodes, kept);
  return text === '' ? '' : `${head}{${text}}`;
}
