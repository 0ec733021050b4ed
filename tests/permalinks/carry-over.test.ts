import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ledger } from '@/lib/model/permalink';
import { formatProblem } from '@/lib/parse/problem';
import { addressesOf } from '@/lib/permalinks/addresses-of';
import { carryOver, findLeftOut } from '@/lib/permalinks/carry-over';
import { parseContent } from '@/lib/permalinks/parse-content';
import { sealOf } from '@/lib/permalinks/seal';
import { fingerprintOf } from '@/lib/text/fingerprint';
import { append, content, DOCUMENT, INITIATIVES, LEDGER } from '@/tests/small-content';
import { AUTHORITIES, ofDocument } from './in-folder';

/** A second document with other words, older than the first. */
const other = Object.fromEntries(
  Object.entries({ ...append(DOCUMENT, ''), ...append(INITIATIVES, '') }).map(([path, text]) => [
    path.replace('paper', 'another'),
    text
      .replaceAll('Canada will sign', 'Norway and Canada will keep')
      .replace('sign-treaty', 'keep-treaty')
      .replace('2001-02-03', '1999')
      .replaceAll('The world is wide', 'The sea is deep'),
  ]),
);
const files = content(other);
const { corpus } = parseContent(files);
const living = corpus ? addressesOf(corpus) : [];

type Recorded = { readonly address: string; readonly words: string };
const KINDS = ['passage', 'initiative', 'theme'] as const;
/** What is no more, by its number; the documents are two that stand and one that is gone. */
const retiredAddress = {
  passage: (n: number) => `/documents/${['paper', 'another', 'gone'][n % 3]}/#p000000${n}`,
  initiative: (n: number) => `/initiatives/old-${n}/`,
  theme: (n: number) => `/themes/old-${n}/`,
} as const;

const day = fc.constantFrom('2026-02-01', '2026-02-02');
const retired = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    way: fc.constantFrom('alias', 'revision', 'tombstone', 'tombstone of words that stand'),
    to: fc.nat(),
    on: day,
    reworded: fc.option(day),
  }),
  { maxLength: 9 },
);
/** Which of the living addresses had other words before, and until when. */
const reworded = fc.array(fc.option(day), { minLength: living.length, maxLength: living.length });

