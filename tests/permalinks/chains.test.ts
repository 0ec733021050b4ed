import { expect, test } from 'vitest';
import type { Permalinks } from '@/lib/model/permalink';
import { formatProblem } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import type { WaysOut } from '@/tests/small-content';
import { ledger, recordedContent } from '@/tests/small-content';

/** Passages that the document had at some time; the third stands in the small content. */
const GREAT = '/documents/paper/#p0000001';
const LARGE = '/documents/paper/#p0000002';
const WIDE = '/documents/paper/#p4wn20mz';
const PASSAGES = [
  `{ "address": "${GREAT}", "published": "2024-01-31", "words": "The world is great.", "fingerprint": "0l2ic90dpeye1" }`,
  `{ "address": "${LARGE}", "published": "2025-01-31", "words": "The world is large.", "fingerprint": "04wc8sfnlty4b" }`,
];

/** A theme's address and words, as the ledger has them. */
const theme = (id: string, words: string, fingerprint: string) =>
  `{ "address": "/themes/${id}/", "published": "2024-01-31", "words": "${words}", "fingerprint": "${fingerprint}" }`;
const GUNS = theme('guns', 'Arms', '03rny2in8lc2a');
const WEAPONS = theme('weapons', 'Arms', '03rny2in8lc2a');

function permalinksOf(ways: WaysOut, addresses: readonly string[]): Permalinks | undefined {
  const { permalinks, problems } = parseContent(recordedContent(ledger(ways, addresses)));
  expect(problems.map(formatProblem)).toEqual([]);
  return permalinks;
}

test('an alias of an alias leads to the end in one step', () => {
  const aliases = [
    '{ "address": "/themes/guns/", "to": "/themes/weapons/", "on": "2025-01-01", "because": "Wider." }',
    '{ "address": "/themes/weapons/", "to": "/themes/arms/", "on": "2026-01-01", "because": "Older." }',
  ];
  expect(permalinksOf({ aliases }, [GUNS, WEAPONS])?.redirects).toEqual(
    new Map([
      ['/themes/guns/', '/themes/arms/'],
      ['/themes/weapons/', '/themes/arms/'],
    ]),
  );
});

test('an alias of something withdrawn later leads to its tombstone', () => {
  const aliases = [
    '{ "address": "/themes/guns/", "to": "/themes/weapons/", "on": "2025-01-01", "because": "Wider." }',
  ];
  const tombstones = [
    '{ "address": "/themes/weapons/", "on": "2026-01-01", "because": "Unused." }',
  ];
  expect(permalinksOf({ aliases, tombstones }, [GUNS, WEAPONS])).toEqual({
    redirects: new Map([['/themes/guns/', '/themes/weapons/']]),
    tombstones: new Map([
      [
        '/themes/weapons/',
        {
          address: '/themes/weapons/',
          of: 'theme',
          on: '2026-01-01',
          because: 'Unused.',
          words: 'Arms',
        },
      ],
    ]),
    changes: new Map(),
  });
});

test('a passage revised twice has both steps, oldest first, whatever their order in the file', () => {
  const revisions = [
    `{ "address": "${LARGE}", "to": "${WIDE}", "on": "2026-01-31", "because": "Second edition." }`,
    `{ "address": "${GREAT}", "to": "${LARGE}", "on": "2025-01-31", "because": "A slip." }`,
  ];
  expect(permalinksOf({ revisions }, PASSAGES)).toEqual({
    redirects: new Map([
      [GREAT, WIDE],
      [LARGE, WIDE],
    ]),
    tombstones: new Map(),
    changes: new Map([
      [
        WIDE,
        [
          {
            from: GREAT,
            what: 'words',
            on: '2025-01-31',
            because: 'A slip.',
            then: 'The world is great.',
            now: 'The world is large.',
          },
          {
            from: LARGE,
            what: 'words',
            on: '2026-01-31',
            because: 'Second edition.',
            then: 'The world is large.',
            now: 'The world is wide.',
          },
        ],
      ],
    ]),
  });
});

test('a name changed twice and back has three steps', () => {
  const step = (words: string, on: string) =>
    `{ "address": "/actors/norway/", "words": "${words}", "on": "${on}", "because": "Spelling." }`;
  const revisions = [
    step('Norge', '2026-02-01'),
    step('Noreg', '2026-03-01'),
    step('Norway', '2026-04-01'),
  ];
  const changes = permalinksOf({ revisions }, [])?.changes.get('/actors/norway/');
  expect(changes?.map(({ then, now }) => `${then} → ${now}`)).toEqual([
    'Norway → Norge',
    'Norge → Noreg',
    'Noreg → Norway',
  ]);
});

