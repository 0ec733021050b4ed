import { describe, expect, test } from 'vitest';
import type { Retired, Tombstone } from '@/lib/model/permalink';
import { citablesOf } from '@/tests/citables-of';
import { itemOfAddress, pageOfAddress } from '@/lib/url/item-of-address';
import { permalinkOf } from '@/lib/url/paths';
import { formerIdsIn, fragmentOf, passagesMovedOut } from '@/lib/url/retired-addresses';
import { serverRedirects } from '@/lib/url/server-redirects';
import { getFixtureCorpus } from '@/tests/fixture-content';

const tombstone = (address: string, of: Tombstone['of']): Retired => ({
  address,
  tombstone: {
    address,
    of,
    on: '2027-01-02',
    because: 'It was never there.',
    words: 'Last words.',
  },
});

const retired: readonly Retired[] = [
  { address: '/actors/old/', to: '/actors/new/' },
  { address: '/initiatives/first/', to: '/initiatives/second/' },
  { address: '/initiatives/lost/', to: '/initiatives/gone/' },
  { address: '/documents/paper/#p1111111', to: '/documents/paper/#p2222222' },
  { address: '/documents/paper/#p0000000', to: '/documents/paper/#p2222222' },
  { address: '/documents/draft/', to: '/documents/paper/' },
  tombstone('/initiatives/gone/', 'initiative'),
  tombstone('/documents/paper/#p3333333', 'passage'),
  tombstone('/documents/other/#p3333333', 'passage'),
];

const chains: readonly Retired[] = [
  // Corrected, and withdrawn later.
  { address: '/documents/paper/#p1111111', to: '/documents/paper/#p3333333' },
  { address: '/documents/paper/#p4444444', to: '/documents/other/#p4444444' },
  // The document has another id.
  { address: '/documents/draft/#p2222222', to: '/documents/paper/#p2222222' },
  { address: '/documents/draft/#p5555555', to: '/documents/paper/#p2222222' },
  tombstone('/documents/paper/#p3333333', 'passage'),
];

describe('retired addresses', () => {
  test('that lead into a document stand with the passage that they lead to, withdrawn or not', () => {
    expect(formerIdsIn(retired, '/documents/paper/')).toEqual(
      new Map([['p2222222', ['p1111111', 'p0000000']]]),
    );
    expect(formerIdsIn(chains, '/documents/paper/')).toEqual(
      new Map([
        ['p3333333', ['p1111111']],
        ['p2222222', ['p5555555']],
      ]),
    );
  });

  test('of passages that stand in another document now lead there', () => {
    expect(passagesMovedOut(chains, '/documents/paper/')).toEqual(
      new Map([['p4444444', '/documents/other/#p4444444']]),
    );
  });
});

test('the fragment of an address is what stands behind its sign', () => {
  expect(fragmentOf('/documents/paper/#p1111111')).toBe('p1111111');
  expect(fragmentOf('/documents/paper/')).toBe('');
});

test('every permanent address leads back to what it stands for', () => {
  for (const item of citablesOf(getFixtureCorpus())) {
    expect(itemOfAddress(permalinkOf(item))).toEqual(item);
  }
  expect(itemOfAddress('/actors/canada/')).toBeUndefined();
  expect(itemOfAddress('/documents/')).toBeUndefined();
});

test('a passage has a page to itself, anything else is one', () => {
  expect(pageOfAddress('/documents/paper/#p1111111')).toBe('/documents/paper/p1111111/');
  expect(pageOfAddress('/documents/paper/')).toBe('/documents/paper/');
});

test('a server is told of pages and of what was made from them, in one step each', () => {
  const { redirects, gone } = serverRedirects(retired);
  const targets = Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
  expect(targets).toEqual({
    '/actors/old/': '/actors/new/',
    '/initiatives/first/': '/initiatives/second/',
    '/cite/initiatives/first.bib': '/cite/initiatives/second.bib',
    '/cite/initiatives/first.ris': '/cite/initiatives/second.ris',
    '/cite/initiatives/first.csl.json': '/cite/initiatives/second.csl.json',
    '/og/initiatives/first.png': '/og/initiatives/second.png',
    '/embed/first/': '/embed/second/',
    '/oembed/initiatives/first.json': '/oembed/initiatives/second.json',
    '/annotations/first.jsonld': '/annotations/second.jsonld',
    '/initiatives/lost/': '/initiatives/gone/',
    '/documents/paper/p1111111/': '/documents/paper/p2222222/',
    '/cite/documents/paper/p1111111.bib': '/cite/documents/paper/p2222222.bib',
    '/cite/documents/paper/p1111111.ris': '/cite/documents/paper/p2222222.ris',
    '/cite/documents/paper/p1111111.csl.json': '/cite/documents/paper/p2222222.csl.json',
    '/og/documents/paper/p1111111.png': '/og/documents/paper/p2222222.png',
    '/embed/documents/paper/p1111111/': '/embed/documents/paper/p2222222/',
    '/oembed/documents/paper/p1111111.json': '/oembed/documents/paper/p2222222.json',
    '/documents/paper/p0000000/': '/documents/paper/p2222222/',
    '/cite/documents/paper/p0000000.bib': '/cite/documents/paper/p2222222.bib',
    '/cite/documents/paper/p0000000.ris': '/cite/documents/paper/p2222222.ris',
    '/cite/documents/paper/p0000000.csl.json': '/cite/documents/paper/p2222222.csl.json',
    '/og/documents/paper/p0000000.png': '/og/documents/paper/p2222222.png',
    '/embed/documents/paper/p0000000/': '/embed/documents/paper/p2222222/',
    '/oembed/documents/paper/p0000000.json': '/oembed/documents/paper/p2222222.json',
    '/documents/draft/': '/documents/paper/',
    '/cite/documents/draft.bib': '/cite/documents/paper.bib',
    '/cite/documents/draft.ris': '/cite/documents/paper.ris',
    '/cite/documents/draft.csl.json': '/cite/documents/paper.csl.json',
    '/og/documents/draft.png': '/og/documents/paper.png',
    '/documents/draft/cite/': '/documents/paper/cite/',
    '/cite/documents/draft.templates.json': '/cite/documents/paper.templates.json',
    '/texts/draft.txt': '/texts/paper.txt',
    '/embed/lost/': '/embed/gone/',
  });
  expect(redirects).toHaveLength(Object.keys(targets).length);
  const goneWith = (page: string, card: string, key: string, files: readonly string[] = []) => [
    ...[page, card],
    ...['bib', 'ris', 'csl.json'].map((ending) => `/cite/${key}.${ending}`),
    ...[`/og/${key}.png`, `/oembed/${key}.json`],
    ...files,
  ];
  const gonePassage = (key: string) => goneWith(`/${key}/`, `/embed/${key}/`, key);
  const annotation = (id: string) => [`/annotations/${id}.jsonld`];
  expect(gone).toEqual([
    ...goneWith('/initiatives/gone/', '/embed/gone/', 'initiatives/gone', annotation('gone')),
    ...gonePassage('documents/paper/p3333333'),
    ...gonePassage('documents/other/p3333333'),
    ...goneWith('', '', 'initiatives/lost', annotation('lost')).slice(2),
  ]);
});
