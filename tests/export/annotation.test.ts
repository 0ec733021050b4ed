import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationOf } from '@/lib/export/annotation';
import { selectorsOf } from '@/lib/export/annotation-selectors';
import { FILE_FOLDERS } from '@/lib/pages/file-of';
import { readTagged } from '@/lib/pages/read-tagged';
import { documentTextOf } from '@/lib/store/document-text';
import type { Store } from '@/lib/store/store';
import { site } from '@/lib/url/site';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { DOCUMENT, INITIATIVES, edit } from '@/tests/small-content';
import { expand, termsIn } from './expand';
import { getQuoted, storeOf } from '@/tests/store-of';
import { smallIndex } from './small-index';

const corpus = getFixtureCorpus();
const store = storeOf(corpus);

/** The annotation of an initiative, and what it is made of. */
async function annotated(initiative: string, from: Store = store) {
  const quoted = await getQuoted(from, { of: 'initiative', initiative });
  const text = await from.text(quoted.document.id);
  if (!text) throw new Error(`The document of ${initiative} has no text`);
  const annotation = annotationOf(await readTagged(from, quoted), quoted.passage, text);
  return { annotation, passage: quoted.passage, words: text.words };
}

describe('an annotation', () => {
  test('says what it is about, in the terms of the W3C model', async () => {
    const { annotation, passage } = await annotated('sign-treaty', storeOf(smallIndex().corpus));
    const tag = (value: string) => ({
      type: 'TextualBody',
      purpose: 'tagging',
      value,
      format: 'text/plain',
      language: 'en',
    });
    const page = (path: string, purpose = 'tagging') => ({
      type: 'SpecificResource',
      purpose,
      source: `${site.url}${path}`,
    });
    expect(annotation).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${site.url}/annotations/sign-treaty.jsonld`,
      type: 'Annotation',
      motivation: 'classifying',
      generator: {
        id: `${site.url}/`,
        type: 'Software',
        name: site.name,
        homepage: `${site.url}/`,
      },
      canonical: `${site.url}/initiatives/sign-treaty/`,
      body: [
        { ...tag('Sign the treaty'), purpose: 'describing' },
        page('/kinds/commitment/', 'classifying'),
        page('/themes/arms/'),
        tag('Arms'),
        page('/actors/canada/'),
        tag('Canada'),
        page('/actors/norway/'),
        tag('Norway'),
        page('/instruments/ban-treaty/'),
        tag('Ban Treaty'),
      ],
      target: {
        type: 'SpecificResource',
        source: `${site.url}/documents/paper/`,
        state: { type: 'TimeState', cached: `${site.url}/texts/paper.txt` },
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'Canada will sign the Ban Treaty.',
            prefix: '',
            suffix: ' Norway helps.',
          },
          { type: 'TextPositionSelector', start: 6, end: 38 },
          {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
            value: passage.id,
            refinedBy: { type: 'TextPositionSelector', start: 0, end: 32 },
          },
        ],
      },
    });
  });

  test('expands to the vocabulary of the model, no word of it unknown', async () => {
    const expanded = await Promise.all(
      corpus.initiatives.map(async ({ id }) => expand((await annotated(id)).annotation)),
    );
    const { types, properties } = termsIn(expanded);
    const own = (name: string) => name.replace('http://www.w3.org/ns/oa#', 'oa:');
    expect([...types].map(own).sort()).toEqual([
      'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
      'http://www.w3.org/ns/activitystreams#Application',
      'oa:Annotation',
      'oa:FragmentSelector',
      'oa:SpecificResource',
      'oa:TextPositionSelector',
      'oa:TextQuoteSelector',
      'oa:TextualBody',
      'oa:TimeState',
    ]);
    expect([...properties].map(own)).toEqual(
      expect.arrayContaining(['oa:hasBody', 'oa:hasTarget', 'oa:hasSelector', 'oa:exact']),
    );
  });
});

describe('the selectors of every initiative', () => {
  test.each(corpus.initiatives)('find the words of $id again', async (initiative) => {
    const { annotation, passage, words: plain } = await annotated(initiative.id);
    const [quote, position, fragment] = annotation.target.selector;
    expect(quote.exact).toBe(initiative.quote.exact);
    expect(plain.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
    const { cached } = annotation.target.state;
    const name = cached.replace(/^.*\/texts\//, '');
    const published = await FILE_FOLDERS.texts.file(store, name);
    expect(published).toBe(plain);
    expect([...plain].slice(position.start, position.end).join('')).toBe(initiative.quote.exact);
    if (!fragment) throw new Error('A quote of one piece has no fragment');
    expect(fragment.value).toBe(passage.id);
    const { start, end } = fragment.refinedBy;
    expect([...passage.text].slice(start, end).join('')).toBe(initiative.quote.exact);
  });

  test('have no more than 32 characters of context where those are enough', async () => {
    for (const { id } of corpus.initiatives) {
      const { annotation } = await annotated(id);
      const [{ prefix, suffix }] = annotation.target.selector;
      expect(Math.max([...prefix].length, [...suffix].length)).toBeLessThanOrEqual(32);
    }
  });
});

describe('selectors', () => {
  /** The selectors of the small content's initiative, when its passage has other words. */
  async function selectorsIn(passage: string, quote: string, prefix: string) {
    const anchored = `quote: ${JSON.stringify(quote)}\n    prefix: ${JSON.stringify(prefix)}`;
    const small = smallIndex({
      ...edit(DOCUMENT, 'Canada will sign the Ban Treaty. Norway helps.', passage),
      ...edit(INITIATIVES, 'quote: Canada will sign the Ban Treaty.', anchored),
    });
    return (await annotated('sign-treaty', storeOf(small.corpus))).annotation.target.selector;
  }

  test('count characters, not their halves: a sign beyond U+FFFF is one', async () => {
    const [quote, position] = await selectorsIn(
      '😀 Canada will sign the Ban Treaty. Norway helps.',
      'Canada will sign the Ban Treaty.',
      '😀 ',
    );
    expect(quote.prefix).toBe('😀 ');
    expect(position).toEqual({ type: 'TextPositionSelector', start: 8, end: 40 });
  });

  test('take more context where 32 characters stand in more than one place', async () => {
    const same = 'as it has so often said to all who ask,';
    const sign = 'Canada will sign the Ban Treaty.';
    const [quote] = await selectorsIn(
      `First, ${same} ${sign} Well, ${same} Norway helps. Then, ${same} ${sign} Well, ${same} so be it.`,
      sign,
      `Then, ${same} `,
    );
    expect([quote.prefix, quote.suffix]).toEqual([
      `, ${same} Norway helps. Then, ${same} `.slice(-64),
      ` Well, ${same} so be it.`.slice(0, 64),
    ]);
  });

  test('find any stretch of a passage at its place', () => {
    const passages = corpus.documents.flatMap((document) =>
      document.passages.map((passage) => ({ document, passage })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...passages), fc.nat(), fc.nat(), (where, from, length) => {
        const { document, passage } = where;
        const start = from % passage.text.length;
        const end = start + 1 + (length % (passage.text.length - start));
        const text = documentTextOf(document);
        const [quote, position] = selectorsOf(text, passage, { start, end });
        const plain = [...text.words];
        expect(plain.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(plain.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
        expect(plain.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
      }),
    );
  });
});
