import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import {
  breadcrumbJsonLd,
  documentJsonLd,
  initiativeJsonLd,
  jsonLdScript,
  passageJsonLd,
  siteJsonLd,
  themeJsonLd,
} from '@/lib/export/json-ld';
import { themeIdSchema } from '@/lib/model/id';
import { documentPage } from '@/lib/pages/document-page';
import { readTagged } from '@/lib/pages/read-tagged';
import type { Store } from '@/lib/store/store';
import { site } from '@/lib/url/site';
import terms from '@/tests/fixtures/contexts/schema-org-terms.json';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { expand, termsIn } from './expand';
import { getQuoted, storeOf } from '@/tests/store-of';
import { smallIndex } from './small-index';

const corpus = getFixtureCorpus();
const store = storeOf(corpus);
const TRAIL = [
  { name: 'Documents', path: '/documents/' },
  { name: 'Freedom from Fear', path: '/documents/fff-2000/' },
];

/** An initiative with its tags. */
async function getTagged(initiative: string, from: Store = store) {
  return readTagged(from, await getQuoted(from, { of: 'initiative', initiative }));
}

const all = [
  ...corpus.documents.map((document) => documentJsonLd(document, corpus.themes)),
  ...corpus.documents.flatMap((document) =>
    document.passages.map((passage) => passageJsonLd(document, passage)),
  ),
  ...(await Promise.all(corpus.initiatives.map(({ id }) => getTagged(id)))).map(initiativeJsonLd),
  ...corpus.themes.map(themeJsonLd),
  breadcrumbJsonLd(TRAIL),
  siteJsonLd(),
];

describe('structured data', () => {
  test('of the whole corpus uses the terms of schema.org, and every listed one', async () => {
    const used = termsIn(await Promise.all(all.map(expand)));
    const named = (names: readonly string[]) => names.map((name) => `http://schema.org/${name}`);
    expect([...used.types].sort()).toEqual(named(terms.types));
    expect([...used.properties].sort()).toEqual(named(terms.properties));
  });

  test('gives the words of initiatives and passages letter for letter', async () => {
    for (const { id, quote } of corpus.initiatives) {
      expect(initiativeJsonLd(await getTagged(id))).toMatchObject({ text: quote.exact });
    }
    for (const document of corpus.documents) {
      for (const passage of document.passages) {
        expect(passageJsonLd(document, passage)).toMatchObject({ text: passage.text });
      }
    }
  });

  test('describes a document as a report of its bodies, about the themes of its initiatives', async () => {
    const small = smallIndex().corpus;
    const others = small.themes.map((theme) => ({ ...theme, id: themeIdSchema.parse('other') }));
    const page = await documentPage(
      storeOf({ ...small, themes: [...others, ...small.themes] }),
      'paper',
    );
    expect(JSON.parse(page?.jsonLd[0] ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': `${site.url}/documents/paper/`,
      url: `${site.url}/documents/paper/`,
      name: 'The Paper',
      alternateName: 'Paper',
      identifier: 'paper',
      author: [{ '@type': 'Organization', name: 'Government of Canada' }],
      publisher: [{ '@type': 'Organization', name: 'Government of Canada' }],
      datePublished: '2001-02-03',
      inLanguage: 'en',
      about: [
        {
          '@type': 'DefinedTerm',
          '@id': `${site.url}/themes/arms/`,
          name: 'Arms',
          url: `${site.url}/themes/arms/`,
        },
      ],
      copyrightNotice: 'Crown copyright.',
      sdPublisher: { '@type': 'Organization', name: site.name, url: `${site.url}/` },
    });
  });

  test('says of an initiative which words are the source and which are ours', async () => {
    const tagged = await getTagged('sign-treaty', storeOf(smallIndex().corpus));
    const thing = (name: string, path: string) => ({
      '@type': 'Thing',
      '@id': `${site.url}${path}`,
      name,
      url: `${site.url}${path}`,
    });
    expect(initiativeJsonLd(tagged)).toMatchObject({
      '@type': 'Quotation',
      '@id': `${site.url}/initiatives/sign-treaty/`,
      name: 'Sign the treaty (editorial title)',
      description: 'Editorial note: Canada promises to sign.',
      text: 'Canada will sign the Ban Treaty.',
      isPartOf: { '@type': 'Report', name: 'The Paper', url: `${site.url}/documents/paper/` },
      isBasedOn: { '@id': `${site.url}/documents/paper/#${tagged.initiative.passage}` },
      creator: [{ '@type': 'Organization', name: 'Government of Canada' }],
      about: [{ '@type': 'DefinedTerm', name: 'Arms' }],
      mentions: [
        thing('Canada', '/actors/canada/'),
        thing('Norway', '/actors/norway/'),
        thing('Ban Treaty', '/instruments/ban-treaty/'),
      ],
    });
  });

  test('numbers the steps to a page', () => {
    expect(breadcrumbJsonLd(TRAIL).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Documents', item: `${site.url}/documents/` },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Freedom from Fear',
        item: `${site.url}/documents/fff-2000/`,
      },
    ]);
  });

  test('tells how to search the site', () => {
    expect(siteJsonLd().potentialAction).toEqual({
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${site.url}/initiatives/?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    });
  });
});

describe('structured data in a page', () => {
  /** What a browser finds when the JSON stands in a script element in front of a paragraph. */
  function parsed(value: object) {
    const html = `<script type="application/ld+json">${jsonLdScript(value)}</script><p></p>`;
    const nodes = parseFragment(html).childNodes;
    const [script] = nodes;
    const [text] = script && 'childNodes' in script ? script.childNodes : [];
    return {
      names: nodes.map(({ nodeName }) => nodeName),
      value: JSON.parse(text && 'value' in text ? text.value : ''),
    };
  }

  test.each([
    '</script><img src=x onerror=alert(1)>',
    '<!--<script>',
    ']]>',
    '&lt;/script&gt;',
    'one\u2028two\u2029three',
  ])('cannot leave its element: %j', (text) => {
    expect(parsed({ text })).toEqual({ names: ['script', 'p'], value: { text } });
  });

  test('is the same value, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parsed({ text })).toEqual({ names: ['script', 'p'], value: { text } });
      }),
    );
  });

  test('has no end of a line that old scripts stop at', () => {
    expect(jsonLdScript({ text: 'a\u2028b<&>' })).toBe('{"text":"a\\u2028b\\u003c\\u0026\\u003e"}');
  });
});
