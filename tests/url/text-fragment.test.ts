import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDirective } from '@/lib/url/text-fragment';

const PAGE = 'We will ban landmines. They said: ban landmines, all of them, now and for ever.';

/** The directive of words of PAGE, by where they stand in it. */
function directiveAt(start: number, words: string): string {
  const end = start + words.length;
  expect(PAGE.slice(start, end)).toBe(words);
  return textDirective(words, { page: PAGE, before: PAGE.slice(0, start), after: PAGE.slice(end) });
}

describe('the directive of words that the page has', () => {
  test('once has no context', () => {
    expect(directiveAt(23, 'They said')).toBe(':~:text=They%20said');
  });

  test('twice has up to four words before and behind them', () => {
    expect(directiveAt(8, 'ban landmines')).toBe(
      ':~:text=We%20will-,ban%20landmines,-.%20They%20said%3A%20ban%20landmines',
    );
    expect(directiveAt(34, 'ban landmines')).toBe(
      ':~:text=ban%20landmines.%20They%20said%3A-,ban%20landmines,-%2C%20all%20of%20them%2C%20now',
    );
  });

  test('twice, once in capitals, has context: browsers take both for the same', () => {
    const context = { page: 'Ban it. We ban it.', before: 'We ', after: '.' };
    expect(textDirective('ban it', context)).toBe(':~:text=We-,ban%20it');
  });

  test('as a part of a word has the rest of it as context', () => {
    const context = { page: 'It is Canada’s aim.', before: 'It is ', after: '’s aim.' };
    expect(textDirective('Canada', context)).toBe(':~:text=It%20is-,Canada,-%E2%80%99s%20aim');
  });

  test('twice is none where no words around them tell which is meant', () => {
    const contents = { page: 'Contents: Peace. Peace. Peace is good.', before: '', after: '' };
    expect(textDirective('Peace', contents)).toBe('');
    const inWords = { ...contents, after: ' is good.' };
    expect(textDirective('Peace', inWords)).toBe(':~:text=Peace,-is%20good');
  });
});

describe('the directive of words in several blocks', () => {
  test('has the first and last words of both', () => {
    const words = 'one two three four five six\nseven\neight nine ten eleven twelve thirteen';
    expect(textDirective(words)).toBe(
      ':~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    );
  });

  test('has short blocks whole', () => {
    expect(textDirective('A heading\nIts words.')).toBe(':~:text=A%20heading,Its%20words.');
  });

  test('is none where one end cannot be told from others', () => {
    const context = { page: 'A heading. A heading Words.', before: '', after: '' };
    expect(textDirective('A heading\nWords.', context)).toBe('');
  });

  test('has context where either end stands twice', () => {
    const context = {
      page: 'Peace. To peace. War\nPeace, or war',
      before: 'To ',
      after: ', or war',
    };
    expect(textDirective('peace. War\nPeace', context)).toBe(
      ':~:text=To-,peace.%20War,Peace,-%2C%20or%20war',
    );
  });
});

test('whatever the context, hyphens and commas stand only between the parts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '-', ',', '&', '.', 'é') });
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const context = { page: `${before}${words}${after} ${words}`, before, after };
      const directive = textDirective(words, context).slice(':~:text='.length);
      if (directive === '') return;
      expect(directive).toMatch(/^(?:[^-,&]+-,)?[^-,&]*(?:,[^-,&]+)?(?:,-[^-,&]+)?$/);
    }),
  );
});
