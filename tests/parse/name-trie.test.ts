import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createNameFinder } from '@/lib/parse/name-trie';
import { isNameEnd, isNameStart } from '@/lib/text/edges';
import { foldTypography } from '@/lib/text/fold';

/** The names that are found in a text, as it writes them. */
function namesIn(text: string, names: readonly string[]): string[] {
  const find = createNameFinder(names.map((name) => [name, name]));
  return find(text).map(({ start, end }) => text.slice(start, end));
}

describe('a name is found', () => {
  test.each([
    ['as whole words', 'NATO', 'NATO, not NATOs or xNATO', ['NATO']],
    ['in front of a possessive', 'G8', "the G8's partnership and the G8’s", ['G8', 'G8']],
    ['at both ends of a text', 'Canada', 'Canada and Canada', ['Canada', 'Canada']],
    [
      'beside punctuation',
      'Norway',
      '(Norway), “Norway” — Norway.',
      ['Norway', 'Norway', 'Norway'],
    ],
    ['before a hyphen', 'Lysøen', 'the Lysøen-process, non-Lysøen', ['Lysøen']],
    ['behind a French elision', 'OTAN', 'l’OTAN, d’OTAN, O’OTAN', ['OTAN', 'OTAN']],
    ['in scripts without spaces', '联合国', '加拿大向联合国报告', ['联合国']],
    ['not inside a longer word with accents', 'Chr', 'Chrétien', []],
    ['not beside a letter beyond U+FFFF', 'a', '𐐷a a𐐷 a', ['a']],
    ['with a hyphen only where it has one', 'G-8', 'the G-8, the G8 and the G 8', ['G-8']],
    [
      'with quotes of its own',
      '"Lysøen" partnership',
      'the “Lysøen” partnership',
      ['“Lysøen” partnership'],
    ],
    [
      'with curly apostrophes for straight ones',
      "People's Court",
      'a People’s Court',
      ['People’s Court'],
    ],
    ['with a hyphen that does not break', 'G-8', 'the G\u20118', ['G\u20118']],
    [
      'with a space that does not break',
      'Sierra Leone',
      'Sierra\u00a0Leone',
      ['Sierra\u00a0Leone'],
    ],
    ['never across two spaces', 'Sierra Leone', 'Sierra  Leone', []],
  ])('%s', (_, name, text, found) => {
    expect(namesIn(text, [name])).toEqual(found);
  });
});

describe('a capital', () => {
  test.each([
    ['in a name needs one in the text', 'WHO', 'who WHO Who', ['WHO']],
    [
      'in a text will do for a small letter of a name',
      'civil society',
      'Civil Society, CIVIL SOCIETY, civil society',
      ['Civil Society', 'CIVIL SOCIETY', 'civil society'],
    ],
    [
      'counts letter by letter',
      'la Francophonie',
      'La Francophonie, LA FRANCOPHONIE, la francophonie',
      ['La Francophonie', 'LA FRANCOPHONIE'],
    ],
  ])('%s', (_, name, text, found) => {
    expect(namesIn(text, [name])).toEqual(found);
  });
});

describe('of several names', () => {
  test.each([
    [
      'the longest at a place wins',
      ['OAS', 'OAS General Assembly'],
      'the OAS General Assembly of the OAS',
      ['OAS General Assembly', 'OAS'],
    ],
    [
      'the longest whole one wins',
      ['OAS', 'OAS General Assembly'],
      'the OAS General Assemblies',
      ['OAS'],
    ],
    [
      'the first wins where two overlap',
      ['Security Council', 'UN Security', 'Council'],
      'the UN Security Council',
      ['UN Security', 'Council'],
    ],
    [
      'one inside a longer one is passed over',
      ['Summit', 'Millennium Assembly and Summit'],
      'the Millennium Assembly and Summit',
      ['Millennium Assembly and Summit'],
    ],
  ])('%s', (_, names, text, found) => {
    expect(namesIn(text, names)).toEqual(found);
  });

  test('of one thing, in capitals and in small letters, the thing is told once', () => {
    const find = createNameFinder([
      ['Civil society', 'one'],
      ['civil society', 'one'],
    ]);
    expect(find('Civil society')).toEqual([{ start: 0, end: 13, values: ['one'] }]);
  });

  test('all that are alike are told', () => {
    const find = createNameFinder([
      ['Network', 'one'],
      ['Network', 'two'],
      ['network', 'three'],
      ['Network', 'one'],
    ]);
    expect(find('the Network, a network')).toEqual([
      { start: 4, end: 11, values: ['one', 'two', 'three'] },
      { start: 15, end: 22, values: ['three'] },
    ]);
  });
});

