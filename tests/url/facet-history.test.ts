import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { knownValues } from '@/components/explorer/known-values';
import { facetsBy } from '@/lib/facets/facets';
import { explorerPage } from '@/lib/pages/explorer-page';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import { decodeState, encodeState, withdrawnIn } from '@/lib/url/explorer-query';
import { facetHistoryOf, NO_HISTORY } from '@/lib/url/facet-history';
import { getFixtureCorpus, getFixturePermalinks } from '@/tests/fixture-content';

const shipped = z
  .array(
    z.strictObject({
      since: z.iso.date(),
      form: z.string(),
      query: z.string(),
      canonical: z.string(),
    }),
  )
  .parse(JSON.parse(readFileSync('tests/fixtures/explorer-addresses.json', 'utf8')));

const store = createEmbeddedStore({
  corpus: getFixtureCorpus(),
  permalinks: getFixturePermalinks(),
});
const { options, history: today } = (await explorerPage(store)).explorer;

describe('every form of address that was ever shipped still opens its view', () => {
  const known = knownValues(options);

  test.each(shipped)('$form, since $since: $query', ({ query, canonical }) => {
    expect(encodeState(decodeState(query, known, today))).toBe(canonical);
  });
});

const KNOWN = {
  ...facetsBy(() => new Set<string>()),
  actor: new Set(['group-of-eight', 'canada']),
  theme: new Set(['arms']),
  kind: new Set(['action']),
};

describe('an address of an earlier year', () => {
  const history = facetHistoryOf({
    actor: [
      { address: '/actors/g8/', to: '/actors/group-of-eight/' },
      { address: '/actors/g7/', to: '/actors/warlords/' },
      {
        address: '/actors/warlords/',
        tombstone: {
          address: '/actors/warlords/',
          of: 'actor',
          on: '2027-01-02',
          because: 'Nobody in particular.',
          words: 'Warlords',
        },
      },
    ],
    instrument: [],
    theme: [],
    document: [{ address: '/documents/paper/#p0000000', to: '/documents/paper/#p1111111' }],
  });
  const reread = (query: string) => encodeState(decodeState(query, KNOWN, history));

  test('finds a value that is called otherwise now', () => {
    expect(reread('actor=g8&kind=action')).toBe('actor=group-of-eight&kind=action');
  });

  test('may have both names of a value', () => {
    expect(reread('actor=g8,group-of-eight,canada')).toBe('actor=canada,group-of-eight');
  });

  test('is not misled by names that every object has', () => {
    expect(reread('actor=constructor,__proto__,toString')).toBe('');
  });

  test('tells of a value that was withdrawn, under each of its names', () => {
    const told = { value: 'warlords', name: 'Warlords', href: '/actors/warlords/' };
    expect(withdrawnIn('actor=warlords', history)).toEqual([told]);
    expect(withdrawnIn('actor=g7,canada', history)).toEqual([told]);
    expect(withdrawnIn('actor=canada&theme=warlords', history)).toEqual([]);
  });

  test('finds a facet that is called otherwise now', () => {
    const renamed = {
      ...NO_HISTORY,
      theme: { ...NO_HISTORY.theme, formerKeys: ['subject'], renamed: { weapons: 'arms' } },
    };
    expect(encodeState(decodeState('subject=weapons', KNOWN, renamed))).toBe('theme=arms');
  });
});
