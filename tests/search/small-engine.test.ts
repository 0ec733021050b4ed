import { expect, test } from 'vitest';
import { highlight } from '@/lib/search/highlight';
import type { SearchRecord } from '@/lib/search/record';
import { inBrackets } from './fixture-engine';
import { searchingIn } from './searching';

const EMPTY: SearchRecord = {
  id: '',
  title: '',
  quote: '',
  note: '',
  before: '',
  after: '',
  passage: 'p0000000',
  place: '¶\u00a01',
  document: 'paper',
  kind: 'action',
  themes: [],
  actors: [],
  instruments: [],
};

/** The search over a few records, of which only the fields in question are given. */
function engineOf(...records: readonly Partial<SearchRecord>[]) {
  return searchingIn({
    records: records.map((record) => ({ ...EMPTY, ...record })),
    names: [],
  });
}

test('hits of one score stand in the order of the corpus, in whatever order the words are', () => {
  const engine = engineOf(
    { id: 'one', title: 'alpha', quote: 'beta' },
    { id: 'two', title: 'beta', quote: 'alpha' },
  );
  for (const query of ['alpha beta', 'beta alpha']) {
    expect(engine.search(query).hits.map(({ id }) => id)).toEqual(['one', 'two']);
  }
});

test('a hit in the title stands before one in the quote, in a note, and beside the quote', () => {
  const engine = engineOf(
    { id: 'beside', after: 'alpha' },
    { id: 'note', note: 'alpha' },
    { id: 'quote', quote: 'alpha' },
    { id: 'title', title: 'alpha' },
  );
  const ids = engine.search('alpha').hits.map(({ id }) => id);
  expect(ids).toEqual(['title', 'quote', 'note', 'beside']);
});

test('marks that meet are one mark: the longer of two that begin together', () => {
  const engine = engineOf({ id: 'one', quote: 'A new diplomacy, new again' });
  const matches = engine.search('"new diplomacy" diplomacy new').hits[0]?.matches ?? [];
  expect(inBrackets(highlight('A new diplomacy, new again', matches))).toBe(
    'A [new diplomacy], [new] again',
  );
});

test('a phrase longer than the excerpt around it is shown whole', () => {
  const phrase = Array.from(
    { length: 12 },
    (_, at) => `${'abcdefghijkl'.charAt(at)}aaaaaaaaaaa`,
  ).join(' ');
  const record = {
    ...EMPTY,
    id: 'one',
    after: `${'before '.repeat(20)}${phrase}${' behind'.repeat(20)}`,
  };
  const engine = engineOf(record);
  const reasons = engine.search(`"${phrase}"`).hits.flatMap((hit) => hit.reasons);
  expect(reasons.map(({ segments }) => inBrackets(segments))).toEqual([
    `…before before before before before before before before [${phrase}]…`,
  ]);
});

test('a word longer than the excerpt around it is shown whole', () => {
  const word = 'a'.repeat(150);
  const record = { ...EMPTY, id: 'one', before: `${'b'.repeat(100)} ${word} ${'c'.repeat(100)}` };
  const engine = engineOf(record);
  const reasons = engine.search(word).hits.flatMap((hit) => hit.reasons);
  expect(reasons.map(({ segments }) => inBrackets(segments))).toEqual([`…[${word}]…`]);
});

test('a word to try is written as it is met first', () => {
  const engine = engineOf({ id: 'one', quote: 'Drugs and drugs' });
  expect(engine.search('drugz').corrections).toEqual([{ typed: 'drugz', used: 'Drugs' }]);
});

test('a slip is taken for a word that differs in few letters, and only for that one', () => {
  const engine = engineOf({ id: 'does', quote: 'does' }, { id: 'focus', quote: 'focus' });
  const { hits, corrections } = engine.search('dous');
  expect(corrections).toEqual([{ typed: 'dous', used: 'does' }]);
  expect(hits.map(({ id }) => id)).toEqual(['does']);
});