describe('whatever the names and the text,', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', 'B', ' ', '-', "'", '’', 'é', '𐐷'),
  });
  // Names of few words overlap and lie in each other at almost every place.
  const words = fc.array(fc.constantFrom('a', 'b', 'A', 'ab'), { minLength: 1, maxLength: 6 });
  const text = fc.oneof(
    letters,
    words.map((all) => all.join(' ')),
  );
  const name = text.filter((random) => random.trim() !== '');
  const names = fc.array(name, { maxLength: 8 });

  /** A slow finder that says the same in other words: the first place, and there the longest name. */
  function findSlowly(random: string, all: readonly string[], from = 0): [number, number][] {
    for (let start = from; start < random.length; start += 1) {
      const ends = all
        .map((one) => ({ one, end: start + one.length }))
        .filter(({ one, end }) => isAlike(random.slice(start, end), one))
        .filter(({ end }) => isNameStart(random, start) && isNameEnd(random, end))
        .map(({ end }) => end);
      const end = Math.max(...ends);
      if (ends.length > 0) return [[start, end], ...findSlowly(random, all, end)];
    }
    return [];
  }

  function isAlike(written: string, one: string): boolean {
    const [ours, theirs] = [[...foldTypography(one)], [...foldTypography(written)]];
    return (
      ours.length === theirs.length &&
      ours.every((letter, at) => letter === theirs[at] || letter === theirs[at]?.toLowerCase())
    );
  }

  test('the names found are those that a slow search finds, and never overlap', () => {
    fc.assert(
      fc.property(text, names, (random, all) => {
        const found = createNameFinder(all.map((one) => [one, one]))(random);
        expect(found.map(({ start, end }) => [start, end])).toEqual(findSlowly(random, all));
        const ends = found.map(({ end }) => end);
        expect(found.slice(1).every(({ start }, at) => start >= (ends[at] ?? 0))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the work of finding', () => {
  /** Words that stand in each other's names: `w0`, `w0 w1`, `w1` … */
  const words = Array.from({ length: 100 }, (_, at) => `Word${at}`);
  const nested = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const first = at % words.length;
      return words.slice(first, first + 1 + Math.floor(at / words.length)).join(' ');
    });
  const text = (length: number) =>
    Array.from({ length }, (_, at) => `${words[(at * 7) % words.length]} of the people,`).join(' ');

  /** How many letters are looked up in the names; nothing is timed. */
  function stepsIn(searched: string, names: readonly string[]): number {
    const find = createNameFinder(names.map((name) => [name, name]));
    const get = vi.spyOn(Map.prototype, 'get');
    try {
      find(searched);
      return get.mock.calls.length;
    } finally {
      get.mockRestore();
    }
  }

  test('grows with the text alone', () => {
    const once = stepsIn(text(200), nested(500));
    expect(once).toBeGreaterThan(200);
    expect(stepsIn(text(400), nested(500))).toBeLessThan(once * 2.1);
  });

  test('does not grow with the number of names, though they stand inside each other', () => {
    const few = stepsIn(text(200), nested(50));
    expect(stepsIn(text(200), nested(500))).toBeLessThan(few * 2.1);
    expect(stepsIn(text(200), nested(5000))).toBeLessThan(few * 2.1);
  });
});
