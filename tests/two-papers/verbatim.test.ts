import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { FIXTURE_FOLDER } from '@/tests/build-site';
import { published } from './published-content';

const documents = [
  { id: 'ips-2005', words: 498, characters: 3341 },
  { id: 'fff-2000', words: 446, characters: 3003 },
].map((document) => {
  const folder = `documents/${document.id}`;
  return {
    ...document,
    path: `content/${folder}/document.md`,
    markdown: readFileSync(`${FIXTURE_FOLDER}/${folder}/document.md`, 'utf8'),
    original: readFileSync(`${FIXTURE_FOLDER}/${folder}/received.txt`, 'utf8'),
  };
});

/** The words of a block of a received file: without bullets and the marks of emphasis. */
const wordsOf = (block: string) =>
  block
    .replace(/^• /gm, '')
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(documents)('$id', ({ id, path, markdown, original, words, characters }) => {
  const problemsWith = (text: string) => {
    const files = new Map([...published.files, [path, new TextEncoder().encode(text)]]);
    return parseCorpus(files).problems;
  };

  test('has one passage for each block of its source, word for word', () => {
    const blocks = original.split(/\n\s*\n/).filter((block) => block.trim() !== '');
    const document = published.getCorpus().documents.find((one) => one.id === id);
    expect(document?.passages.map(({ text }) => text)).toEqual(blocks.map(wordsOf));
  });

  test('is compared in full', () => {
    const compared = original.replace(/^• /gm, '').replace(/\s+/g, ' ').trim();
    expect({ words: compared.split(' ').length, characters: compared.length }).toEqual({
      words,
      characters,
    });
  });

  test('has no slip that the check does not find, whatever it is', () => {
    const body = markdown.indexOf('\n---\n', 4) + '\n---\n'.length;
    const letters = [...markdown.matchAll(/[\p{L}\p{N}\p{P}]/gu)].filter(
      ({ index, 0: letter }) => index > body && !/[#*\\-]/.test(letter),
    );
    const slips = {
      change: (at: number) => markdown.slice(0, at) + 'ж' + markdown.slice(at + 1),
      delete: (at: number) => markdown.slice(0, at) + markdown.slice(at + 1),
      insert: (at: number) => markdown.slice(0, at) + 'ж' + markdown.slice(at),
    };
    const slip = fc.record({
      kind: fc.constantFrom('change' as const, 'delete' as const, 'insert' as const),
      at: fc.constantFrom(...letters.map(({ index }) => index)),
    });
    fc.assert(
      fc.property(slip, ({ kind, at }) => {
        const found = problemsWith(slips[kind](at)).filter(({ rule }) => rule === 'received-words');
        const line = markdown.slice(0, at).split('\n').length;
        expect(found.map((problem) => problem.line)).toEqual([line]);
      }),
      { numRuns: 60 },
    );
  });
});
