import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIXTURE_FOLDER } from '@/tests/build-site';
import { published } from './published-content';
import { firstDifference, withoutEmphasis, wordsOfMarkdown, wordsOfSource } from './verbatim';

const documents = [
  { id: 'ips-2005', source: '000_4ea6320970e337a2.txt', words: 498, characters: 3341 },
  { id: 'fff-2000', source: '003_a5e40227d4dc4c25.txt', words: 446, characters: 3003 },
].map((document) => ({
  ...document,
  markdown: readFileSync(`${FIXTURE_FOLDER}/documents/${document.id}/document.md`, 'utf8'),
  original: readFileSync(`tests/two-papers/sources/${document.source}`, 'utf8'),
}));

describe.each(documents)('$id', ({ id, markdown, original, words, characters }) => {
  test('has every word of its source in its Markdown, letter for letter', () => {
    expect(firstDifference(wordsOfMarkdown(markdown), wordsOfSource(original))).toBeUndefined();
  });

  test('has every word of its source in its passages, letter for letter', () => {
    expect(
      firstDifference(passagesOf(id).join(' '), withoutEmphasis(wordsOfSource(original))),
    ).toBeUndefined();
  });

  test('has one passage for each block of its source', () => {
    const blocks = original.split(/\n\s*\n/).filter((block) => block.trim() !== '');
    expect(passagesOf(id)).toEqual(blocks.map(wordsOfSource).map(withoutEmphasis));
  });

  test('is compared in full', () => {
    const compared = wordsOfSource(original);
    expect({ words: compared.split(' ').length, characters: compared.length }).toEqual({
      words,
      characters,
    });
  });
});

function passagesOf(id: string): string[] {
  const document = published.getCorpus().documents.find((one) => one.id === id);
  return document?.passages.map(({ text }) => text) ?? [];
}

/** Everything that can happen to one character. */
const slips = {
  change: (text: string, at: number, character: string) =>
    text.slice(0, at) + character + text.slice(at + 1),
  delete: (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
  insert: (text: string, at: number, character: string) =>
    text.slice(0, at) + character + text.slice(at),
  swap: (text: string, at: number) =>
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
};

/** The offsets of the words' characters in the Markdown: not the front matter, not the marks. */
function placesIn(markdown: string): number[] {
  const body = markdown.indexOf('\n---\n', 4) + '\n---\n'.length;
  return [...markdown.matchAll(/^(?:#{1,6} |- )?(.+)$/gm)].flatMap((line) => {
    const start = line.index + line[0].length - (line[1]?.length ?? 0);
    return line.index < body ? [] : Array.from(line[1] ?? '', (_, index) => start + index);
  });
}

describe.each(documents)('a slip in $id', ({ markdown, original }) => {
  const source = wordsOfSource(original);
  const places = placesIn(markdown);

  test('is found in whatever letter it is', () => {
    const unnoticed = places.filter((at) => {
      const changed = markdown.charAt(at) === 'x' ? 'y' : 'x';
      return !firstDifference(wordsOfMarkdown(slips.change(markdown, at, changed)), source);
    });
    const spacesBetweenBlocks = original.trim().split(/\n\n/).length - 1;
    expect(places.length).toBe(source.length - spacesBetweenBlocks);
    expect(unnoticed).toEqual([]);
  });

  test('is found whatever it is, and its place is told', () => {
    const slip = fc.record({
      kind: fc.constantFrom('change', 'delete', 'insert', 'swap'),
      at: fc.constantFrom(...places),
      character: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    });
    fc.assert(
      fc.property(slip, ({ kind, at, character }) => {
        const slipped = slips[kind](markdown, at, character);
        const words = wordsOfMarkdown(slipped);
        fc.pre(words !== wordsOfMarkdown(markdown));
        const found = firstDifference(words, source);
        const before = wordsOfMarkdown(markdown.slice(0, at)).length;
        expect(found?.at).toBeGreaterThanOrEqual(before);
        expect(words.slice(0, found?.at)).toBe(source.slice(0, found?.at));
        expect(words.charAt(found?.at ?? 0)).not.toBe(source.charAt(found?.at ?? 0));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a difference', () => {
  test('tells how both texts go on', () => {
    expect(firstDifference('Cornelio Sommaruga', 'Cornello Sommaruga')).toEqual({
      at: 6,
      ours: 'io Sommaruga',
      source: 'lo Sommaruga',
    });
  });

  test('is a text that ends too early, or too late', () => {
    expect(firstDifference('achieved', 'achieved through')).toEqual({
      at: 8,
      ours: '',
      source: ' through',
    });
    expect(firstDifference('achieved through', 'achieved')).toEqual({
      at: 8,
      ours: ' through',
      source: '',
    });
  });

  test('is a straight quote for a curly one, and a hyphen for a dash', () => {
    expect(firstDifference("Canada's", 'Canada’s')?.at).toBe(6);
    expect(firstDifference('world - we', 'world — we')?.at).toBe(6);
  });
});
