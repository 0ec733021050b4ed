import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { omittedGoverns, restOfSentence } from '@/lib/govern/rest-of-sentence';
import firstQuotes from './first-quotes.json';

/** A text whose quoted words stand between bars: `Except |Canada will act|.` */
function quoted(marked: string) {
  const pieces = marked.split('|');
  let at = 0;
  const ranges = pieces.flatMap((piece, index) => {
    const range = { start: at, end: (at += piece.length) };
    return index % 2 === 1 ? [range] : [];
  });
  return { text: pieces.join(''), ranges };
}

function asks(marked: string, language = 'en') {
  const { text, ranges } = quoted(marked);
  const { words } = restOfSentence(text, ranges, language);
  return words.map((word) => `${word.asks} ${word.class} ${word.text}`);
}

test('of the first 51 quotes, three leave out what governs them', () => {
  const all = firstQuotes.flatMap(({ passage, quotes }) =>
    Object.entries(quotes).map(([id, quote]) => {
      const start = passage.indexOf(quote);
      expect(start, id).not.toBe(-1);
      const { words } = restOfSentence(passage, [{ start, end: start + quote.length }], 'en');
      return { id, must: words.filter((word) => word.asks === 'must').map(({ text }) => text) };
    }),
  );
  expect(all).toHaveLength(51);
  expect(all.filter(({ must }) => must.length > 0)).toEqual([
    { id: 'destroy-stockpiles-in-four-years', must: ['Except'] },
    { id: 'ask-for-longer-deadline', must: ['If'] },
    { id: 'authorize-fact-finding', must: ['If'] },
  ]);
});

describe('a quote is asked for', () => {
  test.each([
    ['It is not true that |Canada will act|.', ['must negation not']],
    ['|Canada can|’t |act|.', ['must negation can’t']],
    ['Norway |can’t| and |won’t| and Canada don’t act.', ['must negation don’t']],
    [
      '|Canada will act| without delay, nor will it wait.',
      ['must negation without', 'must negation nor'],
    ],
    ['|Canada will act|, provided, that others do.', ['must condition provided, that']],
    [
      'Notwithstanding Article 1, |they may act| subject to law.',
      ['must exception Notwithstanding', 'must condition subject to'],
    ],
    [
      'In the event of war, |it shall act| unless asked not to.',
      ['must condition In the event', 'must exception unless', 'must negation not'],
    ],
    ['Canada refrained from saying that |others act|.', ['must refusal refrained']],
    [
      'It is forbidden, and denied, |to use mines|.',
      ['must refusal forbidden', 'must refusal denied'],
    ],
    [
      'They shall cease |to use mines|, except in peace.',
      ['must refusal cease', 'must exception except'],
    ],
    ['Canada will not |act|.', ['must negation not']],
    ['|Canada will| not |act|.', ['must negation not']],
    ['|Canada will act in the| event of war.', ['must condition in the event']],
    ['NO STATE |may act|.', ['must negation NO']],
  ])('%s', (marked, expected) => {
    expect(asks(marked)).toEqual(expected);
  });

  test.each([
    [
      '|Canada will act|, where asked, until 2005, only in Oslo, other than at sea.',
      ['condition where', 'condition until', 'exception only', 'exception other than'],
    ],
    [
      'Upon request and pending a review, |Canada will act| consistent with law.',
      ['condition Upon request', 'condition pending', 'condition consistent with'],
    ],
    [
      '|Canada will act| as appropriate, where necessary, if appropriate.',
      ['condition as appropriate', 'condition where necessary', 'condition if appropriate'],
    ],
  ])('and an editor only warned: %s', (marked, expected) => {
    expect(asks(marked)).toEqual(expected.map((word) => `warn ${word}`));
  });
});

describe('nothing is asked', () => {
  test.each([
    [
      'en',
      '|Canada will act| not later than 2005, in not less than two and no later than ten years.',
    ],
    ['en', 'Canada not only |acts| but leads.'],
    ['en', '|Canada will act| under resolution No. 1325 and no.5.'],
    [
      'en',
      '|Canada will meet| the non-State, no-fly, yes-no groups in Notting, knotted, and Ifni.',
    ],
    ['en', 'It does not act. |Canada will act.| It may not wait.'],
    ['en', '|Canada will never act, except in war.|'],
    ['en', '|Except as agreed, Canada will| |act|.'],
    ['fr', '|Le Canada agira|, notamment à Oslo, même seul; il le fera toutefois.'],
    ['fr', '|Le Canada agira| avec les organisations non gouvernementales, non seulement à Oslo.'],
    ['fr', '|L’État agira| pour la non-prolifération, siège, passé, sinople, sansonnet.'],
    ['fr', 'Il |ne peut agir que si nécessaire|.'],
    ['fr', 'Il |n’agit pas| à ce que l’on dit.'],
  ])('%s: %s', (language, marked) => {
    expect(asks(marked, language)).toEqual([]);
  });
});

