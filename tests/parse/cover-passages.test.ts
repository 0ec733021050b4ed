import { describe, expect, test } from 'vitest';
import { parseCorpus } from '@/lib/parse/parse-corpus';
import type { Changes } from '@/tests/small-content';
import { append, content, DOCUMENT, edit, INITIATIVES, problemsOf } from '@/tests/small-content';

const COVERAGE = 'content/documents/paper/coverage.yaml';

/** Two goals of a plan: under each a promise of its own, and lines with the very same words. */
const PLAN = append(
  DOCUMENT,
  `
## Goal 1

Canada will build clinics.

- Lead: Health Canada
- Status: on track

## Goal 2

Canada will build schools.

- Lead: Health Canada
- Status: on track

Status: on track, more or less.
`,
);

/** What is known of each passage: `coded`, `unread`, `heading`, or a reason and how it was given. */
function readingsOf(changes: Changes): string[] {
  const { corpus, problems } = parseCorpus(content(changes));
  if (!corpus) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  return corpus.documents.flatMap(({ passages }) =>
    passages.map(({ kind, reading }) =>
      reading?.state === 'excused' ? `${reading.reason} ${reading.how}` : (reading?.state ?? kind),
    ),
  );
}

/** The readings of the plan, whose first three passages are those of the small content. */
const planWith = (entries: string) =>
  readingsOf({ ...PLAN, ...append(INITIATIVES, entries) }).slice(3);

const entry = (fields: string) => `  - { ${fields}, reason: procedure, note: A line. }\n`;

test('what nobody has said anything of is not read yet, and no problem', () => {
  expect(planWith('')).toEqual([
    ...['heading', 'unread', 'unread', 'unread'],
    ...['heading', 'unread', 'unread', 'unread', 'unread'],
  ]);
  expect(problemsOf(content(PLAN))).toEqual([]);
});

test.each([
  ['no file', undefined],
  ['an empty list', 'initiatives: []\n'],
  ['reasons alone', 'uncoded: []\n'],
])('a document needs no initiatives: %s', (_, initiatives) => {
  expect(readingsOf({ [INITIATIVES]: initiatives })).toEqual(['heading', 'unread', 'unread']);
});

test('a caption is not read by being called one; a credit is', () => {
  const kinds = (kind: string) =>
    edit(
      DOCUMENT,
      'rights: Crown copyright.',
      `rights: Crown copyright.\npassageKinds: [{ begins: The world, kind: ${kind} }]`,
    );
  const without = { [INITIATIVES]: undefined };
  expect(readingsOf({ ...kinds('caption'), ...without })[2]).toBe('unread');
  expect(readingsOf({ ...kinds('credit'), ...without })[2]).toBe('credit singly');
});

