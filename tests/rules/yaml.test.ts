import { describe, expect, test } from 'vitest';
import {
  ACTORS,
  append,
  content,
  DOCUMENT,
  edit,
  INSTRUMENTS,
  problemsOf,
  THEME,
} from '@/tests/small-content';

const ANCHOR =
  'error: Unexpected YAML anchor or alias, expected the value written out  invalid-yaml';
const FIELDS =
  'expected one of "id", "kind", "name", "shortName", "aliases", "shortForms", "alsoSearchedAs", "description", "notToBeConfusedWith", "facts", "editorsNote"';

describe('invalid YAML is told at its place:', () => {
  test.each([
    [
      'a colon in a value',
      'name: Ban Treaty',
      'name: Ban: Treaty',
      '2:9: error: Unexpected YAML, expected it to parse: Nested mappings are not allowed in compact mappings  invalid-yaml',
    ],
    [
      'a field twice',
      'kind: treaty',
      'kind: treaty\n  kind: court',
      '4:3: error: Unexpected second field "kind", expected each field once; the first is at content/instruments.yaml:3:3  invalid-yaml',
    ],
    [
      'a second document',
      '- id',
      '---\n- id: a\n---\n- id',
      '3:1: error: Unexpected line "---", expected one YAML document in a file  invalid-yaml',
    ],
    ['an anchor', 'name: Ban', 'name: &a Ban', `2:12: ${ANCHOR}`],
  ])('%s', (_, from, to, problem) => {
    expect(problemsOf(content(edit(INSTRUMENTS, from, to)))).toEqual([`${INSTRUMENTS}:${problem}`]);
  });

  test('in front matter the lines are those of the file', () => {
    expect(problemsOf(content(edit(THEME, 'title: Arms', 'title: [Arms')))).toEqual([
      'content/themes/arms.md:3:1: error: Unexpected YAML, expected it to parse: Flow sequence in block collection must be sufficiently indented and end with a ]  invalid-yaml',
    ]);
  });
});

test('a bomb of aliases is refused, not unfolded', () => {
  const bomb = ['- &a [x, x, x, x, x, x, x, x, x]'];
  for (const [inner, outer] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
    bomb.push(`- &${outer} [${Array.from({ length: 9 }, () => `*${inner}`).join(', ')}]`);
  }
  const problems = problemsOf(content({ [INSTRUMENTS]: bomb.join('\n') }));
  expect(problems).toHaveLength(9 + 8 * 9);
  expect(problems[0]).toBe(`content/instruments.yaml:1:6: ${ANCHOR}`);
});

