import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline';
import { examplesOf, sectionsOf } from './sections';

const folder = 'tests/fixtures/construct-cases';
const cases = sectionsOf('tests/constructs/cases.txt');

test('each case has its right value', () => {
  const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
  expect(cases.map(({ name }) => name)).toEqual(names.toSorted());
});

describe('a document as it was handed to us is read, or refused with the fix', () => {
  test.each(cases)('$name', ({ name, text }) => {
    expect(`${outlineOf(readFileSync(`${folder}/${name}.md`, 'utf8'))}\n`).toBe(text.trimStart());
  });
});

describe.each(['words', 'blocks', 'labels'])('a document with other %s', (file) => {
  test.each(examplesOf(`tests/constructs/${file}.txt`))('$name', ({ markdown, lines }) => {
    expect(`${outlineOf(markdown)}\n`).toBe(lines);
  });
});
