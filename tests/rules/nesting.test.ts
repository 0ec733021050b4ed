import { describe, expect, test } from 'vitest';
import { ACTORS, append, content, DOCUMENT, problemsOf, THEME } from '@/tests/small-content';

const times = <T>(count: number, of: (level: number) => T) =>
  Array.from({ length: count }, (_, level) => of(level));

/** A list in a list in a list: each item on a line of its own. */
const stairs = (depth: number, step: string, prefix = '') =>
  times(depth, (level) => `${prefix}${step.repeat(level)}- # One`).join('\n');

/** What is said of nesting in a document that goes on like this from line 17. */
function problemsOfMore(markdown: string): string[] {
  return problemsOf(content(append(DOCUMENT, `\n${markdown}\n`))).filter((problem) =>
    problem.endsWith('too-deep'),
  );
}

const DEEP =
  'error: Unexpected nesting deeper than 32 levels, expected flatter lists and quotations  too-deep';
const MARKS =
  'error: Unexpected paragraph with more than 1000 brackets, backticks and emphasis marks, expected fewer  too-deep';

describe('Markdown may nest 32 levels deep', () => {
  test.each([
    ['by markers in one line', `${'- '.repeat(32)}# One`],
    ['by numbers in one line', `${'1. '.repeat(32)}# One`],
    ['by quotations without spaces', `${'>'.repeat(32)}# One`],
    ['by indentation over many lines', stairs(32, '  ')],
    ['by indentation inside a quotation', stairs(31, '  ', '> ')],
  ])('%s', (_, markdown) => {
    expect(problemsOfMore(markdown)).toEqual([]);
  });
});

describe('Markdown may not nest 33 levels deep', () => {
  test.each([
    ['by markers in one line', `${'- '.repeat(33)}# One`, 17],
    ['by numbers in one line', `${'1. '.repeat(33)}# One`, 17],
    ['by markers of every kind', `${'> - 1) * + '.repeat(7)}# One`, 17],
    ['by quotations without spaces', `${'>'.repeat(33)}# One`, 17],
    ['by indentation over many lines', stairs(33, '  '), 49],
    ['by indentation inside a quotation', stairs(33, '  ', '> '), 48],
    ['by tabs', stairs(33, '\t'), 33],
    ['by items whose words begin on the next line', stairs(33, '  ').replaceAll(' # One', ''), 49],
  ])('%s', (_, markdown, line) => {
    expect(problemsOfMore(markdown)).toEqual([`${DOCUMENT}:${line}:1: ${DEEP}`]);
  });
});

describe('a hostile file is refused before it costs time or the stack:', () => {
  test.each([
    ['20,000 quotations', `${'>'.repeat(20_000)}One`, `17:1: ${DEEP}`],
    ['20,000 lists', `${'- '.repeat(20_000)}One`, `17:1: ${DEEP}`],
    ['2,000 lists over as many lines', stairs(2000, '  '), `49:1: ${DEEP}`],
    ['a megabyte of opening brackets', '['.repeat(1_000_000), `17:1: ${MARKS}`],
    ['a megabyte of closing brackets', ']'.repeat(1_000_000), `17:1: ${MARKS}`],
    ['a megabyte of brackets over many lines', '[[[[[[[[[\n'.repeat(100_000), `128:1: ${MARKS}`],
    ['a megabyte of emphasis', '*a **b '.repeat(140_000), `17:1: ${MARKS}`],
    ['a megabyte of comments that never end', '<!--a '.repeat(160_000), `17:1: ${MARKS}`],
    [
      'backticks in 1,000 lengths',
      times(1000, (level) => '`'.repeat(level)).join(' '),
      `17:1: ${MARKS}`,
    ],
  ])('%s', (_, markdown, problem) => {
    expect(problemsOfMore(markdown)).toEqual([`${DOCUMENT}:${problem}`]);
  });

  test('20,000 backslashes, which are words', () => {
    expect(problemsOfMore('\\'.repeat(20_000))).toEqual([]);
  });
});

test('the introduction of a theme may not nest deeper than 32 levels', () => {
  expect(problemsOf(content(append(THEME, '> '.repeat(33))))).toEqual([
    `content/themes/arms.md:9:1: ${DEEP}`,
  ]);
});

describe('YAML may not nest deeper than 32 levels', () => {
  const TOO_DEEP =
    'error: Unexpected nesting deeper than 32 levels, expected flatter lists and groups  too-deep';

  test.each([
    ['by 33 brackets', `${'['.repeat(33)}${']'.repeat(33)}`, '1:33'],
    ['by 33 braces over as many lines', '{ a:\n'.repeat(33), '33:1'],
    ['by 33 hyphens', `${'- '.repeat(33)}a`, '1:65'],
    ['by 33 question marks', `${'? '.repeat(33)}a`, '1:65'],
    ['by indentation', times(33, (level) => `${' '.repeat(level)}a:`).join('\n'), '33:34'],
    ['20,000 brackets', '['.repeat(20_000), '1:33'],
    ['a megabyte of brackets, closed', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, '1:33'],
    ['20,000 hyphens', '- '.repeat(20_000), '1:65'],
  ])('%s', (_, yaml, place) => {
    expect(problemsOf(content({ [ACTORS]: yaml }))).toEqual([`${ACTORS}:${place}: ${TOO_DEEP}`]);
  });

  test('whatever brackets and indentation stand in words and in remarks', () => {
    const words = '['.repeat(40);
    const actors = `- id: canada
  name: Canada
  kind: state
                                                         # a remark: [
  aliases: ["${words}", '${words}']
  description: words ${words}
  editorsNote: |
    - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
                                        more: [
- id: norway
  name: Norway
  kind: state
`;
    expect(problemsOf(content({ [ACTORS]: actors }))).toEqual([]);
  });
});