describe('an entry under "uncoded"', () => {
  test('covers all passages with the very same words, and none that goes on', () => {
    const found = planWith(entry('begins: "Status: on track"'));
    expect(found).toEqual([
      ...['heading', 'unread', 'unread', 'procedure singly'],
      ...['heading', 'unread', 'unread', 'procedure singly', 'unread'],
    ]);
  });

  test.each([
    ['the heading above', 'begins: "Lead: Health", prefix: Goal 2', 6],
    ['the passage before', 'begins: "Lead: Health", prefix: build clinics., ', 2],
    [
      'several passages before',
      'begins: "Status: on track", prefix: "schools. Lead: Health Canada"',
      7,
    ],
    [
      'the heading above that of the passage',
      'begins: "Status: on track", prefix: "Plans Goal 1"',
      3,
    ],
    ['the passages behind', 'begins: "Lead: Health", suffix: "Canada Status: on track Goal 2"', 2],
  ])('means one of them by %s', (_, fields, place) => {
    const changes = { ...PLAN, ...append(INITIATIVES, entry(fields.replace(/, $/, ''))) };
    const found = readingsOf(changes).slice(3);
    expect(found.flatMap((one, at) => (one === 'procedure singly' ? at : []))).toEqual([place]);
  });

  test('is refused where nothing stands beside it so', () => {
    const changes = { ...PLAN, ...append(INITIATIVES, entry('begins: "Lead:", prefix: Goal 3')) };
    expect(problemsOf(content(changes))).toEqual([
      `${INITIATIVES}:18:7: error: Unexpected beginning "Lead:", expected the first words of a passage of ${DOCUMENT}; passages begin so at ${DOCUMENT}:21:3 and ${DOCUMENT}:28:3, but not with this "prefix" or "suffix" beside them  passage-not-found`,
    ]);
  });

  test('is told what a beginning differs in where nobody can see it', () => {
    const changes = {
      ...append(DOCUMENT, '\nThe\u00a0Minister\u2019s plan.\n'),
      ...append(INITIATIVES, entry(`begins: "The Minister's"`)),
    };
    expect(problemsOf(content(changes))).toEqual([
      `${INITIATIVES}:18:7: error: Unexpected beginning "The Minister's", expected the first words of a passage of ${DOCUMENT}; the passage at ${DOCUMENT}:17:1 looks the same: it has U+00A0 (no-break space) for a space, and U+2019 (right single quote) for '  passage-not-found`,
    ]);
  });

  test('that covers one that holds an initiative is told how to name the others', () => {
    const coded = `initiatives:
  - id: help
    kind: action
    title: Lead
    quote: "Lead: Health Canada"
    prefix: Goal 1 Canada will build clinics.
    standsAlone: The line names who leads.
    actors: []
    note: It leads.
`;
    const { [INITIATIVES]: text = '' } = edit(INITIATIVES, 'initiatives:\n', coded);
    const first = { ...PLAN, [INITIATIVES]: `${text}${entry('begins: "Lead: Health Canada"')}` };
    expect(problemsOf(content(first))).toEqual([
      `${INITIATIVES}:26:7: error: Unexpected reason for "Lead: Health Canada", expected none: the passage holds an initiative; take the entry out, or a "prefix" or "suffix" that tells the others apart  contradictory-coverage`,
    ]);
    const other = entry('begins: "Lead: Health Canada", prefix: Goal 2');
    const found = readingsOf({ ...PLAN, [INITIATIVES]: `${text}${other}` }).slice(3);
    expect([found[2], found[6]]).toEqual(['coded', 'procedure singly']);
  });

  test('takes two spellings of one letter for the same words', () => {
    const twins = append(DOCUMENT, '\nS\u00e9curit\u00e9.\n\nSe\u0301curite\u0301.\n');
    const { corpus } = parseCorpus(
      content({ ...twins, ...append(INITIATIVES, entry('begins: S\u00e9curit\u00e9.')) }),
    );
    expect(corpus?.documents[0]?.passages.at(-2)?.reading?.state).toBe('excused');
  });
});

describe('coverage.yaml', () => {
  const excused = (...ids: string[]) => ({
    [COVERAGE]: `excused:\n  - reason: procedure\n    note: Formal.\n    passages: [${ids.join(', ')}]\n`,
  });
  const WORLD = 'p4wn20mz';
  const bare = edit(INITIATIVES, 'begins: The world is wide', 'begins: Norway');
  const [withoutReason = ''] = (bare[INITIATIVES] ?? '').split('uncoded:');

  test('excuses the passages whose ids it has', () => {
    expect(readingsOf({ [INITIATIVES]: withoutReason, ...excused(WORLD) })).toEqual([
      'heading',
      'coded',
      'procedure together',
    ]);
  });

  test('is refused where two claims are made of a passage', () => {
    expect(problemsOf(content(excused(WORLD)))).toEqual([
      `${COVERAGE}:4:16: error: Unexpected second reason for "p4wn20mz", expected one reason for a passage; the first is at ${INITIATIVES}:15:5  contradictory-coverage`,
    ]);
    expect(problemsOf(content({ [INITIATIVES]: withoutReason, ...excused(WORLD, WORLD) }))).toEqual(
      [
        `${COVERAGE}:4:26: error: Unexpected second reason for "p4wn20mz", expected one reason for a passage; the first is at ${COVERAGE}:4:16  contradictory-coverage`,
      ],
    );
    expect(problemsOf(content(excused('ph94nkxz')))).toEqual([
      `${COVERAGE}:4:16: error: Unexpected reason for "ph94nkxz", expected none: the passage holds an initiative; take the entry out  contradictory-coverage`,
    ]);
  });

  test('is refused where a passage is no more, or a reason is unknown', () => {
    const changes = {
      [INITIATIVES]: withoutReason,
      [COVERAGE]: 'excused: [{ reason: odd, note: Odd., passages: [p4wn20mx] }]\n',
    };
    expect(
      problemsOf(content(changes)).map((problem) =>
        problem.replace(/expected one of.*"credit"/, '…'),
      ),
    ).toEqual([
      `${COVERAGE}:1:13: error: Unexpected reason "odd", …  unknown-reason`,
      `${COVERAGE}:1:49: error: Unexpected passage "p4wn20mx", expected the id of a passage of ${DOCUMENT}: its words have changed, or it is gone; take the line out, and read what stands there now; did you mean "p4wn20mz"?  passage-not-found`,
    ]);
  });
});
