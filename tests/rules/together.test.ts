import { expect, test } from 'vitest';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import {
  ACTORS,
  append,
  content,
  DOCUMENT,
  edit,
  INITIATIVES,
  INSTRUMENTS,
  problemsOf,
  THEME,
} from '@/tests/small-content';

test('all problems of all files are told at once, by file and place', () => {
  const files = content({
    ...edit(ACTORS, 'name: Norway', 'name: Norway\n  partOf: nato'),
    ...edit(INSTRUMENTS, 'name: Ban Treaty', 'name: Ban Treaty\n  aliases: [Canada]'),
    ...append(DOCUMENT, '\n##\n\nNorway is north.\n'),
    ...edit(INITIATIVES, 'quote: Canada will sign', 'quote: Canada will sing'),
    'content/notes.txt': 'x',
  });
  expect(problemsOf(files)).toEqual([
    'content/actors.yaml:5:3: error: Unexpected reference "nato", expected the id of a record  unknown-reference',
    'content/documents/paper/document.md:17:1: error: Unexpected heading without words "##", expected words behind the #, or no line; put a backslash before a # of the source  unsupported-markdown',
    'content/documents/paper/initiatives.yaml:5:5: error: Unexpected quote "Canada will sing the Ban Treaty.", expected words of content/documents/paper/document.md, letter for letter; the nearest text is "Canada will sign the Ban Treaty." at content/documents/paper/document.md:13:1  quote-not-found',
    'content/instruments.yaml:1:3: error: Unexpected name "Canada" of "ban-treaty", expected a name of one record only; "canada" at content/actors.yaml:1:3 has it too  ambiguous-alias',
    'content/notes.txt:1:1: error: Unexpected file, expected site.yaml, vocabularies.yaml, actors.yaml, instruments.yaml, permalinks/authorities.json, permalinks/documents/<id>.json, README.md, <icon>.svg, pages/<id>.md, themes/<id>.md, documents/<id>/document.md, documents/<id>/initiatives.yaml, documents/<id>/coverage.yaml, a picture beside them or the received file that a document.md names  unexpected-file',
  ]);
});

test('several problems in one file are told in the order of its lines', () => {
  const actors = '- id: Canada\n  kind: stat\n- id: norway\n  nam: Norway\n  kind: state\n';
  expect(problemsOf(content({ [ACTORS]: actors }))).toEqual([
    'content/actors.yaml:1:3: error: Unexpected "Canada", expected an id of small letters, digits and single hyphens, a letter first  invalid-value',
    'content/actors.yaml:1:3: error: Missing field "name", expected text  missing-field',
    'content/actors.yaml:2:3: error: Unexpected "stat", expected one of "state", "government-body", "office-or-person", "international-organization", "forum", "coalition", "civil-society", "private-sector", "armed-or-criminal-group"; did you mean "state"?  invalid-value',
    'content/actors.yaml:3:3: error: Missing field "name", expected text  missing-field',
    'content/actors.yaml:4:3: error: Unexpected field "nam", expected one of "id", "kind", "partOf", "name", "shortName", "aliases", "shortForms", "alsoSearchedAs", "description", "notToBeConfusedWith", "facts", "editorsNote"; did you mean "name"?  unknown-field',
  ]);
});

test('a list that cannot be read is one problem: what refers to it is not reported as well', () => {
  const problem = (path: string) =>
    `${path}:1:1: error: Unexpected "x", expected a list  invalid-value`;
  const confusable = edit(
    ACTORS,
    'name: Norway',
    'name: Norway\n  notToBeConfusedWith:\n    - { instrument: ban-treaty, because: A treaty. }',
  );
  expect(problemsOf(content({ ...confusable, [INSTRUMENTS]: 'x' }))).toEqual([
    problem(INSTRUMENTS),
  ]);
  const other = edit(
    INSTRUMENTS,
    'kind: treaty',
    'kind: treaty\n  notToBeConfusedWith:\n    - { actor: canada, because: A state. }',
  );
  expect(problemsOf(content({ ...other, [ACTORS]: 'x' }))).toEqual([problem(ACTORS)]);
});

test('a theme that cannot be read is one problem', () => {
  expect(problemsOf(content(edit(THEME, 'hue: rust', 'hue: red')))).toEqual([
    'content/themes/arms.md:4:1: error: Unexpected "red", expected one of "rust", "amber", "moss", "teal", "indigo", "plum", "crimson", "olive", "forest", "sky", "violet", "rose"  invalid-value',
  ]);
});

test('an introduction without words is none', () => {
  const missing =
    'error: Missing introduction, expected a paragraph or two below the front matter  missing-field';
  expect(problemsOf(content(edit(THEME, '\nWhat belongs here.\n', '')))).toEqual([
    `content/themes/arms.md:7:1: ${missing}`,
  ]);
  expect(problemsOf(content(edit(THEME, 'What belongs here.', '***')))).toEqual([
    `content/themes/arms.md:9:1: ${missing}`,
  ]);
  expect(problemsOf(content(edit(THEME, 'What belongs here.', '<b></b>')))).toEqual([
    `content/themes/arms.md:9:1: ${missing}`,
  ]);
});

test('a document that cannot be read does not hide the problems of its initiatives', () => {
  const changes = {
    ...edit(DOCUMENT, '---\ntitle', 'title'),
    ...edit(INITIATIVES, 'kind: commitment', 'kind: vow'),
  };
  expect(problemsOf(content(changes))).toEqual([
    'content/documents/paper/document.md:1:1: error: Missing front matter, expected the file to begin with a line "---"  front-matter',
    'content/documents/paper/initiatives.yaml:3:5: error: Unexpected "vow", expected one of "commitment", "action", "proposal", "achievement", "position"  invalid-value',
  ]);
});

test('a document without words says so, and so does a folder without a document', () => {
  const words =
    '\n# Plans\n\nCanada will sign the Ban Treaty. Norway helps.\n\nThe world is wide.\n';
  expect(problemsOf(content(edit(DOCUMENT, words, '')))).toEqual([
    'content/documents/paper/document.md:10:1: error: Missing text, expected the words of the document  empty-file',
  ]);
  expect(problemsOf(content({ [DOCUMENT]: undefined }))).toEqual([
    'content/documents:1:1: error: Missing file, expected at least one document  missing-file',
    'content/documents/paper/document.md:1:1: error: Missing file, expected the document that content/documents/paper/initiatives.yaml belongs to  missing-file',
  ]);
});

test('two initiatives with one id are a problem across documents as well', () => {
  const { [DOCUMENT]: document, [INITIATIVES]: initiatives } = {
    ...append(DOCUMENT, ''),
    ...append(INITIATIVES, ''),
  };
  const files = content({
    'content/documents/other/document.md': document,
    'content/documents/other/initiatives.yaml': initiatives,
  });
  expect(problemsOf(files)).toEqual([
    'content/documents/other/initiatives.yaml:2:5: error: Unexpected second "sign-treaty", expected an id of its own; the first is at content/documents/paper/initiatives.yaml:2:5  duplicate-id',
  ]);
});

test('a warning does not stop the build, an error does', () => {
  const warned = parseCorpus(
    content(append(ACTORS, '\n- id: france\n  name: France\n  kind: state\n')),
  );
  expect(warned.problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(warned.corpus?.actors.map(({ id }) => id)).toEqual(['canada', 'france', 'norway']);
  const failed = parseCorpus(content(edit(ACTORS, 'kind: state\n\n', 'kind: stat\n\n')));
  expect(failed.problems.map(({ severity }) => severity)).toEqual(['error']);
  expect(failed.corpus).toBeUndefined();
});
