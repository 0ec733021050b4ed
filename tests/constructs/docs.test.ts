import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineOf } from './outline';
import { PICTURES } from './picture-bytes';

const page = readFileSync('docs/write-a-document.md', 'utf8');
const examples = Array.from(
  page.matchAll(/```example\n([^]*?)```\n\n```becomes\n([^]*?)```$/gm),
  ([, markdown = '', lines = '']) => ({
    markdown,
    lines,
    first: markdown.trim().split('\n', 1)[0],
  }),
);

test('each example of the page on writing says what it becomes', () => {
  expect(examples.length).toBeGreaterThan(15);
  expect(page.split('```').length - 1).toBe(examples.length * 4);
});

test.each(examples)('docs/write-a-document.md is right about $first', ({ markdown, lines }) => {
  expect(`${outlineOf(markdown, new Map([...PICTURES].slice(0, 1)))}\n`).toBe(lines);
});
