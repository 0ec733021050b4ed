import { expect, test } from 'vitest';
import { describeCorpus } from '@/lib/tools/describe-corpus';
import type { Corpus } from '@/lib/model/corpus';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import { ACTORS, append, content, DOCUMENT, edit, INITIATIVES } from '@/tests/small-content';

function getCorpus(changes = {}): Corpus {
  const { corpus } = parseCorpus(content(changes));
  if (!corpus) throw new Error('The small content has problems');
  return corpus;
}

test('a corpus is described in a table: a column for each document, and the sum', () => {
  const { [DOCUMENT]: document } = edit(DOCUMENT, '"2001-02-03"', '"1999"');
  const { [INITIATIVES]: initiatives } = edit(INITIATIVES, 'id: sign-treaty', 'id: sign-earlier');
  const corpus = getCorpus({
    'content/documents/earlier-one/document.md': `${document}\n## More\n`,
    'content/documents/earlier-one/initiatives.yaml': initiatives,
  });
  expect(`\n${describeCorpus(corpus)}\n`).toBe(`
                           earlier-one  paper  all
passages                             4      3    7
words                               14     13   27
initiatives                          1      1    2
  commitment                         1      1    2
  action                             0      0    0
  proposal                           0      0    0
  achievement                        0      0    0
  position                           0      0    0
  Arms                               1      1    2
  no theme                           0      0    0
mentions of actors                   2      2    4
mentions of instruments              1      1    2
passages without headings            2      2    4
  coded                              1      1    2
  excused singly                     1      1    2
  excused together                   0      0    0
  not read yet                       0      0    0
words in quotes                      6      6   12
themes: 1, actors: 2, instruments: 1
`);
});

test('a parsed corpus has everything of the small content, resolved', () => {
  const { documents, initiatives, themes } = getCorpus();
  const start = documents[0]?.source.indexOf('Canada will sign') ?? -1;
  const passage = documents[0]?.passages[1]?.id;
  expect(themes).toEqual([
    {
      id: 'arms',
      title: 'Arms',
      order: 1,
      hue: 'rust',
      definition: 'Weapons of every kind.',
      introductionHtml: '<p>What belongs here.</p>',
    },
  ]);
  expect(initiatives).toEqual([
    {
      id: 'sign-treaty',
      document: 'paper',
      passage,
      kind: 'commitment',
      title: 'Sign the treaty',
      quote: {
        exact: 'Canada will sign the Ban Treaty.',
        pieces: [
          {
            passage,
            exact: 'Canada will sign the Ban Treaty.',
            start: 0,
            end: 32,
            source: [{ start, end: start + 32 }],
            leftOut: false,
          },
        ],
      },
      limitedBy: [],
      alsoAt: [],
      notGoverning: [],
      themes: [
        {
          theme: 'arms',
          evidence: {
            text: 'Ban Treaty',
            start: 21,
            end: 31,
            passage,
            within: 'quote',
            by: 'words',
          },
        },
      ],
      actors: [
        {
          actor: 'canada',
          role: 'lead',
          evidence: { text: 'Canada', start: 0, end: 6, passage, within: 'quote', by: 'name' },
        },
        {
          actor: 'norway',
          role: 'partner',
          evidence: {
            text: 'Norway helps',
            start: 33,
            end: 45,
            passage,
            within: 'passage',
            by: 'words',
          },
        },
      ],
      instruments: [
        {
          instrument: 'ban-treaty',
          evidence: {
            text: 'Ban Treaty',
            start: 21,
            end: 31,
            passage,
            within: 'quote',
            by: 'name',
          },
        },
      ],
      note: 'Canada promises to sign.',
    },
  ]);
});

test('passages are numbered from 1, headings left out', () => {
  const [document] = getCorpus().documents;
  expect(
    document?.passages.map(({ kind, level, number, reading }) => ({
      kind,
      level,
      number,
      reading,
    })),
  ).toEqual([
    { kind: 'heading', level: 1, number: undefined, reading: undefined },
    { kind: 'paragraph', level: 0, number: 1, reading: { state: 'coded' } },
    {
      kind: 'paragraph',
      level: 0,
      number: 2,
      reading: {
        state: 'excused',
        reason: 'context',
        note: 'Describes the world.',
        how: 'singly',
      },
    },
  ]);
});

test('initiatives are sorted by their place in the text, wherever they stand in the file', () => {
  const earlier = `initiatives:
  - id: help
    kind: action
    title: Help
    quote: Norway helps.
    actors: [{ actor: norway, role: lead }]
    note: Norway helps.
`;
  const { [INITIATIVES]: initiatives } = edit(INITIATIVES, 'initiatives:\n', earlier);
  expect(getCorpus({ [INITIATIVES]: initiatives }).initiatives.map(({ id }) => id)).toEqual([
    'sign-treaty',
    'help',
  ]);
});

test('documents are sorted by date, themes by order, records by name without the article', () => {
  const corpus = getCorpus({
    ...append(
      ACTORS,
      `
- id: la-paz
  name: la Paz
  kind: state
- id: the-hague
  name: The Hague
  kind: state
`,
    ),
    'content/themes/peace.md': `---
title: Peace
order: 10
hue: moss
definition: No war.
---

It is quiet.
`,
    'content/themes/order.md': `---
title: Order
order: 2
hue: moss
definition: Some rules.
---

It is tidy.
`,
  });
  expect(corpus.actors.map(({ name }) => name)).toEqual([
    'Canada',
    'The Hague',
    'Norway',
    'la Paz',
  ]);
  expect(corpus.themes.map(({ id }) => id)).toEqual(['arms', 'order', 'peace']);
});

test('of very many documents the sum alone is shown', () => {
  const more = Array.from({ length: 8 }, (_, at) => {
    const { [DOCUMENT]: document } = edit(DOCUMENT, '"2001-02-03"', `"199${at}"`);
    const { [INITIATIVES]: own } = edit(INITIATIVES, 'id: sign-treaty', `id: sign-no-${at}`);
    return [
      [`content/documents/paper-${at}/document.md`, document],
      [`content/documents/paper-${at}/initiatives.yaml`, own],
    ];
  }).flat();
  const [heads, passages] = describeCorpus(getCorpus(Object.fromEntries(more))).split('\n');
  expect(heads).toBe(`${' '.repeat(25)}  all`);
  expect(passages).toBe(`passages${' '.repeat(17)}   27`);
});
