import { expect, test } from 'vitest';
import { annotations, oembeds, shareCards } from '@/lib/export/file-addresses';
import { smallIndex } from './small-index';

const index = smallIndex();
const ids = index.corpus.documents.flatMap(({ passages }) => passages.map(({ id }) => id));

test('there is a picture for the site, and for every document, initiative and passage', () => {
  expect([...shareCards(index).keys()]).toEqual([
    '/og/site.png',
    '/og/documents/paper.png',
    ...ids.map((id) => `/og/documents/paper/${id}.png`),
    '/og/initiatives/sign-treaty.png',
  ]);
});

test('there is an oEmbed response for every initiative and passage', () => {
  expect([...oembeds(index).keys()]).toEqual([
    ...ids.map((id) => `/oembed/documents/paper/${id}.json`),
    '/oembed/initiatives/sign-treaty.json',
  ]);
});

test('there is an annotation for every initiative', () => {
  expect([...annotations(index).keys()]).toEqual(['/annotations/sign-treaty.jsonld']);
  expect(annotations(index).get('/annotations/sign-treaty.jsonld')?.().type).toBe('Annotation');
});
