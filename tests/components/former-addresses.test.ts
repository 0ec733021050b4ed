import { describe, expect, test } from 'vitest';
import type { Change, Permalinks, Tombstone } from '@/lib/model/permalink';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import { pageHtml } from '@/tests/page-html';
import { getFixtureCorpus } from '@/tests/fixture-content';

const corpus = getFixtureCorpus();
const [document] = corpus.documents;
if (!document) throw new Error('The content has no document any more');
const heading = document.passages.find(({ kind }) => kind === 'heading');
if (!heading) throw new Error('The document has no heading any more');
const here = `/documents/${document.id}/`;

const change = (from: string, then: string, now: string): Change => ({
  from,
  what: 'words',
  on: '2027-01-31',
  because: 'A slip.',
  then,
  now,
});

const tombstone = (address: string, of: Tombstone['of']): Tombstone => ({
  address,
  of,
  on: '2027-02-01',
  because: 'It was not part of it.',
  words: 'Words as they were last.',
});

/** A passage that was corrected and then withdrawn, one that moved away, and one in another spelling. */
const permalinks: Permalinks = {
  redirects: new Map([
    [`${here}#p1111111`, `${here}#p2222222`],
    [`${here}#p3333333`, '/documents/other/#p3333333'],
    ['/documents/draft/#p4444444', `${here}#${heading.id}`],
    ['/documents/lost-draft/', '/documents/lost/'],
    ['/documents/lost/#p5555555', '/documents/lost/#p6666666'],
  ]),
  tombstones: new Map(
    [
      tombstone(`${here}#p2222222`, 'passage'),
      tombstone('/documents/lost/', 'document'),
      tombstone('/documents/lost/#p6666666', 'passage'),
    ].map((one) => [one.address, one]),
  ),
  changes: new Map([
    [
      `${here}#p2222222`,
      [change(`${here}#p1111111`, 'Words as they where.', 'Words as they were.')],
    ],
    [`${here}#${heading.id}`, [change(`${here}#${heading.id}`, 'Nèw', 'New')]],
  ]),
};

const idsIn = (html: string) => Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);

const store = createEmbeddedStore({ corpus, permalinks });

describe('the page of a document', async () => {
  const html = await pageHtml(store, here);

  test('has a place for every former address that leads into it, and no place twice', () => {
    const ids = idsIn(html);
    expect(ids).toEqual(expect.arrayContaining(['p1111111', 'p2222222', 'p3333333', 'p4444444']));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('tells what a passage said before it was corrected, though it was withdrawn since', () => {
    expect(html).toContain('<del>where</del><ins>were</ins>');
    expect(html).toContain('Words as they were last.');
  });

  test('leads on from the address of a passage that stands in another document now', () => {
    expect(html).toContain('<a href="/documents/other/#p3333333">');
  });
});

test('the page of a withdrawn document has a place for each of its passages, and their former ids', async () => {
  const html = await pageHtml(store, '/documents/lost/');
  expect(idsIn(html)).toEqual(expect.arrayContaining(['p5555555', 'p6666666']));
});

test('the card of a heading has its words letter for letter, in its title too', async () => {
  const html = await pageHtml(store, `/embed${here}${heading.id}/`);
  expect(html).toContain(`heading “${heading.text}”`);
});
