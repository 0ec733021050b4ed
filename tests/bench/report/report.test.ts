import { describe, expect, test } from 'vitest';
import { asRatio, inBytes, inMilliseconds, inSeconds, withRatio } from './amounts';
import { cumulativeShift } from './layout-shift';
import { markdownTable } from './markdown-table';

describe('amounts', () => {
  test.each([
    [inMilliseconds(1067.6), '1068 ms'],
    [inMilliseconds(10), '10 ms'],
    [inMilliseconds(9.96), '10.0 ms'],
    [inMilliseconds(0), '0.0 ms'],
    [inSeconds(82.44), '82.4 s'],
    [inSeconds(262.1), '262 s'],
    [inBytes(0), '0 B'],
    [inBytes(999), '999 B'],
    [inBytes(1000), '1.0 KB'],
    [inBytes(14_600), '14.6 KB'],
    [inBytes(149_500), '150 KB'],
    [inBytes(7_300_000), '7.3 MB'],
    [inBytes(3_100_000_000), '3.1 GB'],
    [inBytes(2e12), '2000 GB'],
  ])('are written as %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  test('stand beside their ratio to the control', () => {
    expect(withRatio(1250, 1000, inMilliseconds)).toBe('1250 ms ×1.25');
    expect(asRatio(500, 1000)).toBe('×0.50');
    expect(asRatio(123_400, 1000)).toBe('×123');
  });

  test('stand alone where the control has nothing to compare with', () => {
    expect(withRatio(7, 0, String)).toBe('7');
    expect(asRatio(7, Number.NaN)).toBe('');
  });
});

describe('cumulative layout shift', () => {
  test.each([
    ['nothing', [], 0],
    ['one shift', [[10, 0.1]], 0.1],
    [
      'shifts close to each other',
      [
        [10, 0.1],
        [900, 0.2],
      ],
      0.3,
    ],
    [
      'shifts with a second between them',
      [
        [10, 0.1],
        [1011, 0.25],
      ],
      0.25,
    ],
    [
      'the largest of two windows',
      [
        [10, 0.3],
        [5000, 0.1],
        [5500, 0.1],
      ],
      0.3,
    ],
  ])('of %s', (_name, shifts, expected) => {
    const entries = shifts.map(([at = 0, value = 0]) => ({ at, value }));
    expect(cumulativeShift(entries)).toBeCloseTo(expected);
  });

  test('ends a window after five seconds, however close its shifts are', () => {
    const shifts = Array.from({ length: 12 }, (_, at) => ({ at: at * 500, value: 0.01 }));
    expect(cumulativeShift(shifts)).toBeCloseTo(0.11);
  });
});

describe('a table', () => {
  test('has names on the left and figures on the right, and short rows filled up', () => {
    expect(markdownTable(['page', 'FCP'], [['a|b', '1 ms'], ['c\nd']], 1)).toBe(
      ['| page | FCP |', '| --- | ---: |', '| a\\|b | 1 ms |', '| c d |  |'].join('\n'),
    );
  });
});
