import { describe, expect, test } from 'vitest';
import { highlight } from '@/lib/search/highlight';
import { idsFor, inBrackets, realEngine, recordOf } from './fixture-engine';

const LYSOEN = ['build-human-security-network', 'build-values-based-coalitions'];
const KIMBERLEY = ['chair-kimberley-process', 'prevent-conflict-and-civilian-suffering'];
const MINES = ['ban-landmines', 'sign-landmine-ban-treaty'];

describe('a search finds', () => {
  test.each([
    [
      'a treaty by another name',
      'Ottawa Convention',
      ['sign-landmine-ban-treaty', 'ban-landmines'],
    ],
    [
      'an organization by its initials in French',
      'OIF',
      ['propose-francophonie-ministers-meeting', 'work-through-commonwealth-and-francophonie'],
    ],
    ['a negotiation by its initials', 'PAROS', ['reinvigorate-conference-on-disarmament']],
    ['a court by the treaty that made it', 'Rome Statute', ['create-international-criminal-court']],
    ['a person without the accent', 'Jean Chretien', ['sign-landmine-ban-treaty']],
    ['a person as the source misprints the name', 'Cornello', ['sign-landmine-ban-treaty']],
    ['Lysøen as it is written', 'Lysøen', LYSOEN],
    ['Lysøen without its ø', 'Lysoen', LYSOEN],
    ['Lysøen with an œ', 'Lysœn', LYSOEN],
    ['Lysøen in capitals', 'LYSØEN', LYSOEN],
    ['land mines in two words', 'land mine', MINES],
    ['a plural for a singular', 'treaties', idsFor('treaty')],
    ['a singular for a plural', 'warlord', idsFor('warlords')],
    ['a possessive', "Kimberley's", KIMBERLEY],
    [
      'the beginning of a word',
      'disarm',
      ['reinvigorate-conference-on-disarmament', 'widen-global-partnership'],
    ],
    ['nothing for nothing', '', []],
    ['nothing for punctuation', ' — !? ', []],
  ])('%s', (_, query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });

  test.each([
    ['G-8', 'G8'],
    ['g8’s', 'G8'],
    ['co-operation', 'cooperation'],
    ['co\u2011operation', 'cooperation'],
    ['landmines', 'landmine'],
    ['multi-billion', 'multibillion'],
    ['Canada’s', "Canada's"],
  ])('the same for %s and %s', (one, other) => {
    expect(idsFor(one).length).toBeGreaterThan(0);
    expect(idsFor(one)).toEqual(idsFor(other));
  });

  test('initiatives that have all of several words, in whatever order', () => {
    expect(idsFor('small arms flow')).toEqual(idsFor('flow arms small'));
    expect(idsFor('small arms flow')).toContain('control-illicit-small-arms');
    expect(idsFor('diamonds landmines')).toEqual([]);
    const [diamonds, Canada] = [idsFor('diamonds'), idsFor('Canada')];
    expect(idsFor('Canada diamonds').sort()).toEqual(
      diamonds.filter((id) => Canada.includes(id)).sort(),
    );
  });
});

describe('a phrase in quotes', () => {
  test('is found in its very order', () => {
    expect(idsFor('"illicit trade"')).toEqual([
      'halt-illicit-resource-trade',
      'control-illicit-small-arms',
      'justice-for-those-who-profit',
      'explore-multilateral-advantages',
    ]);
    expect(idsFor('"trade illicit"')).toEqual([]);
    expect(idsFor('illicit trade')).toEqual(expect.arrayContaining(idsFor('"illicit trade"')));
  });

  test('may have curly quotes, and quotes inside the source do not matter', () => {
    expect(idsFor('“new diplomacy”')).toEqual(idsFor('"new diplomacy"'));
    expect(idsFor('“new diplomacy”')).toContain('build-new-diplomacy');
  });

  test('takes whole words as they are, no plurals, no beginnings, no slips', () => {
    expect(idsFor('"conflict diamonds"')).toEqual(KIMBERLEY);
    expect(idsFor('"conflict diamond"')).toEqual([]);
    expect(idsFor('"conflict diamondz"')).toEqual([]);
  });

  test('does not reach from one text into another', () => {
    const { title, quote } = recordOf({ id: 'ban-landmines' });
    expect([title, quote]).toEqual(['Ban landmines', 'the banning of landmines']);
    expect(idsFor('"landmines the banning"')).toEqual([]);
  });

  test('that is still open is words', () => {
    expect(idsFor('"trade illicit')).toEqual(idsFor('trade illicit'));
  });
});

