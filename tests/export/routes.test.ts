import { expect, test } from 'vitest';
import * as annotations from '@/app/annotations/[file]/route';
import * as oembeds from '@/app/oembed/[...path]/route';
import * as pictures from '@/app/og/[...path]/route';
import { citablesOf, quotablesOf } from '@/lib/url/citables-of';
import { indexCorpus } from '@/lib/relations/index-corpus';
import { getRealCorpus } from '@/tests/real-content';

const index = indexCorpus(getRealCorpus());
const request = new Request('http://localhost/');

test('every annotation is written, with the id that is its address', async () => {
  const all = await annotations.generateStaticParams();
  expect(all).toHaveLength(index.corpus.initiatives.length);
  for (const params of all) {
    const response = await annotations.GET(request, { params: Promise.resolve(params) });
    const { id } = await response.json();
    expect(new URL(id).pathname).toBe(`/annotations/${params.file}`);
  }
});

test('every oEmbed response is written, with its picture beside it', async () => {
  const all = await oembeds.generateStaticParams();
  expect(all).toHaveLength(quotablesOf(index.corpus).length);
  for (const params of all) {
    const response = await oembeds.GET(request, { params: Promise.resolve(params) });
    const { thumbnail_url: picture } = await response.json();
    const key = params.path.join('/').replace(/\.json$/, '');
    expect(new URL(picture).pathname).toBe(`/og/${key}.png`);
  }
});

test('every item has a picture, and so has the site', async () => {
  expect(await pictures.generateStaticParams()).toHaveLength(citablesOf(index.corpus).length + 1);
});
