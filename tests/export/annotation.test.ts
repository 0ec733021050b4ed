import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationOf } from '@/lib/export/annotation';
import { selectorsOf } from '@/lib/export/annotation-selectors';
import { plainTextOf } from '@/lib/export/plain-text';
import { getPassage, getRecord, indexCorpus } from '@/lib/store/index-corpus';
import { site } from '@/lib/url/site';
import { getRealCorpus } from '@/tests/real-content';
import { DOCUMENT, INITIATIVES, edit } from '@/tests/small-content';
import { expand, termsIn } from './expand';
import { smallIndex } from './small-index';

const corpus = getRealCorpus();
const index = indexCorpus(corpus);

describe('an annotation', () => {
  test('says what it is about, in the terms of the W3C model', () => {
    const small = smallIndex();
    const initiative = getRecord(small.initiatives, 'sign-treaty');
    const { passage } = getPassage(small, initiative);
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
    expect(annotationOf(small, initiative)).toEqual({
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
      corpus.initiatives.map((initiative) => expand(annotationOf(index, initiative))),
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
    ]);
    expect([...properties].map(own)).toEqual(
      expect.arrayContaining(['oa:hasBody', 'oa:hasTarget', 'oa:hasSelector', 'oa:exact']),
    );
  });
});

describe('the selectors of every initiative', () => {
  test.each(corpus.initiatives)('find the words of $id again', (initiative) => {
    const { document, passage } = getPassage(index, initiative);
    const [quote, position, fragment] = annotationOf(index, initiative).target.selector;
    const plain = plainTextOf(document);
    expect(quote.exact).toBe(initiative.quote.exact);
    expect(plain.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
    expect([...plain].slice(position.start, position.end).join('')).toBe(initiative.quote.exact);
    expect(fragment.value).toBe(passage.id);
    const { start, end } = fragment.refinedBy;
    expect([...passage.text].slice(start, end).join('')).toBe(initiative.quote.exact);
  });

  test('have no more than 32 characters of context where those are enough', () => {
    for (const initiative of corpus.initiatives) {
      const [{ prefix, suffix }] = annotationOf(index, initiative).target.selector;
      expect(Math.max([...prefix].length, [...suffix].length)).toBeLessThanOrEqual(32);
    }
  });
});

describe('selectors', () => {
  /** The selectors of the small content's initiative, when its passage has other words. */
  function selectorsIn(passage: string, quote: string, prefix: string) {
    const anchored = `quote: ${JSON.stringify(quote)}\n    prefix: ${JSON.stringify(prefix)}`;
    const small = smallIndex({
      ...edit(DOCUMENT, 'Canada will sign the Ban Treaty. Norway helps.', passage),
      ...edit(INITIATIVES, 'quote: Canada will sign the Ban Treaty.', anchored),
    });
    return annotationOf(small, getRecord(small.initiatives, 'sign-treaty')).target.selector;
  }

  test('count characters, not their halves: a sign beyond U+FFFF is one', () => {
    const [quote, position] = selectorsIn(
      '😀 Canada will sign the Ban Treaty. Norway helps.',
      'Canada will sign the Ban Treaty.',
      '😀 ',
    );
    expect(quote.prefix).toBe('😀 ');
    expect(position).toEqual({ type: 'TextPositionSelector', start: 8, end: 40 });
  });

  test('take more context where 32 characters stand in more than one place', () => {
    const same = 'as it has so often said to all who ask,';
    const sign = 'Canada will sign the Ban Treaty.';
    const [quote] = selectorsIn(
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
        const [quote, position] = selectorsOf(document, passage, { start, end });
        const plain = [...plainTextOf(document)];
        expect(plain.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(plain.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
        expect(plain.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
      }),
    );
  });
});