describe('a slip of the pen', () => {
  test.each([
    ['Kimberly', 'Kimberley', KIMBERLEY],
    ['Sommaraga', 'Sommaruga', ['sign-landmine-ban-treaty']],
    ['Axworhty', 'Axworthy', ['sign-landmine-ban-treaty']],
    ['Francphonie', 'Francophonie', idsFor('Francophonie')],
  ])('%s is taken for %s, and that is said', (typed, used, ids) => {
    const outcome = realEngine.search(typed);
    expect(outcome.corrections).toEqual([{ typed, used }]);
    expect(outcome.suggestions).toEqual([]);
    expect(outcome.hits.map(({ id }) => id)).toEqual(ids);
  });

  test('is not looked for in a word that the initiatives have', () => {
    expect(realEngine.search('mine').corrections).toEqual([]);
    expect(idsFor('mine')).toEqual(MINES);
  });

  test('is not looked for in very short words', () => {
    expect(realEngine.search('G9')).toMatchObject({ hits: [], corrections: [] });
    expect(realEngine.search('OIX')).toMatchObject({
      hits: [],
      corrections: [],
      suggestions: [{ typed: 'OIX', used: 'OIF' }],
    });
  });

  test('too great to be corrected gives a word to try', () => {
    expect(realEngine.search('reinvigurrait')).toEqual({
      hits: [],
      corrections: [],
      suggestions: [{ typed: 'reinvigurrait', used: 'reinvigorate' }],
      remark: undefined,
    });
  });

  test('that nothing is near gives no word to try', () => {
    expect(realEngine.search('xyzzyx').suggestions).toEqual([]);
  });
});

describe('a long query', () => {
  const CUT = 'Only the first 200 characters are searched.';

  test.each([
    ['200 characters', `Canada${' '.repeat(193)}a`, undefined],
    ['201 characters', `Canada${' '.repeat(194)}x`, CUT],
    ['12 words', 'Canada '.repeat(12), undefined],
    ['13 words', 'Canada '.repeat(13), 'Only the first 12 words are searched.'],
    ['a million words', 'Canada '.repeat(1_000_000), CUT],
  ])('is cut, and that is said: %s', (_, query, remark) => {
    const outcome = realEngine.search(query);
    expect(outcome.remark).toBe(remark);
    expect(outcome.hits.length).toBeGreaterThan(20);
  });

  test('of 12 slips is answered', () => {
    const slips = Array.from({ length: 12 }, (_, at) => `multilaterel${'abcdefghijkl'.charAt(at)}`);
    const { corrections, suggestions } = realEngine.search(slips.join(' '));
    expect(corrections.length + suggestions.length).toBe(12);
  });
});

describe('a hit', () => {
  const first = (query: string) => {
    const [hit] = realEngine.search(query).hits;
    if (!hit) throw new Error(`${query} finds nothing`);
    return hit;
  };
  const shown = (query: string) => [
    inBrackets(highlight(recordOf(first(query)).quote, first(query).matches)),
    ...first(query).reasons.map(({ label, segments }) => `${label}: ${inBrackets(segments)}`),
  ];

  test.each([
    ['is marked in the quote', 'landmine', ['the banning of [landmines]']],
    ['is marked as a phrase', '"banning of landmines"', ['the [banning of landmines]']],
    [
      'by another name says which',
      'Ottawa treaty',
      [
        'Foreign Minister Lloyd Axworthy signs the Global Ban on Landmines [Treaty] in [Ottawa], 3 December 1997',
      ],
    ],
    [
      'by a name of a tag says whose',
      'APMBC',
      ['the banning of landmines', 'Another name of the instrument Mine Ban Treaty: [APMBC]'],
    ],
    [
      'by two words of a name says it once',
      'Rome Statute genocide',
      [
        'the creation of the International Criminal Court to deal with [genocide], war crimes and crimes against humanity',
        'Another name of the instrument International Criminal Court: [Rome] [Statute]',
      ],
    ],
    [
      'in the title says so',
      'humane effective press',
      [
        'the need for more [humane] and more [effective] sanctions regimes',
        'In our title: [Press] for more [humane] and [effective] sanctions regimes',
      ],
    ],
    [
      'in the passage shows where',
      '"individual. Prominent successes"',
      [
        'the creation of the International Criminal Court to deal with genocide, war crimes and crimes against humanity',
        'In the passage, before the quote: …on defending the state, to focus instead on protecting the [individual. Prominent successes] include the banning of landmines, helping end the practice of using child soldiers in…',
      ],
    ],
    [
      'behind the quote shows where',
      '"640 million"',
      [
        'Human security goes beyond traditional security concepts, based on defending the state, to focus instead on protecting the individual.',
        'In the passage, after the quote: …each year more than 500,000 people are killed by the [640 million] small arms and light weapons in the world today.',
      ],
    ],
    [
      'in our note says so',
      'unlawful',
      [
        'Foreign Affairs will renew action on the human security agenda by giving fresh impetus to international action on controlling the illicit flow of small arms into conflict zones, including urban areas.',
        'In our plain words: …will push again for international action against the [unlawful] flow of small arms into places at war, cities included.',
      ],
    ],
  ])('%s', (_, query, lines) => {
    expect(shown(query)).toEqual(lines);
  });
});
