import { describe, expect, test } from 'vitest';
import { joinsAlternatives } from '@/lib/govern/alternatives';
import { verbBefore } from '@/lib/govern/verb-before';

/** The words to add to the quote, which is the last word or words behind the bar. */
function wordsToAdd(marked: string, language: string) {
  const start = marked.indexOf('|');
  const text = marked.replaceAll('|', '');
  const end = marked.indexOf('|', start + 1) - 1;
  const { add } = verbBefore(text, [{ start, end: end < start ? text.length : end }], language);
  return add && text.slice(add.start, add.end);
}

describe('a quote without a verb of duty', () => {
  test.each([
    ['en', 'Canada shall, without delay, |destroy its mines.', 'shall, without delay,'],
    ['en', 'The Assembly calls upon States |to act.', 'calls upon States'],
    ['en', 'The Council decides what Canada may |do.', 'may'],
    ['en', 'Canada is authorized to |act.', 'is authorized to'],
    ['en', 'The Board has requested that Norway |act.', 'has requested that Norway'],
    ['en', 'Demands once again that |Kisangani be demilitarized;', 'Demands once again that'],
    ['en', 'Stresses its concern and urges all |States to act;', 'urges all'],
    ['en', 'Condemns |the plunder of resources;', 'Condemns'],
    [
      'en',
      'Notes with concern the talks on |the deployment of a force;',
      'Notes with concern the talks on',
    ],
    ['en', 'The Office intends to |issue a series.', 'intends to'],
    ['fr', 'Les États doivent |agir.', 'doivent'],
    ['fr', 'Exige de nouveau que |la ville soit évacuée ;', 'Exige de nouveau que'],
    ['fr-CA', 'Le Canada s’engage à |agir.', 's’engage à'],
    ['fr', 'L’Assemblée prie les États |d’agir.', 'prie les États'],
  ])('asks for the one before it, %s: %s', (language, marked, expected) => {
    expect(wordsToAdd(marked, language)).toBe(expected);
  });

  test.each([
    ['holds one', 'Canada must know that |it will act.'],
    ['has one behind it', '|Canada| will act.'],
    ['has one in another sentence', 'Canada will act. |Norway acts.'],
    ['has a month before it', 'On 3 May 1996 and in May 1997 |Canada acted.'],
    ['has a noun before it', 'Without the will |to act.'],
    ['holds the verb of a body', 'Calls on States to act, and |expresses its support.'],
    ['begins its sentence', '|To use mines.'],
  ])('asks for nothing where it %s', (_, marked) => {
    expect(wordsToAdd(marked, 'en')).toBeUndefined();
  });

  test('is not looked at in a language without rules', () => {
    expect(verbBefore('Canada shall act.', [{ start: 13, end: 16 }], 'ar')).toEqual({
      known: false,
    });
    expect(verbBefore('Canada shall act.', [{ start: 13, end: 16 }], 'en').known).toBe(true);
  });
});

describe('the items of a list are one', () => {
  test.each([
    [
      'en',
      ['the protection of areas;', 'the protection of rights; or', 'the safety of members.'],
      true,
    ],
    ['en', ['report; and/or', 'wait'], true],
    ['en', ['act at once, except:', 'in war'], true],
    ['en', ['act', 'or wait'], true],
    ['en', ['act; and', 'wait.'], false],
    ['en', ['act in or outside Oslo;', 'wait; or'], false],
    ['en', ['plan for', 'terror'], false],
    ['fr', ['agir ; ou', 'attendre.'], true],
    ['fr', ['agir ; et', 'attendre ; où.'], false],
  ])('%s: %j', (language, items, joined) => {
    expect(joinsAlternatives(items, language)).toEqual({ known: true, joined });
  });

  test('or it is not known', () => {
    expect(joinsAlternatives(['act; or', 'wait'], 'nb')).toEqual({ known: false, joined: false });
  });
});
