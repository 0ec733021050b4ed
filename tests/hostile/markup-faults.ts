import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page may have. */
export type Allowed = {
  /** The names of its elements; any where none are given. */
  readonly elements?: ReadonlySet<string>;
  /** The schemes of its addresses, as `https:`. */
  readonly schemes: ReadonlySet<string>;
  /** Whether a script of these words may stand in it. */
  readonly isOwnScript: (script: Element, words: string) => boolean;
};

const ADDRESSES = new Set([
  ...['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster', 'background'],
  ...['cite', 'ping', 'manifest', 'code', 'codebase', 'longdesc', 'usemap', 'profile'],
]);

/** Everything in a page, as a browser parses it, that could run or lead where it should not. */
export function faultsIn(html: string, allowed: Allowed): string[] {
  return elementsOf(parse(html)).flatMap((element) => faultsOf(element, allowed));
}

/** All elements of a tree, those in templates as well. */
export function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const inside = 'content' in node ? elementsOf(node.content) : [];
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return [...own, ...inside, ...below];
}

function faultsOf(element: Element, allowed: Allowed): string[] {
  const { tagName, attrs } = element;
  const shown = `<${tagName} ${attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}>`;
  const faults: string[] = [];
  if (allowed.elements && !allowed.elements.has(tagName)) faults.push(`element ${shown}`);
  if (tagName === 'script' && !allowed.isOwnScript(element, wordsOf(element))) {
    faults.push(`script ${shown}`);
  }
  for (const { name, prefix, value } of attrs) {
    const whole = prefix ? `${prefix}:${name}` : name;
    if (whole.startsWith('on') || whole === 'srcdoc') faults.push(`handler ${shown}`);
    if (ADDRESSES.has(whole) && !hasScheme(value, allowed.schemes)) faults.push(`address ${shown}`);
  }
  return faults;
}

function hasScheme(value: string, schemes: ReadonlySet<string>): boolean {
  if (!URL.canParse(value, 'https://here.example/')) return true;
  return schemes.has(new URL(value, 'https://here.example/').protocol);
}

function wordsOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
