import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetInJson, readJsonPlaces } from '@/lib/permalinks/json-places';

const TEXT = '{ "a": [1, { "b": "x" }], "c": null }';

test.each([
  [[], '{ "a"'],
  [['a'], '"a"'],
  [['a', 0], '1'],
  [['a', 1], '{ "b"'],
  [['a', 1, 'b'], '"b"'],
  [['c'], '"c"'],
  // What is not there stands where its nearest parent does.
  [['a', 7, 'b'], '"a"'],
  [['d'], '{ "a"'],
])('%j is found at %s', (path, beginning) => {
  const places = readJsonPlaces(TEXT);
  if (!('root' in places)) throw new Error('The text is JSON');
  expect(TEXT.slice(offsetInJson(places.root, path))).toMatch(new RegExp(`^${escape(beginning)}`));
});

function escape(text: string): string {
  return text.replace(/[{[]/g, '\\$&');
}

test.each([
  ['', 0],
  ['{"a":1,}', 7],
  ['[1 2]', 3],
  ["{'a':1}", 1],
  ['{"a":1} x', 8],
  ['[01]', 2],
  ['"a\nb"', 0],
])('%j goes wrong at %i', (text, unexpected) => {
  expect(readJsonPlaces(text)).toEqual({ unexpected });
});

test('a second field of one name is told with the first, however it is written', () => {
  const places = readJsonPlaces('{"a":1,"\\u0061":2}');
  expect('repeated' in places && places.repeated).toEqual([{ name: 'a', first: 1, start: 7 }]);
});

const shallow = fc.json({ maxDepth: 6 });
/** JSON with some of its characters taken out, doubled or changed for others that mean something. */
const almostJson = fc
  .tuple(shallow, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ',', '"', '\\', '}', '0', '-'))))
  .map(([text, slips]) =>
    slips.reduce((slipped, [at, character]) => {
      const place = at % (slipped.length + 1);
      return slipped.slice(0, place) + character + slipped.slice(place + 1);
    }, text),
  );

test('what JSON.parse takes is taken, and nothing else', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.oneof(shallow, almostJson), (text) => {
      expect('root' in readJsonPlaces(text)).toBe(isJson(text));
    }),
    { numRuns: 1000 },
  );
});
