import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, percentile } from './statistics';

const figures = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 });

describe('median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[10, 9], 9.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('has as many figures below it as above it', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow('No figures');
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  test.each([
    [hundred, 50, 50],
    [hundred, 95, 95],
    [hundred, 100, 100],
    [[5, 1], 50, 1],
    [[5, 1], 51, 5],
    // With few figures the highest, and no guess below it.
    [[1, 2, 3], 95, 3],
  ])('of %j, %d, is %d', (values, percent, expected) => {
    expect(percentile(values, percent)).toBe(expected);
  });

  test('is a figure that so many do not exceed, and no lower one is', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(values, percent);
        const share = (limit: number) => values.filter((value) => value <= limit).length;
        const wanted = (values.length * percent) / 100;
        expect(values).toContain(found);
        expect(share(found)).toBeGreaterThanOrEqual(wanted);
        const lower = values.filter((value) => value < found);
        if (lower.length > 0) expect(share(Math.max(...lower))).toBeLessThan(wanted);
      }),
    );
  });

  test('of nothing is refused', () => {
    expect(() => percentile([], 95)).toThrow('No figures');
  });
});
