import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Layer, Nested } from '@/lib/text/nest';
import { nest } from '@/lib/text/nest';

/** A tree as one line: `a(b)c` for text, with a layer's value in front of its bracket. */
function draw(nodes: readonly Nested<string, string>[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'point') return `|${node.value}|`;
      return `${node.value}${node.first ? '' : '…'}(${draw(node.children)})`;
    })
    .join('');
}

const layer = (value: string, start: number, end: number, rank = 0) => ({
  value,
  start,
  end,
  rank,
});

describe('layers of a text', () => {
  test.each([
    ['none', [], 'abcdef'],
    ['one', [layer('X', 1, 3)], 'aX(bc)def'],
    ['the whole text', [layer('X', 0, 6)], 'X(abcdef)'],
    ['two side by side', [layer('X', 0, 2), layer('Y', 2, 4)], 'X(ab)Y(cd)ef'],
    ['one inside the other', [layer('Y', 2, 3), layer('X', 1, 5)], 'aX(bY(c)de)f'],
    [
      'two of one extent: the lower rank stands outside',
      [layer('Y', 1, 3, 2), layer('X', 1, 3, 1)],
      'aX(Y(bc))def',
    ],
    [
      'two of one rank that begin together: the longer stands outside',
      [layer('Y', 1, 2), layer('X', 1, 3)],
      'aX(Y(b)c)def',
    ],
    [
      'two that cross: the later one is cut at the end of the earlier',
      [layer('X', 0, 3), layer('Y', 2, 5)],
      'X(abY(c))Y…(de)f',
    ],
    [
      'one across two others: it is cut at the end of each',
      [layer('X', 0, 2), layer('Y', 3, 5), layer('Z', 1, 6, 1)],
      'X(aZ(b))Z…(cY(de)f)',
    ],
    ['one without extent, which is left out', [layer('X', 2, 2)], 'abcdef'],
    ['one that begins before the text and ends behind it', [layer('X', -3, 9)], 'X…(abcdef)'],
  ])('are nested: %s', (_, layers, drawn) => {
    expect(draw(nest('abcdef', layers))).toBe(drawn);
  });

  test.each([
    ['at both ends', [layer('X', 0, 6)], [0, 6], '|0|X(abcdef)|6|'],
    ['inside a layer, which is cut there', [layer('X', 1, 5)], [3], 'aX(bc)|3|X…(de)f'],
    ['two at one place', [], [2, 2], 'ab|2||2|cdef'],
  ])('have points between them: %s', (_, layers, at, drawn) => {
    const points = at.map((place) => ({ at: place, value: `${place}` }));
    expect(draw(nest('abcdef', layers, points))).toBe(drawn);
  });
});

type Leaf = { text: string; start: number; inside: readonly string[] };

function leavesOf(
  nodes: readonly Nested<string, number>[],
  inside: readonly string[] = [],
): Leaf[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'point') return [];
    return node.kind === 'text'
      ? [{ text: node.text, start: node.start, inside }]
      : leavesOf(node.children, [...inside, node.value]);
  });
}

describe('whatever the layers,', () => {
  const text = fc.string({ maxLength: 12 });
  const cuts = fc.array(fc.nat(12), { maxLength: 3 });
  const pointsIn = ({ length }: string, at: readonly number[]) =>
    at.flatMap((place) => (place <= length ? [{ at: place, value: place }] : []));
  const layers = fc
    .array(fc.tuple(fc.nat(12), fc.nat(12), fc.nat(2)), { maxLength: 6 })
    .map((all) =>
      all.map(([start, end, rank], at): Layer<string> => layer(`${at}`, start, end, rank)),
    );

  test('the leaves, joined, are the text, and each says where it stands', () => {
    fc.assert(
      fc.property(text, layers, cuts, (random, all, at) => {
        const leaves = leavesOf(nest(random, all, pointsIn(random, at)));
        expect(leaves.map((leaf) => leaf.text).join('')).toBe(random);
        for (const leaf of leaves) {
          expect(random.slice(leaf.start, leaf.start + leaf.text.length)).toBe(leaf.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('each letter stands in the layers that cover it, once in each', () => {
    fc.assert(
      fc.property(text, layers, cuts, (random, all, at) => {
        const nested = nest(random, all, pointsIn(random, at));
        for (const { start, text: run, inside } of leavesOf(nested)) {
          for (let place = start; place < start + run.length; place += 1) {
            const covering = all.filter((one) => one.start <= place && place < one.end);
            expect(inside.toSorted()).toEqual(covering.map(({ value }) => value).toSorted());
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the first piece of a layer is marked as such, and no other', () => {
    const piecesOf = (
      nodes: readonly Nested<string>[],
    ): { value: string; first: boolean; start: number }[] =>
      nodes.flatMap((node) => (node.kind === 'layer' ? [node, ...piecesOf(node.children)] : []));
    fc.assert(
      fc.property(text, layers, (random, all) => {
        const pieces = piecesOf(nest(random, all));
        for (const { value, start, end } of all) {
          const mine = pieces.filter((piece) => piece.value === value);
          const isShown = start < Math.min(end, random.length);
          expect(mine.map(({ first }) => first)).toEqual(mine.map((_, at) => at === 0));
          expect(mine.length > 0).toBe(isShown);
        }
      }),
      { numRuns: 500 },
    );
  });
});
