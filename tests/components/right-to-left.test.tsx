import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { addressesOf } from '@/lib/pages/addresses-of';
import { pageHtml } from '@/tests/page-html';
import { corpusOf } from '@/tests/paper';
import { all, storeOf } from '@/tests/store-of';

type Node = DefaultTreeAdapterTypes.Node;

const QUOTE = 'ستعمل كندا على إزالة الألغام من الأراضي التي عاد إليها سكانها';
const EVIDENCE = 'إزالة الألغام من الأراضي';
const EARLIER = 'في عام 2001';

const store = storeOf(
  corpusOf({
    words: `- ${EARLIER} ${QUOTE}.`,
    quotes: [[QUOTE, EVIDENCE, `{ actor: canada, role: lead, evidence: ${EVIDENCE} }`]],
    actors: '- { id: canada, name: Canada, kind: state, aliases: [كندا] }',
    language: 'ar',
  }),
);

/** What a page does not set as words of the source: citations, code to copy, data, what stands in a tab. */
const APART = new Set(['head', 'script', 'template', 'textarea', 'pre', 'code']);

/** Each text with words of the source, and what the elements around it say of language and direction. */
function* sourceIn(node: Node, tongue: string): Generator<string> {
  if ('value' in node) {
    if ([QUOTE, EVIDENCE, EARLIER].some((words) => node.value.includes(words))) yield tongue;
    return;
  }
  if (!('childNodes' in node) || APART.has(node.nodeName)) return;
  const attrs = 'attrs' in node ? node.attrs : [];
  const own = ['lang', 'dir'].flatMap(
    (name) => attrs.find((one) => one.name === name)?.value ?? [],
  );
  for (const child of node.childNodes)
    yield* sourceIn(child, own.length > 0 ? own.join(' ') : tongue);
}

const addresses = await all(addressesOf(store));
const pages = addresses.filter((address) =>
  /^\/(?:documents|initiatives|embed|actors|themes)\//.test(address),
);

test.each(pages)('words of a right-to-left document run so on %s', async (address) => {
  const tongues = [...sourceIn(parse(await pageHtml(store, address)), '')];
  expect(tongues.filter((tongue) => !/\brtl$/.test(tongue))).toEqual([]);
});

test('and they are on most of these pages', async () => {
  const html = await Promise.all(pages.map((address) => pageHtml(store, address)));
  expect(html.filter((page) => page.includes('dir="rtl"')).length).toBeGreaterThan(6);
});

test('a document from left to right says its language alone', async () => {
  const corpus = corpusOf({ words: 'Canada will act.', quotes: [['Canada will act.']] });
  const html = await pageHtml(storeOf(corpus), '/documents/paper/');
  expect(html).toContain('lang="en"');
  expect(html).not.toContain('dir=');
});
