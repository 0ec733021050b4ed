import type { Addressed } from '@/lib/model/permalink';
import type { Changes } from '@/tests/small-content';
import {
  ACTORS,
  append,
  DOCUMENT,
  edit,
  everywhere,
  INITIATIVES,
  INSTRUMENTS,
  THEME,
} from '@/tests/small-content';

/** What an author does to a record of the small content after its address was recorded. */
export type Happening = {
  readonly to: Addressed;
  readonly what: string;
  readonly changes: Changes;
};

/** The small content in another folder. */
export const moved: Changes = {
  [DOCUMENT]: undefined,
  [INITIATIVES]: undefined,
  'content/documents/study/document.md': append(DOCUMENT, '')[DOCUMENT],
  'content/documents/study/initiatives.yaml': append(INITIATIVES, '')[INITIATIVES],
};

/** Another document in place of the small content's. */
export const replacedByAnother: Changes = {
  [DOCUMENT]: undefined,
  [INITIATIVES]: undefined,
  'content/documents/study/document.md': `---
title: A Study of Norway
shortTitle: Study
issuedBy: [Government of Norway]
date: "2002"
dateLabel: Published
language: en
rights: Public domain.
---

In every year since, Canada and Norway have kept the Ban Treaty and gone on with it.
`,
  'content/documents/study/initiatives.yaml': `initiatives:
  - id: keep-treaty
    kind: action
    title: Keep the treaty
    quote: In every year since, Canada and Norway have kept the Ban Treaty and gone on with it.
    themes: [{ theme: arms, evidence: Ban Treaty }]
    actors: [{ actor: norway, role: lead }]
    instruments: [{ instrument: ban-treaty }]
    note: Norway keeps it.
`,
};

const UNCODED = `uncoded:
  - begins: The world is wide
    reason: context
    note: Describes the world.
`;

const OTHER_INITIATIVE = `initiatives:
  - id: help-out
    kind: action
    title: Help out
    quote: Norway helps.
    themes: [{ theme: arms, evidence: Ban Treaty }]
    actors: [{ actor: norway, role: lead }]
    note: Norway helps.
uncoded:
  - { begins: The world is wide, reason: context, note: Describes the world. }
`;

/** Every kind of record: deleted, given a new id, its address used for something else, reworded. */
export const happenings: readonly Happening[] = [
  { to: 'document', what: 'deleted', changes: replacedByAnother },
  { to: 'document', what: 'given a new id', changes: moved },
  { to: 'document', what: 're-used', changes: edit(DOCUMENT, 'The Paper', 'A Study of Norway') },
  { to: 'document', what: 'reworded', changes: edit(DOCUMENT, 'The Paper', 'The Papers') },

  {
    to: 'passage',
    what: 'deleted',
    changes: {
      ...edit(DOCUMENT, '\nThe world is wide.\n', ''),
      ...edit(INITIATIVES, UNCODED, ''),
    },
  },
  { to: 'passage', what: 'reworded', changes: everywhere('The world is', 'The earth is') },

  { to: 'initiative', what: 'deleted', changes: { [INITIATIVES]: OTHER_INITIATIVE } },
  {
    to: 'initiative',
    what: 'given a new id',
    changes: edit(INITIATIVES, 'sign-treaty', 'sign-it'),
  },
  {
    to: 'initiative',
    what: 're-used',
    changes: { [INITIATIVES]: OTHER_INITIATIVE.replace('help-out', 'sign-treaty') },
  },
  {
    to: 'initiative',
    what: 'reworded',
    changes: edit(INITIATIVES, 'the Ban Treaty.', 'the Ban Treaty'),
  },

  {
    to: 'theme',
    what: 'deleted',
    changes: {
      [THEME]: undefined,
      ...edit(INITIATIVES, '    themes:\n      - { theme: arms, evidence: Ban Treaty }\n', ''),
    },
  },
  {
    to: 'theme',
    what: 'given a new id',
    changes: {
      [THEME]: undefined,
      'content/themes/weapons.md': append(THEME, '')[THEME],
      ...edit(INITIATIVES, 'theme: arms', 'theme: weapons'),
    },
  },
  { to: 'theme', what: 're-used', changes: edit(THEME, 'title: Arms', 'title: Forums') },
  { to: 'theme', what: 'reworded', changes: edit(THEME, 'title: Arms', 'title: Arms control') },

  {
    to: 'actor',
    what: 'deleted',
    changes: {
      ...edit(ACTORS, '- id: norway\n  name: Norway\n  kind: state\n', ''),
      ...edit(
        INITIATIVES,
        '      - { actor: norway, role: partner, evidence: Norway helps }\n',
        '',
      ),
    },
  },
  { to: 'actor', what: 'given a new id', changes: everywhere('norway', 'norge') },
  { to: 'actor', what: 're-used', changes: edit(ACTORS, 'name: Norway', 'name: France') },
  { to: 'actor', what: 'reworded', changes: edit(ACTORS, 'name: Norway', 'name: Norge') },

  {
    to: 'instrument',
    what: 'deleted',
    changes: {
      [INSTRUMENTS]: '[]\n',
      ...edit(INITIATIVES, '    instruments:\n      - { instrument: ban-treaty }\n', ''),
    },
  },
  { to: 'instrument', what: 'given a new id', changes: everywhere('ban-treaty', 'mine-ban') },
  {
    to: 'instrument',
    what: 're-used',
    changes: edit(INSTRUMENTS, 'Ban Treaty', 'Court of Bans\n  aliases: [Ban Treaty]'),
  },
  {
    to: 'instrument',
    what: 'reworded',
    changes: edit(INSTRUMENTS, 'Ban Treaty', 'Treaty of Bans\n  aliases: [Ban Treaty]'),
  },
];

/** The changes of one of them. */
export function happeningsTo(kind: Addressed, what: string): Changes {
  const found = happenings.find((one) => one.to === kind && one.what === what);
  if (!found) throw new Error(`Nothing was ${what} to a ${kind}`);
  return found.changes;
}
