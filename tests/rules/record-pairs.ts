import {
  ACTORS,
  append,
  DOCUMENT,
  edit,
  INITIATIVES,
  INSTRUMENTS,
  SITE,
} from '@/tests/small-content';
import type { Pair } from './pair';

const RIGHTS = 'rights: Crown copyright.';
const AGAIN = '\n- id: canada\n  name: Dominion\n  kind: state\n';

/** Rules about fields and records. */
export const recordPairs: readonly Pair[] = [
  {
    rule: 'ambiguous-alias',
    ok: edit(INSTRUMENTS, 'kind: treaty', 'kind: treaty\n  shortForms: [Treaty]'),
    notOk: edit(INSTRUMENTS, 'kind: treaty', 'kind: treaty\n  aliases: [norway, Treaty]'),
    problems: [
      'content/instruments.yaml:1:3: error: Unexpected name "norway" of "ban-treaty", expected a name of one record only; "norway" at content/actors.yaml:5:3 has it too  ambiguous-alias',
      'content/instruments.yaml:1:3: error: Unexpected name "Treaty", expected the full name; what it means only behind the full name goes under "shortForms"  ambiguous-alias',
    ],
  },
  {
    rule: 'bad-date',
    ok: edit(DOCUMENT, '"2001-02-03"', '2001-02'),
    notOk: edit(DOCUMENT, '"2001-02-03"', '2001-02-29'),
    problems: [
      'content/documents/paper/document.md:5:1: error: Unexpected "2001-02-29", expected a date that exists, such as "2005", "2005-04" or "2005-04-19", "1999~" for about 1999, or "2010/2015"  bad-date',
    ],
  },
  {
    rule: 'circular-reference',
    ok: edit(ACTORS, 'name: Norway', 'name: Norway\n  partOf: canada'),
    notOk: {
      [ACTORS]: `- { id: canada, name: Canada, kind: state, partOf: norway }
- { id: norway, name: Norway, kind: state, partOf: canada }
`,
    },
    problems: [
      'content/actors.yaml:1:5: error: Unexpected circle of "partOf", "canada" → "norway" → "canada", expected a body that is no part of itself  circular-reference',
    ],
  },
  {
    rule: 'duplicate-id',
    ok: edit(INITIATIVES, 'id: sign-treaty', 'id: canada'),
    notOk: append(ACTORS, AGAIN),
    problems: [
      'content/actors.yaml:9:3: error: Unexpected second "canada", expected an id of its own; the first is at content/actors.yaml:1:3  duplicate-id',
    ],
  },
  {
    rule: 'duplicate-kind',
    ok: edit(
      DOCUMENT,
      RIGHTS,
      `${RIGHTS}\npassageKinds:\n  - { begins: The world, kind: caption }`,
    ),
    notOk: edit(
      DOCUMENT,
      RIGHTS,
      `${RIGHTS}\npassageKinds:\n  - { begins: The world, kind: caption }\n  - { begins: The, kind: credit }`,
    ),
    problems: [
      'content/documents/paper/document.md:11:7: error: Unexpected second kind of the passage "The", expected one; the first is at content/documents/paper/document.md:10:7  duplicate-kind',
    ],
  },
  {
    rule: 'duplicate-tag',
    ok: edit(
      INITIATIVES,
      '{ actor: canada, role: lead }',
      '{ actor: canada, role: lead }\n      - { actor: canada, role: beneficiary }',
    ),
    notOk: edit(
      INITIATIVES,
      '{ actor: canada, role: lead }',
      '{ actor: canada, role: lead }\n      - { actor: canada, role: lead }',
    ),
    problems: [
      'content/documents/paper/initiatives.yaml:10:9: error: Unexpected second "actor canada as lead", expected each tag once  duplicate-tag',
    ],
  },
  {
    rule: 'invalid-value',
    ok: edit(INITIATIVES, 'kind: commitment', 'kind: action'),
    notOk: edit(INITIATIVES, 'kind: commitment', 'kind: comitment'),
    problems: [
      'content/documents/paper/initiatives.yaml:3:5: error: Unexpected "comitment", expected one of "commitment", "action", "proposal", "achievement", "position"; did you mean "commitment"?  invalid-value',
    ],
  },
  {
    rule: 'low-contrast',
    ok: { [SITE]: 'accent: { light: "#1b62a5", dark: "#86bdf2" }\n' },
    notOk: { [SITE]: 'accent: { light: "#3c8fdd", dark: "#86bdf2" }\n' },
    problems: [
      'content/site.yaml:1:11: error: Unexpected accent "#3c8fdd" with a contrast of 2.93:1 to the light ground #e8eff4, expected at least 4.5:1; "#2e6da8" has it  low-contrast',
    ],
  },
  {
    rule: 'missing-field',
    ok: edit(INITIATIVES, '    instruments:\n      - { instrument: ban-treaty }\n', ''),
    notOk: edit(INITIATIVES, '    note: Canada promises to sign.\n', ''),
    problems: [
      'content/documents/paper/initiatives.yaml:2:5: error: Missing field "note", expected text  missing-field',
    ],
  },
  {
    rule: 'unknown-field',
    ok: edit(ACTORS, 'name: Norway', 'name: Norway\n  aliases: [Kingdom of Norway]'),
    notOk: edit(ACTORS, 'name: Norway', 'name: Norway\n  alias: Kingdom of Norway'),
    problems: [
      'content/actors.yaml:7:3: error: Unexpected field "alias", expected one of "id", "kind", "partOf", "name", "shortName", "aliases", "shortForms", "alsoSearchedAs", "description", "notToBeConfusedWith", "facts", "editorsNote"; did you mean "aliases"?  unknown-field',
    ],
  },
  {
    rule: 'unknown-reference',
    ok: edit(ACTORS, 'name: Norway', 'name: Norway\n  partOf: canada'),
    notOk: edit(INITIATIVES, 'actor: norway', 'actor: norwai'),
    problems: [
      'content/documents/paper/initiatives.yaml:10:11: error: Unexpected reference "norwai", expected the id of a record; did you mean "norway"?  unknown-reference',
    ],
  },
  {
    rule: 'unused-record',
    ok: edit(ACTORS, 'name: Norway', 'name: Kingdom of Norway'),
    notOk: append(ACTORS, '\n- id: france\n  name: France\n  kind: state\n'),
    problems: [
      'content/actors.yaml:9:3: warning: Unused actor "france": no passage names it and no initiative has it; expected a use, or no record  unused-record',
    ],
  },
];
