import { ACTORS, append, DOCUMENT, edit, INSTRUMENTS } from '@/tests/small-content';
import { PNG } from '@/tests/constructs/picture-bytes';
import type { Pair } from './pair';

const bytes = (text: string) => [...new TextEncoder().encode(text)];
const actorsWithLatin1 = [
  ...bytes('- id: canada\n  name: Canada\n  kind: state\n- id: norway\n  name: Norv'),
  0xe8, // è as Latin-1 has it
  ...bytes('ge\n  kind: state\n'),
];

const fields = (count: number) =>
  Array.from({ length: count }, (_, index) => `  field${index}: x\n`).join('');

/** Rules about files as such. */
export const filePairs: readonly Pair[] = [
  {
    rule: 'bad-picture',
    ok: {
      ...append(DOCUMENT, '\n![A map](map.png)\n'),
      'content/documents/paper/map.png': PNG,
    },
    notOk: {
      ...append(DOCUMENT, '\n![A map](map.png)\n\n![A plan](plan.png)\n'),
      'content/documents/paper/map.png': PNG.subarray(0, 20),
    },
    problems: [
      'content/documents/paper/document.md:19:1: error: Unexpected picture "plan.png", expected the name of a file in the document’s folder; did you mean "map.png"?  bad-picture',
      'content/documents/paper/map.png:1:1: error: Unexpected bytes, expected a whole PNG, JPEG, WebP, GIF or SVG  bad-picture',
    ],
  },
  {
    rule: 'bidirectional-control',
    ok: edit(ACTORS, 'Norway', 'Nor\u200fway'),
    notOk: edit(ACTORS, 'kind: state\n\n', 'kind: state\n  description: \u202eHost\u202c\n\n'),
    problems: [
      'content/actors.yaml:4:16: warning: Unexpected bidirectional control U+202E (and 1 more in this file), expected text without it: what is behind it is shown in another order than it stands  bidirectional-control',
    ],
  },
  {
    rule: 'byte-order-mark',
    ok: edit(ACTORS, 'Norway', 'Nor\ufeffway'),
    notOk: edit(ACTORS, '- id: canada', '\ufeff- id: canada'),
    problems: [
      'content/actors.yaml:1:1: error: Unexpected byte-order mark, expected UTF-8 without one  byte-order-mark',
    ],
  },
  {
    rule: 'control-character',
    ok: edit(ACTORS, 'kind: state\n\n', 'kind: state\n  editorsNote: "A\\tB"\n\n'),
    notOk: {
      ...edit(ACTORS, 'Norway', 'Nor\u0007way'),
      ...edit(INSTRUMENTS, 'name: Ban Treaty', 'name: "Ban\\0Treaty"'),
    },
    problems: [
      'content/actors.yaml:6:12: error: Unexpected control character U+0007, expected text without it  control-character',
      'content/instruments.yaml:2:3: error: Unexpected "Ban<U+0000>Treaty", expected text without control characters  control-character',
    ],
  },
  {
    rule: 'damaged-text',
    ok: edit(
      DOCUMENT,
      'The world is wide.',
      'The world is wide. Le monde est à nous, « libre\u00a0», VOILÀ\u00a0!',
    ),
    notOk: {
      ...edit(DOCUMENT, 'Norway helps.', 'Norway helps. DÃ©jÃ\u00a0 vu.'),
      ...edit(ACTORS, 'kind: state\n\n', 'kind: state\n  description: \ue001 state\n\n'),
    },
    problems: [
      'content/actors.yaml:4:16: warning: Unexpected private or invisible character U+E001, expected one that every font has; look at its place in the source, and type what is printed there  damaged-text',
      'content/documents/paper/document.md:13:49: warning: Unexpected "Ã©" (and 1 more in this file), which is "é" in UTF-8, expected text that was read in its own encoding: convert the source again or, where it has these letters, leave them  damaged-text',
    ],
  },
  {
    rule: 'empty-file',
    ok: append(ACTORS, '\n\n'),
    notOk: { [ACTORS]: '\n\n' },
    problems: [
      'content/actors.yaml:1:1: error: Unexpected empty file, expected content, or no file at all  empty-file',
    ],
  },
  {
    rule: 'file-too-large',
    ok: {},
    notOk: {},
    unreadable: {
      [ACTORS]: {
        rule: 'file-too-large',
        reason: 'Unexpected file of 2097153 bytes, expected at most 2097152 bytes',
      },
    },
    problems: [
      'content/actors.yaml:1:1: error: Unexpected file of 2097153 bytes, expected at most 2097152 bytes  file-too-large',
    ],
  },
  {
    rule: 'front-matter',
    ok: edit(DOCUMENT, 'rights: Crown copyright.\n---', 'rights: Crown --- copyright.\n---  '),
    notOk: edit(DOCUMENT, '---\ntitle', 'title'),
    problems: [
      'content/documents/paper/document.md:1:1: error: Missing front matter, expected the file to begin with a line "---"  front-matter',
    ],
  },
  {
    rule: 'front-matter-too-large',
    ok: edit(DOCUMENT, 'Crown copyright.', 'x'.repeat(16 * 1024 - 130)),
    notOk: edit(DOCUMENT, 'Crown copyright.', 'x'.repeat(16 * 1024 - 129)),
    problems: [
      'content/documents/paper/document.md:1:1: error: Unexpected front matter of 16385 bytes, expected at most 16384 bytes  front-matter-too-large',
    ],
  },
  {
    rule: 'invalid-yaml',
    ok: edit(INSTRUMENTS, 'name: Ban Treaty', 'name: "Ban Treaty"'),
    notOk: edit(INSTRUMENTS, 'name: Ban Treaty', 'name: "Ban Treaty'),
    problems: [
      'content/instruments.yaml:4:1: error: Unexpected YAML, expected it to parse: Missing closing "quote  invalid-yaml',
    ],
  },
  {
    rule: 'line-separator',
    ok: edit(DOCUMENT, 'Norway helps.', 'Norway helps.\u00a0It does.'),
    notOk: edit(DOCUMENT, 'Norway helps.', 'Norway helps.\u2029It\u2028does.'),
    problems: [
      'content/documents/paper/document.md:13:50: error: Unexpected U+2028 (line separator) (and 1 more in this file), expected a space, or an empty line between two paragraphs  line-separator',
    ],
  },
  {
    rule: 'lost-character',
    ok: edit(DOCUMENT, 'Norway helps.', 'Norway helps. Norvège.'),
    notOk: edit(DOCUMENT, 'Norway helps.', 'Norway helps. Norv\ufffdge.'),
    problems: [
      'content/documents/paper/document.md:13:52: error: Unexpected U+FFFD (replacement character), expected the character that it stands for: it was lost when the file was converted; look it up in the source  lost-character',
    ],
  },
  {
    rule: 'missing-file',
    ok: {},
    notOk: { [DOCUMENT]: undefined },
    problems: [
      'content/documents:1:1: error: Missing file, expected at least one document  missing-file',
      'content/documents/paper/document.md:1:1: error: Missing file, expected the document that content/documents/paper/initiatives.yaml belongs to  missing-file',
    ],
  },
  {
    rule: 'joined-letters',
    ok: edit(DOCUMENT, '# Plans', '# Official plans'),
    notOk: edit(DOCUMENT, '# Plans', '# O\ufb03cial plans'),
    problems: [
      'content/documents/paper/document.md:11:4: warning: Unexpected joined letters ﬃ (U+FB03), expected each letter by itself, unless the source has them so: programs that read PDF leave them  joined-letters',
    ],
  },
  {
    rule: 'several-spaces',
    ok: edit(DOCUMENT, 'Treaty. Norway', 'Treaty.  Norway'),
    notOk: edit(DOCUMENT, '# Plans', '# Plans    7'),
    problems: [
      'content/documents/paper/document.md:11:8: warning: Unexpected several spaces in a row in "Plans····7", expected one: perhaps a running head of a page, which is no part of the text, or a table  several-spaces',
    ],
  },
  {
    rule: 'not-utf-8',
    ok: edit(ACTORS, 'Norway', 'Norvège'),
    notOk: { [ACTORS]: Uint8Array.from(actorsWithLatin1) },
    problems: [
      'content/actors.yaml:5:13: error: Unexpected bytes that are not UTF-8, expected the file saved as UTF-8  not-utf-8',
    ],
  },
  {
    rule: 'too-deep',
    ok: append(DOCUMENT, `\n${'> '.repeat(32)}# Canada\n`),
    notOk: append(DOCUMENT, `\n${'> '.repeat(33)}# Canada\n`),
    problems: [
      'content/documents/paper/document.md:17:1: error: Unexpected nesting deeper than 32 levels, expected flatter lists and quotations  too-deep',
    ],
  },
  {
    rule: 'too-many-fields',
    ok: {},
    notOk: append(INSTRUMENTS, fields(101)),
    problems: [
      'content/instruments.yaml:1:3: error: Unexpected group of 104 fields, expected at most 100  too-many-fields',
    ],
  },
  {
    rule: 'unexpected-file',
    ok: { 'content/README.md': 'How to add a document.' },
    notOk: { 'content/notes.md': 'How to add a document.', 'content/permalinks.json': '{}' },
    problems: [
      'content/notes.md:1:1: error: Unexpected file, expected site.yaml, vocabularies.yaml, actors.yaml, instruments.yaml, permalinks.json, README.md, <icon>.svg, pages/<id>.md, themes/<id>.md, documents/<id>/document.md, documents/<id>/initiatives.yaml, documents/<id>/coverage.yaml, a picture beside them or the received file that a document.md names  unexpected-file',
    ],
  },
  {
    rule: 'unreadable-file',
    ok: {},
    notOk: {},
    unreadable: {
      [ACTORS]: { rule: 'unreadable-file', reason: 'Unexpected link, expected a file' },
    },
    problems: ['content/actors.yaml:1:1: error: Unexpected link, expected a file  unreadable-file'],
  },
  {
    rule: 'unsupported-markdown',
    ok: edit(DOCUMENT, '# Plans', '# *Plans* \\<b>'),
    notOk: edit(DOCUMENT, '# Plans', '# *Plans* <b>'),
    problems: [
      'content/documents/paper/document.md:11:11: error: Unexpected HTML "<b>", expected no HTML: write `*words*` or `**words**`; put a backslash before a `<` that is meant as it stands  unsupported-markdown',
    ],
  },
];
