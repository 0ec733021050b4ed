import type { DefaultTreeAdapterMap } from 'parse5';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { paths } from '@/lib/url/paths';
import {
  SPECIMEN,
  specimenPassage,
  specimenPassages,
  specimenStore,
} from '@/tests/constructs-content';
import { pageHtml } from '@/tests/page-html';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** All elements of a page, in the order of the page. */
function elementsIn(node: Node): Element[] {
  const own = 'attrs' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

const html = await pageHtml(specimenStore, paths.document(SPECIMEN));
const elements = elementsIn(parseFragment(html));

/** The block of a passage, by its first words. Throws where the page has none. */
async function blockOf(begins: string): Promise<Element> {
  const { id } = await specimenPassage(begins);
  const block = elements.find((element) => attribute(element, 'id') === id);
  if (!block) throw new Error(`No block of ${begins}`);
  return block;
}

const within = (block: Element, name: string) =>
  elementsIn(block).filter((element) => hasClass(element, name));

describe('the page of a document', () => {
  test('has the words of each passage letter for letter, whatever stands at them', () => {
    for (const { id, text } of specimenPassages) {
      const block = elements.find((element) => attribute(element, 'id') === id);
      const words = block && within(block, 'passage-text');
      expect(words?.map(textIn)).toEqual([text]);
    }
  });

  test.each([
    ['Each State', ['1.']],
    ['To use', ['(a)']],
    ['at any time', ['(ii)']],
    ['also at sea', []],
    ['The first of', ['4.', '(a)']],
    ['The second of', ['(b)']],
    ['A point', []],
  ])('prints the labels of the source, and no others: %s', async (begins, labels) => {
    expect(within(await blockOf(begins), 'item-label').map(textIn)).toEqual(labels);
  });

  test('shows the bullet that the source has before items without a label alone', () => {
    const bullets = elements.flatMap((element) =>
      element.tagName === 'li' ? (attribute(element, 'data-bullet') ?? []) : [],
    );
    expect(bullets).toEqual(['▪', '▪']);
  });

  test('has a table with heads for its columns and rows', async () => {
    const cells = elementsIn(await blockOf('Article 4\t')).filter(({ tagName }) =>
      ['th', 'td'].includes(tagName),
    );
    const [, first, ...others] = cells;
    expect(first && [first.tagName, attribute(first, 'scope')]).toEqual(['th', 'row']);
    expect(others.map((cell) => attribute(cell, 'data-head'))).toEqual(['Duty', 'not later than']);
    const heads = elementsIn(await blockOf('Article\t')).filter(({ tagName }) => tagName === 'th');
    expect(heads.map((head) => attribute(head, 'scope'))).toEqual(['col', 'col', 'col']);
  });

  test('leads from each mark to its note, and from the note to each of its marks', async () => {
    const { id } = await specimenPassage('after the entry');
    const marks = elements.filter(
      (element) => hasClass(element, 'note-mark') && attribute(element, 'href')?.endsWith(`#${id}`),
    );
    expect(marks.map((mark) => attribute(mark, 'data-note'))).toEqual(['1', '1']);
    const back = elementsIn(await blockOf('after the entry')).filter(
      (element) => attribute(element, 'role') === 'doc-backlink',
    );
    expect(back.map((link) => attribute(link, 'href'))).toEqual(
      marks.map((mark) => `#${attribute(mark, 'id')}`),
    );
  });

  test('says what words are to the source: raised, lowered, foreign, linked, of others', async () => {
    const tags = elementsIn(await blockOf('Words on')).map((element) => [
      element.tagName,
      attribute(element, 'lang') ?? attribute(element, 'rel'),
      textIn(element),
    ]);
    expect(tags).toEqual(
      expect.arrayContaining([
        ['sub', undefined, '2'],
        ['sup', undefined, 'th'],
        ['span', 'fr', 'les mots d’autrui'],
        ['a', 'external nofollow noreferrer', 'the treaty'],
      ]),
    );
    const quoted = elementsIn(await blockOf('War is'));
    expect(quoted.some(({ tagName }) => tagName === 'blockquote')).toBe(true);
    expect(elementsIn(await blockOf('Mine')).some(({ tagName }) => tagName === 'dfn')).toBe(true);
  });

  test('says where the pages of the source begin', () => {
    const pages = elements.filter((element) => attribute(element, 'role') === 'doc-pagebreak');
    expect(pages.map((page) => attribute(page, 'data-page'))).toEqual(['2', '3']);
  });

  test('has a place for each locator, right before the first passage that has it', async () => {
    const { id } = await specimenPassage('at any time');
    const [place] = elements.filter((element) => attribute(element, 'id') === 'art-1-1-b-ii');
    expect(place && attribute(place, 'data-to')).toBe(id);
    const { id: second } = await specimenPassage('Canada undertakes');
    const [numbered] = elements.filter((element) => attribute(element, 'id') === 'art-1-2');
    expect(numbered && attribute(numbered, 'data-to')).toBe(second);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the page of an item has what governs it, as source words, and what is left out', async () => {
  const { id } = await specimenPassage('at any time');
  const page = await pageHtml(specimenStore, paths.passageAlone(SPECIMEN, id));
  const [pieces] = elementsIn(parseFragment(page)).filter((one) => hasClass(one, 'pieces'));
  if (!pieces) throw new Error('No pieces');
  expect(within(pieces, 'passage-text').map(textIn)).toEqual([
    'Each State Party undertakes never under any circumstances:',
    'To develop mines:',
    'at any time;',
    'unless the States Parties decide otherwise.',
  ]);
  expect(within(pieces, 'left-out').map(textIn)).toEqual([
    '… (a) left out',
    '… (i) left out',
    '… (c) left out',
  ]);
  const card = await pageHtml(specimenStore, `/embed/documents/${SPECIMEN}/${id}/`);
  expect(textIn(parseFragment(card))).toContain(
    'circumstances:… words left out (b) To develop mines:… words left out (ii) at any time;… words left out unless',
  );
});

test.each([
  ['at any time', 'Article 1 (1) (b) (ii)'],
  ['Stressing', 'Paragraph [2]'],
  ['after the entry', 'Note 1'],
  ['Mine', 'Term “Mine”'],
  ['Definitions', 'Heading “Definitions”'],
])('a passage is called by its place in the source: %s', async (begins, name) => {
  const { id } = await specimenPassage(begins);
  const page = await pageHtml(specimenStore, paths.passageAlone(SPECIMEN, id));
  const [heading] = elementsIn(parseFragment(page)).filter(({ tagName }) => tagName === 'h1');
  expect(heading && textIn(heading)).toBe(name);
});