describe('in French a quote is asked for', () => {
  test.each([
    ['Il n’est pas vrai que |le Canada agira|.', ['negation n’', 'negation pas']],
    [
      '|Le Canada agira| sans délai, sauf à Oslo, ni à Rome.',
      ['negation sans', 'exception sauf', 'negation ni'],
    ],
    [
      "À l'exception du Canada et en dehors de la Norvège, |ils agiront| à condition qu’on le demande.",
      ["exception À l'exception du", 'exception en dehors de', 'condition à condition qu’'],
    ],
    [
      'S’il le faut, |le Canada agira|, pourvu que et moyennant quoi.',
      ['condition S’il', 'condition pourvu que', 'condition moyennant'],
    ],
    [
      'Qu’aucune |partie agisse|; il est interdit |d’agir|.',
      ['negation aucune', 'refusal interdit'],
    ],
    ['Il |ne peut agir| que si on le demande.', ['exception que', 'condition si']],
    ['Il |n’agit| qu’à Oslo.', ['exception qu’']],
    ['À de\u0301faut d’accord, |il agira|.', ['exception À de\u0301faut d’']],
  ])('%s', (marked, expected) => {
    expect(asks(marked, 'fr-CA')).toEqual(expected.map((word) => `must ${word}`));
  });
});

test('a language without rules is said to be unknown', () => {
  const text = 'Never will Canada act.';
  expect(restOfSentence(text, [{ start: 6, end: 10 }], 'xx')).toEqual({ known: false, words: [] });
  expect(omittedGoverns(text, [{ start: 0, end: 5 }], 'nb-NO')).toEqual({
    known: false,
    words: [],
  });
  expect(restOfSentence(text, [{ start: 6, end: 10 }], 'en-GB-oxendict').known).toBe(true);
});

const sentence = fc
  .array(
    fc.constantFrom(
      'Canada',
      'will',
      'not',
      'act',
      'if',
      'only',
      'no',
      'later than',
      'refuses',
      '. And',
      ',',
    ),
  )
  .map((words) => words.join(' '))
  .filter((text) => text.trim() !== '');

test('words that are held are not asked for, and words that are asked for stand outside', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % text.length, b % text.length].toSorted((x, y) => x - y);
      const quote = { start, end: end + 1 };
      const { words } = restOfSentence(text, [quote], 'en');
      for (const word of words) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(quote.start <= word.start && word.end <= quote.end).toBe(false);
      }
      expect(
        restOfSentence(text, [quote, ...words], 'en').words.filter((word) =>
          words.some((asked) => asked.start === word.start),
        ),
      ).toEqual([]);
      expect(restOfSentence(text, [{ start: 0, end: text.length }], 'en').words).toEqual([]);
    }),
  );
});

describe('what a quote leaves out of a lead-in governs', () => {
  test.each([
    ['Each State Party| undertakes never under any circumstances|:', ['never']],
    ['Each State Party| undertakes, as soon as possible,| to destroy:', []],
    ['Each State Party ca|n’t| act:', ['can’t']],
    ['|Except as agreed, |each State Party undertakes| not later than 2005|:', ['Except']],
  ])('%s', (marked, expected) => {
    const { text, ranges } = quoted(marked);
    expect(omittedGoverns(text, ranges, 'en').words.map((word) => word.text)).toEqual(expected);
  });
});

test.each([
  ['|Le juge agit|, à moins que l’État s’oppose.', ['exception à moins que', 'refusal s’oppose']],
  ['|Le juge agit| sous réserve des articles 3 et 4.', ['condition sous réserve des']],
  [
    'Par dérogation à l’article 2, |le juge agit| au cas où il pleut.',
    ['exception Par dérogation à', 'condition au cas où'],
  ],
  ['L’État refuse |d’agir|.', ['refusal refuse']],
])('more that governs in French: %s', (marked, expected) => {
  expect(asks(marked, 'fr')).toEqual(expected.map((word) => `must ${word}`));
});
