import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { indexCorpus } from '@/lib/store/index-corpus';
import type { Quotable } from '@/lib/url/citables-of';
import { quotablesOf } from '@/lib/url/citables-of';
import { embedCode, oembedOf } from '@/lib/export/oembed';
import { derivedPaths } from '@/lib/url/paths';
import { site } from '@/lib/url/site';
import { getRealCorpus } from '@/tests/real-content';
import { INITIATIVES, edit } from '@/tests/small-content';
import { smallIndex } from './small-index';

const SIGN: Quotable = { of: 'initiative', initiative: 'sign-treaty' };

/** The elements of a fragment of HTML: their names and attributes. */
function elementsOf(html: string) {
  return parseFragment(html).childNodes.map((node) => ({
    name: node.nodeName,
    attributes: 'attrs' in node ? Object.fromEntries(node.attrs.map((a) => [a.name, a.value])) : {},
  }));
}

describe('an oEmbed response', () => {
  test('has all that https://oembed.com asks of a rich one', () => {
    const small = smallIndex();
    expect(oembedOf(small, SIGN)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Sign the treaty (2001, Paper, ¶\u00a01)',
      author_name: 'Government of Canada',
      author_url: `${site.url}/documents/paper/`,
      provider_name: site.name,
      provider_url: `${site.url}/`,
      cache_age: 86_400,
      thumbnail_url: `${site.url}/og/initiatives/sign-treaty.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      html: embedCode(small, SIGN),
      width: 600,
      height: 250,
    });
  });

  test('is taller for a longer quote', () => {
    const index = indexCorpus(getRealCorpus());
    const heightOf = (initiative: string) =>
      oembedOf(index, { of: 'initiative', initiative }).height;
    expect(['ban-landmines', 'use-nato-and-osce'].map(heightOf)).toEqual([250, 400]);
  });
});

describe('the embed code', () => {
  test('is one iframe, of the size that the response gives', () => {
    const small = smallIndex();
    expect(elementsOf(embedCode(small, SIGN))).toEqual([
      {
        name: 'iframe',
        attributes: {
          src: `${site.url}/embed/sign-treaty/`,
          title: 'Sign the treaty (2001, Paper, ¶\u00a01)',
          width: '600',
          height: '250',
          loading: 'lazy',
          style: 'border:0;max-width:100%',
        },
      },
    ]);
  });

  test.each(['"><script>alert(1)</script>', "' onload='alert(1)", 'R&D &quot; < >'])(
    'keeps a hostile title inside its attribute: %s',
    (title) => {
      const small = smallIndex(edit(INITIATIVES, 'Sign the treaty', JSON.stringify(title)));
      const [iframe, ...others] = elementsOf(embedCode(small, SIGN));
      expect(others).toEqual([]);
      expect(iframe?.attributes.title).toBe(`${title} (2001, Paper, ¶\u00a01)`);
    },
  );

  test('of every initiative and passage leads to its card', () => {
    const index: CorpusIndex = indexCorpus(getRealCorpus());
    for (const item of quotablesOf(index.corpus)) {
      const [iframe, ...others] = elementsOf(embedCode(index, item));
      expect(others).toEqual([]);
      expect(iframe?.attributes.src).toBe(`${site.url}${derivedPaths.embed(item)}`);
    }
  });
});
