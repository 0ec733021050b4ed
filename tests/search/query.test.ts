import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasWords, parseQuery } from '@/lib/search/parse-query';
import { indexTerms, stem } from '@/lib/search/terms';
import { wordsOf } from '@/lib/text/words';

const clausesOf = (query: string) =>
  parseQuery(query).clauses.map(({ kind, text }) => `${kind} ${text}`);

describe('a query', () => {
  test.each([
    ['is words', 'land mines', ['word land', 'word mines']],
    ['may have phrases', 'a "b c" d', ['word a', 'phrase “b c”', 'word d']],
    ['may have curly quotes', '“b c” ”d e“', ['phrase “b c”', 'phrase “d e”']],
    ['may have phrases side by side', '"a b""c d"', ['phrase “a b”', 'phrase “c d”']],
    ['may have a phrase of one word', '"mine"', ['phrase “mine”']],
    ['is words behind a quote that is still open', 'a "b c', ['word a', 'word b', 'word c']],
    ['has no phrase without words', 'a "" " — " b', ['word a', 'word b']],
    [
      'keeps hyphens and apostrophes in words',
      "G-8's co‑operation",
      ["word G-8's", 'word co-operation'],
    ],
    [
      'cuts a phrase at the last word that counts',
      `${'a '.repeat(11)}"b c d"`,
      [...Array.from({ length: 11 }, () => 'word a'), 'phrase “b”'],
    ],
    ['is nothing without words', ' … ', []],
  ])('%s', (_, query, clauses) => {
    expect(clausesOf(query)).toEqual(clauses);
  });

  test.each([
    ['', false],
    [' — “” ', false],
    ['a', true],
    ['"a"', true],
  ])('“%s” has words: %s', (query, has) => {
    expect(hasWords(query)).toBe(has);
  });
});

describe('whatever is asked,', () => {
  const piece = fc.oneof(
    fc.constantFrom('"', '“', '”', ' ', '-', "'"),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('mine', 'G-8', 'co‑operation'),
  );
  const asked = fc.array(piece, { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(' '));
  const wordsIn = (query: string) =>
    parseQuery(query).clauses.reduce(
      (sum, one) => sum + (one.kind === 'phrase' ? one.terms.length : 1),
      0,
    );

  test('no more than 12 words of 200 characters are searched, and what is left out is said', () => {
    let cut = 0;
    fc.assert(
      fc.property(asked, (query) => {
        const { remark } = parseQuery(query);
        expect(wordsIn(query)).toBeLessThanOrEqual(12);
        expect(wordsIn(query)).toBe(wordsIn(query.slice(0, 200)));
        const typed = wordsOf(query.replaceAll(/["“”]/g, ' ')).length;
        if (query.length <= 200 && typed <= 12) expect(remark).toBe(undefined);
        else if (query.length > 200) expect(remark).toMatch(/200 characters/);
        if (remark !== undefined) cut += 1;
      }),
      { numRuns: 1000 },
    );
    expect(cut).toBeGreaterThan(100);
  });
});

describe('the stem of a word', () => {
  test.each([
    ["g8's", 'g8'],
    ["states'", 'state'],
    ['countries', 'country'],
    ['mines', 'mine'],
    ['sanctions', 'sanction'],
    ['process', 'process'],
    ['status', 'status'],
    ['crisis', 'crisis'],
    ['gas', 'gas'],
    ['oas', 'oas'],
    ["o'neill", 'oneill'],
    ['', ''],
  ])('%s gives %s', (term, stemmed) => {
    expect(stem(term)).toBe(stemmed);
  });
});

describe('a word of a text is found under', () => {
  test.each([
    ['itself', 'Peace', ['peace']],
    ['its singular', 'landmines', ['landmines', 'landmine']],
    ['itself without a possessive', "G8's", ["g8's", 'g8']],
    [
      'its parts, if it is a compound',
      'peace-keepers',
      ['peacekeepers', 'peacekeeper', 'peace', 'keepers', 'keeper'],
    ],
    ['the whole alone, where a part is one letter', 'G-8', ['g8']],
    ['plain letters', 'Lysøen', ['lysoen']],
  ])('%s', (_, word, terms) => {
    expect(indexTerms(word)).toEqual(terms);
  });
});
