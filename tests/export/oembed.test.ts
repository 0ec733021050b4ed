import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { embedCode, oembedOf } from '@/lib/export/oembed';
import { quotables } from '@/lib/pages/citables';
import { derivedPaths } from '@/lib/url/paths';
import { site } from '@/lib/url/site';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { INITIATIVES, edit } from '@/tests/small-content';
import type { Changes } from '@/tests/small-content';
import { all, getQuoted, storeOf } from '@/tests/store-of';
import { smallIndex } from './small-index';

const SIGN = { of: 'initiative', initiative: 'sign-treaty' } as const;

/** The initiative of the small content. */
const sign = (changes?: Changes) => getQuoted(storeOf(smallIndex(changes).corpus), SIGN);

const real = storeOf(getFixtureCorpus());

/** The elements of a fragment of HTML: their names and attributes. */
function elementsOf(html: string) {
  return parseFragment(html).childNodes.map((node) => ({
    name: node.nodeName,
    attributes: 'attrs' in node ? Object.fromEntries(node.attrs.map((a) => [a.name, a.value])) : {},
  }));
}

describe('an oEmbed response', () => {
  test('has all that https://oembed.com asks of a rich one', async () => {
    expect(oembedOf(await sign(), SIGN)).toEqual({
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
      html: embedCode(await sign()),
      width: 600,
      height: 250,
    });
  });

  test('is taller for a longer quote, and has the picture that it is given', async () => {
    const of = async (initiative: string) =>
      oembedOf(await getQuoted(real, { of: 'initiative', initiative }), {
        of: 'document',
        document: 'fff-2000',
      });
    const [short, long] = [await of('ban-landmines'), await of('use-nato-and-osce')];
    expect([short.height, long.height]).toEqual([250, 400]);
    expect(short.thumbnail_url).toBe(`${site.url}/og/documents/fff-2000.png`);
  });
});

describe('the embed code', () => {
  test('is one iframe, of the size that the response gives', async () => {
    expect(elementsOf(embedCode(await sign()))).toEqual([
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
    async (title) => {
      const changed = await sign(edit(INITIATIVES, 'Sign the treaty', JSON.stringify(title)));
      const [iframe, ...others] = elementsOf(embedCode(changed));
      expect(others).toEqual([]);
      expect(iframe?.attributes.title).toBe(`${title} (2001, Paper, ¶\u00a01)`);
    },
  );

  test('of every initiative and passage leads to its card', async () => {
    for (const item of await all(quotables(real))) {
      const [iframe, ...others] = elementsOf(embedCode(await getQuoted(real, item)));
      expect(others).toEqual([]);
      expect(iframe?.attributes.src).toBe(`${site.url}${derivedPaths.embed(item)}`);
    }
  });
});
