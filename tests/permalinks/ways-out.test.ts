import { describe, expect, test } from 'vitest';
import type { Change, Permalinks, Tombstone } from '@/lib/model/permalink';
import { formatProblem } from '@/lib/parse/problem';
import { parseContent } from '@/lib/permalinks/parse-content';
import type { Changes, WaysOut } from '@/tests/small-content';
import { everywhere, ledger, recordedContent } from '@/tests/small-content';
import { happeningsTo, moved, replacedByAnother } from './happenings';

/** The permalinks of the small content after changes; warnings of new addresses are as they should be. */
function permalinksOf(changes: Changes, ways: WaysOut, addresses: readonly string[] = []) {
  const { permalinks, problems } = parseContent(
    recordedContent({ ...changes, ...ledger(ways, addresses) }),
  );
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  expect(errors).toEqual([]);
  return permalinks;
}

/** Permalinks with nothing but these. */
function only(some: {
  redirects?: readonly [string, string][];
  tombstones?: readonly Tombstone[];
  changes?: readonly [string, readonly Change[]][];
}): Permalinks {
  return {
    redirects: new Map(some.redirects),
    tombstones: new Map(some.tombstones?.map((stone) => [stone.address, stone])),
    changes: new Map(some.changes),
  };
}

const DECISION = '"on": "2027-01-31", "because": "So it is."';
const decided = { on: '2027-01-31', because: 'So it is.' };

describe('a new id', () => {
  test.each([
    ['initiative', '/initiatives/sign-treaty/', '/initiatives/sign-it/'],
    ['theme', '/themes/arms/', '/themes/weapons/'],
    ['actor', '/actors/norway/', '/actors/norge/'],
    ['instrument', '/instruments/ban-treaty/', '/instruments/mine-ban/'],
  ] as const)(
    'of an %s needs an alias, and the old address leads to the new one',
    (kind, address, to) => {
      const alias = `{ "address": "${address}", "to": "${to}", ${DECISION} }`;
      expect(permalinksOf(happeningsTo(kind, 'given a new id'), { aliases: [alias] })).toEqual(
        only({ redirects: [[address, to]] }),
      );
    },
  );

  test('of a document needs an alias, which covers its passages', () => {
    const alias = `{ "address": "/documents/paper/", "to": "/documents/study/", ${DECISION} }`;
    expect(permalinksOf(moved, { aliases: [alias] })).toEqual(
      only({
        redirects: [
          ['/documents/paper/', '/documents/study/'],
          ['/documents/paper/#p4wn20mz', '/documents/study/#p4wn20mz'],
          ['/documents/paper/#ph94nkxz', '/documents/study/#ph94nkxz'],
          ['/documents/paper/#pz8jgy6v', '/documents/study/#pz8jgy6v'],
        ],
      }),
    );
  });

  test('of a document does not cover a passage with other words: it needs a revision', () => {
    const reworded = Object.fromEntries(
      Object.entries(moved).map(([path, text]) => [
        path,
        typeof text === 'string' ? text.replace('The world is', 'The earth is') : text,
      ]),
    );
    const alias = `{ "address": "/documents/paper/", "to": "/documents/study/", ${DECISION} }`;
    const { problems } = parseContent(
      recordedContent({ ...reworded, ...ledger({ aliases: [alias] }) }),
    );
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['lost-permalink 6']);
    const from = '/documents/paper/#p4wn20mz';
    const to = '/documents/study/#pmk2e5cz';
    const revision = `{ "address": "${from}", "to": "${to}", ${DECISION} }`;
    const permalinks = permalinksOf(reworded, { aliases: [alias], revisions: [revision] });
    expect(permalinks?.redirects.get(from)).toBe(to);
    expect(permalinks?.changes).toEqual(
      new Map([
        [
          to,
          [
            {
              from,
              what: 'words',
              ...decided,
              then: 'The world is wide.',
              now: 'The earth is wide.',
            },
          ],
        ],
      ]),
    );
  });
});