describe('a field that no record has is refused', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s', (field) => {
    const problems = problemsOf(content(append(INSTRUMENTS, `  ${field}: x\n`)));
    expect(problems).toEqual([
      `content/instruments.yaml:4:3: error: Unexpected field "${field}", ${FIELDS}  unknown-field`,
    ]);
  });

  test('and changes nothing for other objects', () => {
    problemsOf(content(append(INSTRUMENTS, '  __proto__: { polluted: x }\n')));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('a group of fields for the name of a field is refused, and nothing else is printed', async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on('warning', listen);
  const problems = problemsOf(content(append(INSTRUMENTS, '  ? { a: b }\n  : x\n')));
  await new Promise(setImmediate);
  process.off('warning', listen);
  expect(problems).toEqual([
    `content/instruments.yaml:1:3: error: Unexpected field "{ a: b }", ${FIELDS}  unknown-field`,
  ]);
  expect(warnings).toEqual([]);
});

describe('values are text, whatever other YAML makes of them:', () => {
  test.each(['no', 'true', 'null', '~', '1e3', '0x10', '2001-02-03', '.inf', '1_000'])(
    '%s',
    (value) => {
      expect(problemsOf(content(edit(ACTORS, 'name: Norway', `name: ${value}`)))).toEqual([]);
    },
  );
});

describe('a value of the wrong shape is told in words:', () => {
  test.each([
    [
      'text for a list',
      edit(ACTORS, 'name: Norway', 'name: Norway\n  aliases: Norge'),
      `${ACTORS}:7:3: error: Unexpected "Norge", expected a list  invalid-value`,
    ],
    [
      'a list for text',
      edit(ACTORS, 'name: Norway', 'name: [Norway]'),
      `${ACTORS}:6:3: error: Unexpected list, expected text  invalid-value`,
    ],
    [
      'fields for text',
      edit(ACTORS, 'name: Norway', 'name: { en: Norway }'),
      `${ACTORS}:6:3: error: Unexpected group of fields, expected text  invalid-value`,
    ],
    [
      'nothing for text',
      edit(ACTORS, 'name: Norway', 'name:'),
      `${ACTORS}:6:3: error: Unexpected "", expected some text  invalid-value`,
    ],
    [
      'two lines for one',
      edit(ACTORS, 'name: Norway', 'name: "Nor\\nway"'),
      `${ACTORS}:6:3: error: Unexpected "Nor way", expected text on one line  invalid-value`,
    ],
    [
      'a tab',
      edit(ACTORS, 'name: Norway', 'name: "Nor\\tway"'),
      `${ACTORS}:6:3: error: Unexpected "Nor way", expected text on one line  invalid-value`,
    ],
    [
      'a line separator',
      edit(ACTORS, 'name: Norway', 'name: "Nor\\u2028way"'),
      `${ACTORS}:6:3: error: Unexpected "Nor way", expected text on one line  invalid-value`,
    ],
    [
      'remarks alone',
      { [ACTORS]: '# Canada\n' },
      `${ACTORS}:1:1: error: Unexpected file without content, expected a list  invalid-value`,
    ],
    [
      'no issuing body',
      edit(DOCUMENT, '[Government of Canada]', '[]'),
      `${DOCUMENT}:4:1: error: Unexpected empty list, expected at least one body  invalid-value`,
    ],
    [
      'an order that is no number',
      edit(THEME, 'order: 1', 'order: first'),
      `${THEME}:3:1: error: Unexpected "first", expected a whole number from 1  invalid-value`,
    ],
    [
      'a language that is none',
      edit(DOCUMENT, 'language: en', 'language: English'),
      `${DOCUMENT}:7:1: error: Unexpected "English", expected a BCP 47 tag such as "en", "fr-CA" or "zh-Hant"  invalid-value`,
    ],
    [
      'an id with a capital',
      edit(INSTRUMENTS, 'id: ban-treaty', 'id: Ban-treaty'),
      `${INSTRUMENTS}:1:3: error: Unexpected "Ban-treaty", expected an id of small letters, digits and single hyphens, a letter first  invalid-value`,
    ],
    [
      'an id of 61 letters',
      edit(INSTRUMENTS, 'id: ban-treaty', `id: ${'a'.repeat(61)}`),
      `${INSTRUMENTS}:1:3: error: Unexpected "${'a'.repeat(61)}", expected an id of at most 60 characters  invalid-value`,
    ],
    [
      'two things that one could take it for',
      edit(
        INSTRUMENTS,
        'kind: treaty',
        'kind: treaty\n  notToBeConfusedWith:\n    - { actor: canada, name: Canada, because: No. }',
      ),
      `${INSTRUMENTS}:5:7: error: Unexpected group of fields, expected exactly one of \`actor\`, \`instrument\` and \`name\`  invalid-value`,
    ],
    [
      'a theme called none',
      {
        'content/themes/none.md':
          '---\ntitle: None\norder: 2\nhue: moss\ndefinition: None.\n---\n\nNone.\n',
      },
      'content/themes/none.md:1:1: error: Unexpected file name "none", expected another id: it means initiatives without one  invalid-value',
    ],
    [
      'a folder with a capital',
      {
        'content/documents/Other/document.md': '---\n---\n',
        'content/documents/Other/initiatives.yaml': 'x',
      },
      'content/documents/Other/document.md:1:1: error: Unexpected folder name "Other", expected an id of small letters, digits and single hyphens, a letter first  invalid-value',
    ],
  ])('%s', (_, changes, problem) => {
    expect(problemsOf(content(changes))).toContain(problem);
  });
});
