import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initiativeIdSchema, passageIdSchema } from '@/lib/model/id';
import { explorerPath, listPage, paths } from '@/lib/url/paths';
import { textDirective } from '@/lib/url/text-fragment';
import { valuePath, valuesPath } from '@/lib/url/value-paths';
import { getFixtureCorpus } from '@/tests/fixture-content';

test('addresses are made like this', () => {
  expect({
    home: paths.home(),
    initiatives: paths.initiatives(),
    initiative: paths.initiative('ban-landmines'),
    firstInitiatives: paths.initiativesPage(1),
    moreInitiatives: paths.initiativesPage(2),
    kinds: valuesPath('kind'),
    kind: valuePath('kind', 'action'),
    themes: paths.themes(),
    theme: paths.theme('arms-control'),
    outsideThemes: paths.outsideThemes(),
    outsideThemesList: paths.outsideThemesList(),
    actors: paths.actors(),
    actor: paths.actor('g8'),
    actorList: paths.actorList('g8', 'lead'),
    instruments: paths.instruments(),
    instrument: paths.instrument('paros'),
    instrumentList: paths.instrumentList('paros', 'mentions'),
    documents: paths.documents(),
    document: paths.document('ips-2005'),
    passage: paths.passage('ips-2005', 'pe1vygpc'),
    about: paths.about(),
    accessibility: paths.accessibility(),
  }).toEqual({
    home: '/',
    initiatives: '/initiatives/',
    initiative: '/initiatives/ban-landmines/',
    firstInitiatives: '/initiatives/',
    moreInitiatives: '/initiatives/2/',
    kinds: '/kinds/',
    kind: '/kinds/action/',
    themes: '/themes/',
    theme: '/themes/arms-control/',
    outsideThemes: '/themes/#none',
    outsideThemesList: '/themes/none/',
    actors: '/actors/',
    actor: '/actors/g8/',
    actorList: '/actors/g8/lead/',
    instruments: '/instruments/',
    instrument: '/instruments/paros/',
    instrumentList: '/instruments/paros/mentions/',
    documents: '/documents/',
    document: '/documents/ips-2005/',
    passage: '/documents/ips-2005/#pe1vygpc',
    about: '/about/',
    accessibility: '/accessibility/',
  });
});

test('the explorer in a state has its query behind a question mark, and none for everything', () => {
  expect(explorerPath('')).toBe('/initiatives/');
  expect(explorerPath('actor=g8&q=x')).toBe('/initiatives/?actor=g8&q=x');
});

test('a page of a list is a step below it that can be no id, and the first is the list itself', () => {
  expect(listPage(paths.theme('arms'), 1)).toBe('/themes/arms/');
  expect(listPage(paths.theme('arms'), 2)).toBe('/themes/arms/2/');
  fc.assert(
    fc.property(fc.integer({ min: 2 }), (page) => {
      expect(paths.initiativesPage(page)).toBe(`/initiatives/${page}/`);
      for (const id of [initiativeIdSchema, passageIdSchema]) {
        expect(id.safeParse(String(page)).success).toBe(false);
      }
    }),
  );
});

describe('the directive that highlights words', () => {
  test.each([
    [
      'has a short text whole',
      'the banning of landmines',
      ':~:text=the%20banning%20of%20landmines',
    ],
    [
      'has the first and last five words of a long one',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      ':~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
    [
      'keeps the punctuation at both ends of a short text',
      '"new diplomacy."',
      ':~:text=%22new%20diplomacy.%22',
    ],
    [
      'keeps the punctuation at both ends of a long one',
      '(one) two three four five six seven eight nine ten eleven, twelve thirteen.',
      ':~:text=(one)%20two%20three%20four%20five,nine%20ten%20eleven%2C%20twelve%20thirteen.',
    ],
    [
      'has a long text of few words whole',
      `${'a'.repeat(40)} ${'b'.repeat(40)}`,
      `:~:text=${'a'.repeat(40)}%20${'b'.repeat(40)}`,
    ],
    [
      'has a long text whole where its first and last five words would meet',
      Array.from({ length: 7 }, () => 'abcdefghijkl').join(' '),
      `:~:text=${Array.from({ length: 7 }, () => 'abcdefghijkl').join('%20')}`,
    ],
    ['hides what would have a meaning in it', 'G-8, A&B', ':~:text=G%2D8%2C%20A%26B'],
    ['hides accents and dashes', 'Lysøen — so', ':~:text=Lys%C3%B8en%20%E2%80%94%20so'],
  ])('%s', (_, exact, directive) => {
    expect(textDirective(exact)).toBe(directive);
  });

  /** What a browser looks for: from the first of these to the last. */
  const endsOf = (exact: string) =>
    textDirective(exact).slice(':~:text='.length).split(',').map(decodeURIComponent);

  test('has the ends of every quote, in their order and apart from each other', () => {
    for (const { quote } of getFixtureCorpus().initiatives) {
      const [first = '', last = first] = endsOf(quote.exact);
      expect(quote.exact.startsWith(first)).toBe(true);
      expect(quote.exact.endsWith(last)).toBe(true);
      expect(first === quote.exact || first.length + last.length < quote.exact.length).toBe(true);
    }
  });

  test('has one comma at most, and no dash, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (exact) => {
        const [first = '', last = first] = endsOf(exact);
        expect(endsOf(exact).length).toBeLessThanOrEqual(2);
        expect(exact.startsWith(first) && exact.endsWith(last)).toBe(true);
        expect(textDirective(exact).slice(':~:text='.length)).not.toMatch(/[-&#]/);
      }),
    );
  });
});
