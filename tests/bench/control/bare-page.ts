import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { attribute, elementsOf } from '@/tests/html-tree.mjs';
import { BOXES, DROPPED, EMPTY, INLINE, KEPT } from './bare-elements';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The control of a page: its title, headings, words, lists, tables, forms and links as bare HTML,
 * without style sheet, script, font, picture or metadata. Made from the exported page, so that both
 * say the very same, however the page changes.
 *
 * @param html of a finished page of the site
 */
export function barePage(html: string): string {
  const all = [...elementsOf(parse(html))];
  const find = (name: string) => all.find(({ tagName }) => tagName === name);
  const root = find('html');
  const language = (root && attribute(root, 'lang')) ?? 'en';
  return [
    `<!DOCTYPE html><html lang="${escapeText(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeText(wordsOf(find('title')?.childNodes ?? []))}</title></head><body>`,
    ...(find('body')?.childNodes ?? []).map(bare),
    '</body></html>',
  ].join('');
}

/**
 * The words of a page as a reader without style sheet and script has them.
 *
 * @param html of any page
 * @returns in the order of the page, each run of white space as one space
 */
export function pageWords(html: string): string {
  const body = [...elementsOf(parse(html))].find(({ tagName }) => tagName === 'body');
  return wordsOf(body?.childNodes ?? [])
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => textIn(node) ?? (isKeptElement(node) ? wordsOf(node.childNodes) : ''))
    .join('');
}

function bare(node: Node): string {
  const text = textIn(node);
  if (text !== undefined) return escapeText(text.replace(/\s+/g, ' '));
  if (!isKeptElement(node)) return '';
  const inside = node.childNodes.map(bare).join('');
  const kept = KEPT.get(node.tagName);
  if (kept) return written(node.tagName, [...kept, 'id'], node, inside);
  return BOXES.has(node.tagName) && holdsWords(node)
    ? written('div', ['id'], node, inside)
    : inside;
}

function written(name: string, kept: readonly string[], from: Element, inside: string): string {
  const attributes = kept.map((key) => {
    const value = attribute(from, key);
    return value === undefined ? '' : ` ${key}="${escapeText(value)}"`;
  });
  return `<${name}${attributes.join('')}>${EMPTY.has(name) ? '' : `${inside}</${name}>`}`;
}

/** A box without words of its own only holds other boxes: bare HTML needs it not. */
function holdsWords({ childNodes }: Element): boolean {
  return childNodes.some(
    (node) => textIn(node)?.trim() || ('tagName' in node && INLINE.has(node.tagName)),
  );
}

function textIn(node: Node): string | undefined {
  return node.nodeName === '#text' && 'value' in node ? node.value : undefined;
}

/** What is hidden is for a script to show, and the control has none. */
function isKeptElement(node: Node): node is Element {
  if (!('tagName' in node) || DROPPED.has(node.tagName)) return false;
  return attribute(node, 'hidden') === undefined;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