/** A ledger that the content agrees with, in an order that is shuffled by numbers. */
const ledgers = fc
  .tuple(retired, reworded, fc.infiniteStream(fc.nat()))
  .map(([gone, before, order]) => {
    const because = 'So it is.';
    const lists: Record<keyof Ledger, { address: string }[]> = {
      addresses: [],
      aliases: [],
      tombstones: [{ address: '/documents/gone/', ...{ on: '2026-02-03', because } }],
      revisions: [],
    };
    const record = ({ address, words }: Recorded) => {
      const fingerprint = fingerprintOf(words);
      lists.addresses.push({ address, ...{ published: '2026-01-31', words, fingerprint } });
    };
    record({ address: '/documents/gone/', words: 'Gone' });
    /** By kind, where a way out may lead, and the words that were published there. */
    const ends = new Map<string, Recorded[]>(KINDS.map((kind) => [kind, []]));
    for (const [index, { address, of, words }] of living.entries()) {
      const on = before[index];
      const published = { address, words: on ? `Before: ${words}` : words };
      record(published);
      if (on) lists.revisions.push({ address, ...{ words, on, because } });
      ends.get(of)?.push(published);
    }
    for (const [n, { kind, way, to, on, reworded: changed }] of gone.entries()) {
      const address = retiredAddress[kind](n);
      const there = ends.get(kind) ?? [];
      const end = there[to % there.length] ?? { address: '', words: '' };
      const isAlias = way === 'alias';
      const words = isAlias
        ? end.words
        : way === 'tombstone of words that stand' && kind === 'initiative'
          ? 'The sea is deep.'
          : way === 'revision'
            ? `Formerly ${end.words}`
            : `Words of ${n}`;
      record({ address, words });
      if (changed && !isAlias) {
        lists.revisions.push({
          address,
          ...{ words: `Again ${words}`, on: changed, because },
        });
      }
      if (isAlias) lists.aliases.push({ address, ...{ to: end.address, on, because } });
      else if (way === 'revision') {
        lists.revisions.push({ address, ...{ to: end.address, on, because } });
      } else lists.tombstones.push({ address, ...{ on, because } });
      there.push({ address, words });
    }
    const shuffled = <Entry>(entries: readonly Entry[]) =>
      entries
        .map((entry) => ({ entry, at: order.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
    const all = {
      ...lists,
      aliases: shuffled(lists.aliases),
      revisions: shuffled(lists.revisions),
    };
    return sealed(all);
  });

/** The same with a seal on every entry, as recording leaves it. */
function sealed(lists: Readonly<Record<keyof Ledger, readonly object[]>>) {
  const seal = (entry: object) => ({ ...entry, seal: sealOf({ ...entry }) });
  const decided = (entry: object) => seal({ ...entry, recorded: '2026-03-01' });
  return {
    addresses: lists.addresses.map(seal),
    aliases: lists.aliases.map(decided),
    tombstones: lists.tombstones.map(decided),
    revisions: lists.revisions.map(decided),
  };
}

function carried(text: string) {
  const one = new Map([...files, [LEDGER, new TextEncoder().encode(text)]]);
  const { corpus, placed, permalinks, problems } = parseContent(one);
  expect(problems.map(formatProblem)).toEqual([]);
  const [ledger] = placed ?? [];
  if (!corpus || !ledger || !permalinks) throw new Error('The ledger has problems');
  const inFolder = carryOver(ledger, { corpus, permalinks });
  return {
    ledger,
    permalinks,
    inFolder,
    after: parseContent(content({ ...other, ...Object.fromEntries(inFolder) })),
  };
}

test('carrying over keeps every entry letter for letter, and what became of every address', () => {
  fc.assert(
    fc.property(ledgers, fc.constantFrom(0, 2, '\t'), (lists, space) => {
      const { ledger, permalinks, inFolder, after } = carried(JSON.stringify(lists, null, space));
      expect(after.problems.map(formatProblem)).toEqual([]);
      expect(after.permalinks).toEqual(permalinks);
      expect([...(after.permalinks?.redirects ?? [])]).toEqual([...permalinks.redirects]);
      const placed = (after.placed ?? []).map((one) => one.ledger);
      expect(findLeftOut(ledger.ledger, placed)).toBeUndefined();
      for (const list of ['addresses', 'aliases', 'tombstones', 'revisions'] as const) {
        expect(placed.reduce((sum, one) => sum + one[list].length, 0)).toBe(lists[list].length);
      }
      const texts = [...inFolder.values()].join('');
      for (const entry of Object.values(lists).flat()) {
        if (space === 0) expect(texts).toContain(JSON.stringify(entry));
      }
    }),
    { numRuns: 100 },
  );
});

test('an initiative that is no more goes where its alias leads, its words stand, or to authorities', () => {
  const decided = { on: '2026-02-01', because: 'So it is.' };
  const retiredOnes = [
    { address: '/initiatives/keep-it/', words: 'Norway and Canada will keep the Ban Treaty.' },
    { address: '/initiatives/deep/', words: 'The sea is deep.' },
    { address: '/initiatives/lost/', words: 'No such words.' },
  ];
  const recorded = [...living, ...retiredOnes].map(({ address, words }) => {
    return { address, published: '2026-01-31', words, fingerprint: fingerprintOf(words) };
  });
  const { inFolder } = carried(
    JSON.stringify(
      sealed({
        addresses: recorded,
        aliases: [
          { address: '/initiatives/keep-it/', to: '/initiatives/keep-treaty/', ...decided },
        ],
        tombstones: ['deep', 'lost'].map((id) => ({ address: `/initiatives/${id}/`, ...decided })),
        revisions: [],
      }),
    ),
  );
  const homes = retiredOnes.map(({ address }) => {
    return [...inFolder].flatMap(([path, text]) => (text.includes(address) ? path : []));
  });
  expect(homes).toEqual([[ofDocument('another')], [ofDocument('another')], [AUTHORITIES]]);
});
