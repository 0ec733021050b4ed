import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pixels } from '@/lib/export/indexed-png';
import { indexedPng } from '@/lib/export/indexed-png';

/** The pixels of a PNG as a renderer that is not ours decodes them. */
function decode(png: Uint8Array, width: number, height: number): number[] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}" image-rendering="optimizeSpeed"/></svg>`;
  return [...new Resvg(svg).render().pixels];
}

const pixels: fc.Arbitrary<Pixels> = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc
      .array(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((colours) => ({
        width,
        height,
        data: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
      })),
  );

test('a picture of few colours keeps every pixel', () => {
  fc.assert(
    fc.property(pixels, ({ width, height, data }) => {
      expect(decode(indexedPng({ width, height, data }), width, height)).toEqual([...data]);
    }),
  );
});

test('of many colours the most frequent ones stay exact', () => {
  const paper = [0xfb, 0xfa, 0xf7, 255];
  const many = Array.from({ length: 1000 }, (_, n) => [
    n % 256,
    (n * 7) % 256,
    (n * 31) % 256,
    255,
  ]);
  const data = Uint8Array.from([...Array.from({ length: 1000 }, () => paper), ...many].flat());
  const decoded = decode(indexedPng({ width: 100, height: 20, data }), 100, 20);
  expect(decoded.slice(0, 4000)).toEqual([...data.slice(0, 4000)]);
});
