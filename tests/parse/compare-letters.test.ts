import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLetters } from '@/lib/parse/compare-letters';

const letters = fc.string({ unit: 'grapheme-composite', maxLength: 200 });

describe('letters that are compared', () => {
  test('are equal where they are the same, and only there', () => {
    fc.assert(
      fc.property(letters, letters, (ours, theirs) => {
        const { mismatches } = compareLetters(ours, theirs);
        expect(mismatches.length === 0).toBe(ours === theirs);
      }),
    );
  });

  test('are the same outside of the mismatches, which are in order', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 300 });
    fc.assert(
      fc.property(few, few, few, few, (start, end, ours, theirs) => {
        const [our, their] = [start + ours + end, start + theirs + end];
        const { mismatches } = compareLetters(our, their);
        if (mismatches.length === 20) return;
        let [at, other] = [0, 0];
        for (const mismatch of [...mismatches, undefined]) {
          const till = mismatch?.ours.start ?? our.length;
          const otherTill = mismatch?.theirs.start ?? their.length;
          expect(our.slice(at, till)).toBe(their.slice(other, otherTill));
          at = mismatch?.ours.end ?? till;
          other = mismatch?.theirs.end ?? otherTill;
        }
      }),
    );
  });

  test('are found again behind each difference', () => {
    const ours = 'Thestatespartiesshallactandtheywillreportontimeeachyear.';
    const theirs = 'Thestatespartiesshallnotactandtheywillreportontimeeveryyear.';
    const { mismatches } = compareLetters(ours, theirs);
    const readings = mismatches.map(({ ours: a, theirs: b }) => [
      ours.slice(a.start, a.end),
      theirs.slice(b.start, b.end),
    ]);
    expect(readings).toEqual([
      ['', 'not'],
      ['ach', 'very'],
    ]);
  });

  test('of 300,000 with a thousand slips end after so many that somebody mends', () => {
    const theirs = Array.from({ length: 60_000 }, (_, at) => `w${at}`).join('');
    const ours = theirs.replaceAll('77', '7x7');
    expect(compareLetters(ours, theirs).mismatches).toHaveLength(20);
  });
});

describe('a permitted difference', () => {
  const compare = (ours: string, theirs: string, received: string, transcribed: string) => {
    const { mismatches, uses } = compareLetters(ours, theirs, [{ received, transcribed }]);
    return [mismatches.length, ...uses];
  };

  test.each([
    ['another word', 'thecolorred', 'thecolourred', 'colour', 'color'],
    ['a page number left out', 'end1st', 'end121st', '12', ''],
    ['letters added', 'thewidesea', 'thesea', '', 'wide'],
    ['a hyphen at the end of a line', 'agreement', 'agree-ment', 'agree-ment', 'agreement'],
    ['at the very end', 'end', 'end7', '7', ''],
    ['at the very beginning', 'begin', '7begin', '7', ''],
  ])('is passed over: %s', (_, ours, theirs, received, transcribed) => {
    expect(compare(ours, theirs, received, transcribed)).toEqual([0, 1]);
  });

  test('is the longest one that fits', () => {
    const permitted = ['#', '###', '##'].map((received) => ({ received, transcribed: '' }));
    expect(compareLetters('onetwo', '###one##two', permitted)).toEqual({
      mismatches: [],
      uses: [0, 1, 1],
    });
  });

  test('hides no other one, and is counted wherever it is met', () => {
    expect(compare('acatandacatandacot', 'acotandacotandacot', 'acot', 'acat')).toEqual([0, 2]);
    expect(compare('thecatsat', 'thecotsat', 'cut', 'cat')).toEqual([1, 0]);
  });

  test('never makes texts equal that are not, whatever it permits', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
    fc.assert(
      fc.property(few, few, few, few, (ours, theirs, received, transcribed) => {
        fc.pre(received !== transcribed);
        const { mismatches, uses } = compareLetters(ours, theirs, [{ received, transcribed }]);
        if (mismatches.length > 0) return;
        const more = (uses[0] ?? 0) * (transcribed.length - received.length);
        expect(ours.length).toBe(theirs.length + more);
      }),
    );
  });
});

test('a bullet of the received file is passed over where an item begins, once', () => {
  const at = new Set([3]);
  expect(compareLetters('Do:act', 'Do:•act', [], at).mismatches).toEqual([]);
  expect(compareLetters('Do:act', 'Do:act', [], at).mismatches).toEqual([]);
  expect(compareLetters('Do:act', 'Do:••act', [], at).mismatches).toHaveLength(1);
  expect(compareLetters('Do:act', 'Do:a•ct', [], at).mismatches).toHaveLength(1);
});

describe('the marks of notes', () => {
  const at = new Map([[3, [{ printed: '2', isLabel: false }]]]);
  const before = new Map([[0, [{ printed: '2', isLabel: true }]]]);

  test.each(['one.', 'one2.', 'one[2].', 'one(2).', 'one².', 'one[^2].'])(
    'may stand where a note is, in any form, or be lost: %s',
    (theirs) => {
      expect(compareLetters('one.', theirs, [], new Set(), at).mismatches).toEqual([]);
    },
  );

  test.each(['one3.', 'on2e.', 'one22.', 'one.2', 'one2'])('may be nothing else: %s', (theirs) => {
    expect(compareLetters('one.', theirs, [], new Set(), at).mismatches).not.toEqual([]);
  });

  test.each(['See', '2See', '2.See', '[2]See', '[^2]:See'])('may begin a note: %s', (theirs) => {
    expect(compareLetters('See', theirs, [], new Set(), before).mismatches).toEqual([]);
  });

  test('are told from the same figure in the words', () => {
    expect(compareLetters('one2004was', 'one2004was', [], new Set(), at).mismatches).toEqual([]);
    expect(compareLetters('one2004was', 'one22004was', [], new Set(), at).mismatches).toEqual([]);
  });

  test('may be two at one place', () => {
    const two = new Map([[3, ['2', '*'].map((printed) => ({ printed, isLabel: false }))]]);
    expect(compareLetters('one.', 'one2,*.', [], new Set(), two).mismatches).toEqual([]);
  });
});