describe('other words', () => {
  test.each([
    ['document', '/documents/paper/', 'The Paper', 'The Papers'],
    [
      'initiative',
      '/initiatives/sign-treaty/',
      'Canada will sign the Ban Treaty.',
      'Canada will sign the Ban Treaty',
    ],
    ['theme', '/themes/arms/', 'Arms', 'Arms control'],
    ['actor', '/actors/norway/', 'Norway', 'Norge'],
    ['instrument', '/instruments/ban-treaty/', 'Ban Treaty', 'Treaty of Bans'],
  ] as const)(
    'of a %s need a revision, and its page says what changed',
    (kind, address, then, now) => {
      const revision = `{ "address": "${address}", "words": "${now}", ${DECISION} }`;
      expect(permalinksOf(happeningsTo(kind, 'reworded'), { revisions: [revision] })).toEqual(
        only({ changes: [[address, [{ from: address, what: 'words', ...decided, then, now }]]] }),
      );
    },
  );

  test('of a passage need a revision that leads to its new address', () => {
    const [from, to] = ['/documents/paper/#p4wn20mz', '/documents/paper/#pmk2e5cz'];
    const revision = `{ "address": "${from}", "to": "${to}", ${DECISION} }`;
    expect(permalinksOf(happeningsTo('passage', 'reworded'), { revisions: [revision] })).toEqual(
      only({
        redirects: [[from, to]],
        changes: [
          [
            to,
            [
              {
                from,
                what: 'words',
                ...decided,
                then: 'The world is wide.',
                now: 'The earth is wide.',
              },
            ],
          ],
        ],
      }),
    );
  });

  test('under a new id need a revision that leads there', () => {
    const changes = everywhere('norway', 'norge');
    const [from, to] = ['/actors/norway/', '/actors/norge/'];
    const renamed = {
      ...changes,
      'content/actors.yaml': String(changes['content/actors.yaml']).replace(
        'name: Norway',
        'name: Kingdom of Norway',
      ),
    };
    const revision = `{ "address": "${from}", "to": "${to}", ${DECISION} }`;
    expect(permalinksOf(renamed, { revisions: [revision] })).toEqual(
      only({
        redirects: [[from, to]],
        changes: [
          [to, [{ from, what: 'words', ...decided, then: 'Norway', now: 'Kingdom of Norway' }]],
        ],
      }),
    );
  });
});

describe('an end', () => {
  test.each([
    ['passage', '/documents/paper/#p4wn20mz', 'The world is wide.'],
    ['initiative', '/initiatives/sign-treaty/', 'Canada will sign the Ban Treaty.'],
    ['theme', '/themes/arms/', 'Arms'],
    ['actor', '/actors/norway/', 'Norway'],
    ['instrument', '/instruments/ban-treaty/', 'Ban Treaty'],
  ] as const)('of a %s needs a tombstone, which has its last words', (of, address, words) => {
    const tombstone = `{ "address": "${address}", ${DECISION} }`;
    expect(permalinksOf(happeningsTo(of, 'deleted'), { tombstones: [tombstone] })).toEqual(
      only({ tombstones: [{ address, of, ...decided, words }] }),
    );
  });

  test('of a document needs a tombstone, which covers its passages but not its initiatives', () => {
    const tombstones = [
      `{ "address": "/documents/paper/", ${DECISION} }`,
      '{ "address": "/initiatives/sign-treaty/", "on": "2027-02-01", "because": "It went too." }',
    ];
    const withdrawn = (address: string, of: Tombstone['of'], words: string): Tombstone => {
      return { address, of, ...decided, words };
    };
    expect(permalinksOf(replacedByAnother, { tombstones })).toEqual(
      only({
        tombstones: [
          withdrawn('/documents/paper/', 'document', 'The Paper'),
          withdrawn('/documents/paper/#p4wn20mz', 'passage', 'The world is wide.'),
          withdrawn(
            '/documents/paper/#ph94nkxz',
            'passage',
            'Canada will sign the Ban Treaty. Norway helps.',
          ),
          withdrawn('/documents/paper/#pz8jgy6v', 'passage', 'Plans'),
          {
            address: '/initiatives/sign-treaty/',
            of: 'initiative',
            on: '2027-02-01',
            because: 'It went too.',
            words: 'Canada will sign the Ban Treaty.',
          },
        ],
      }),
    );
  });
});