test('an alias may lead to what had the same words when it was made, and changed since', () => {
  const aliases = [
    '{ "address": "/themes/guns/", "to": "/themes/arms/", "on": "2025-01-01", "because": "Wider." }',
  ];
  const revisions = [
    '{ "address": "/themes/arms/", "words": "Weapons", "on": "2026-02-01", "because": "Plainer." }',
    '{ "address": "/themes/arms/", "words": "Arms", "on": "2026-03-01", "because": "As before." }',
  ];
  const permalinks = permalinksOf({ aliases, revisions }, [GUNS]);
  expect(permalinks?.redirects).toEqual(new Map([['/themes/guns/', '/themes/arms/']]));
  expect(permalinks?.changes.get('/themes/arms/')).toHaveLength(2);
});

test('something reworded before it was withdrawn has its last words on its tombstone, and what they were before', () => {
  const revisions = [
    '{ "address": "/themes/guns/", "words": "Guns", "on": "2025-01-01", "because": "Plainer." }',
  ];
  const tombstones = ['{ "address": "/themes/guns/", "on": "2026-01-01", "because": "Unused." }'];
  const permalinks = permalinksOf({ revisions, tombstones }, [GUNS]);
  expect(permalinks?.tombstones.get('/themes/guns/')?.words).toBe('Guns');
  expect(permalinks?.changes.get('/themes/guns/')).toEqual([
    {
      from: '/themes/guns/',
      what: 'words',
      on: '2025-01-01',
      because: 'Plainer.',
      then: 'Arms',
      now: 'Guns',
    },
  ]);
});

test('a passage follows its document through two new ids, and its own revision on the way', () => {
  const recorded = [
    '{ "address": "/documents/draft/", "published": "2024-01-01", "words": "The Paper", "fingerprint": "0qqxsi3ro9ivq" }',
    '{ "address": "/documents/draft/#p0000002", "published": "2024-01-01", "words": "The world is large.", "fingerprint": "04wc8sfnlty4b" }',
    '{ "address": "/documents/draft/#pz8jgy6v", "published": "2024-01-01", "words": "Plans", "fingerprint": "0ar03mxf79vmb" }',
    '{ "address": "/documents/essay/", "published": "2025-01-01", "words": "The Paper", "fingerprint": "0qqxsi3ro9ivq" }',
    '{ "address": "/documents/essay/#p0000002", "published": "2025-01-01", "words": "The world is large.", "fingerprint": "04wc8sfnlty4b" }',
  ];
  const aliases = [
    '{ "address": "/documents/draft/", "to": "/documents/essay/", "on": "2025-01-01", "because": "Done." }',
    '{ "address": "/documents/essay/", "to": "/documents/paper/", "on": "2026-01-01", "because": "Longer." }',
  ];
  const revisions = [
    `{ "address": "/documents/essay/#p0000002", "to": "${WIDE}", "on": "2026-01-01", "because": "A slip." }`,
  ];
  expect(permalinksOf({ aliases, revisions }, recorded)?.redirects).toEqual(
    new Map([
      ['/documents/draft/', '/documents/paper/'],
      ['/documents/draft/#p0000002', WIDE],
      // Never recorded under the second id, and found under the third.
      ['/documents/draft/#pz8jgy6v', '/documents/paper/#pz8jgy6v'],
      ['/documents/essay/', '/documents/paper/'],
      ['/documents/essay/#p0000002', WIDE],
    ]),
  );
});

test('a passage of a document that was given a new id and then withdrawn has a tombstone', () => {
  const recorded = [
    '{ "address": "/documents/draft/", "published": "2024-01-01", "words": "Essay", "fingerprint": "1zdjx1fzy3jxo" }',
    '{ "address": "/documents/draft/#pz8jgy6v", "published": "2024-01-01", "words": "Plans", "fingerprint": "0ar03mxf79vmb" }',
    '{ "address": "/documents/essay/", "published": "2025-01-01", "words": "Essay", "fingerprint": "1zdjx1fzy3jxo" }',
  ];
  const aliases = [
    '{ "address": "/documents/draft/", "to": "/documents/essay/", "on": "2025-01-01", "because": "Done." }',
  ];
  const tombstones = [
    '{ "address": "/documents/essay/", "on": "2026-01-01", "because": "Unused." }',
  ];
  const permalinks = permalinksOf({ aliases, tombstones }, recorded);
  expect(permalinks?.tombstones.get('/documents/draft/#pz8jgy6v')).toEqual({
    address: '/documents/draft/#pz8jgy6v',
    of: 'passage',
    on: '2026-01-01',
    because: 'Unused.',
    words: 'Plans',
  });
});
