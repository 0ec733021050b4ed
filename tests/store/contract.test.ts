import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLOSED_ROWS, closedValues } from '@/lib/facets/closed-facets';
import { FACETS } from '@/lib/facets/facets';
import { DEFAULT_VOCABULARIES, roleSchema } from '@/lib/model/vocabulary';
import type { Permalinks, Tombstone } from '@/lib/model/permalink';
import { addressesOf } from '@/lib/pages/addresses-of';
import { FILE_FOLDERS } from '@/lib/pages/file-of';
import type { PageModel } from '@/lib/pages/page-of';
import { pageOf } from '@/lib/pages/page-of';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import type { CountedBy, FilterOf, Store } from '@/lib/store/store';
import { modelHtml } from '@/tests/page-html';
import { getFixtureCorpus } from '@/tests/fixture-content';
import { all } from '@/tests/store-of';
import { folderOf } from '@/tests/tools/folder';
import { createFileStore } from './file-store';
import { KINDS, writeStore } from './write-store';

const corpus = getFixtureCorpus();

/** Addresses that moved, one that was withdrawn, and a passage whose words changed. */
function waysOut(): Permalinks {
  const [document] = corpus.documents;
  const [passage] = document?.passages ?? [];
  const [initiative] = corpus.initiatives;
  if (!document || !passage || !initiative) throw new Error('The content has no initiative');
  const here = `/documents/${document.id}/`;
  const then = { on: '2027-01-31', because: 'A slip.' };
  const withdrawn = (address: string, of: Tombstone['of']): Tombstone => ({
    ...{ address, of, ...then },
    words: initiative.quote.exact,
  });
  return {
    redirects: new Map([
      ['/initiatives/former/', `/initiatives/${initiative.id}/`],
      [`${here}#p0000000`, `${here}#${passage.id}`],
    ]),
    tombstones: new Map(
      [
        withdrawn('/initiatives/gone/', 'initiative'),
        withdrawn(`${here}#p1111111`, 'passage'),
        withdrawn('/actors/gone/', 'actor'),
      ].map((one) => [one.address, one]),
    ),
    changes: new Map([
      [
        `${here}#${passage.id}`,
        [
          {
            from: `${here}#p0000000`,
            what: 'words',
            ...then,
            then: 'Other words.',
            now: passage.text,
          },
        ],
      ],
    ]),
  };
}

const permalinks = waysOut();
const embedded = createEmbeddedStore({ corpus, permalinks });
const folder = folderOf({});
const other = createFileStore(folder);
const ids = new Map<string, readonly string[]>();

beforeAll(async () => {
  await writeStore(embedded, folder);
  for (const kind of KINDS) ids.set(kind, await all(embedded.ids(kind)));
});

/** What JSON keeps: a store may leave out what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

async function expectSame(ask: (store: Store) => Promise<unknown>): Promise<void> {
  expect(plain(await ask(other))).toEqual(plain(await ask(embedded)));
}

/** The id of a record of a kind, and now and then one that nobody has. */
const some = (kind: (typeof KINDS)[number]) =>
  fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...(ids.get(kind) ?? [])) },
    { weight: 1, arbitrary: fc.constant('nobody') },
  );
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** A document, or one of its passages. */
const places = () =>
  fc.oneof(
    some('document').map((document) => ({ document })),
    some('passage').map((id) => {
      const [document = '', passage] = id.split('#');
      return { document, passage };
    }),
  );

/** A value of each closed list, or none. */
const closed = Object.fromEntries(
  CLOSED_ROWS.map(({ key }) => [
    key,
    maybe(fc.constantFrom(...closedValues(DEFAULT_VOCABULARIES, key))),
  ]),
);

/** Filters of which most leave something, as records are tagged with what there is. */
const filters = (): fc.Arbitrary<FilterOf['initiative']> =>
  fc
    .tuple(
      maybe(places()),
      fc.record({
        theme: maybe(fc.oneof(some('theme'), fc.constantFrom('any', 'none'))),
        actor: maybe(some('actor')),
        role: maybe(
          fc.constantFrom(...DEFAULT_VOCABULARIES.roles.map(({ id }) => roleSchema.parse(id))),
        ),
        instrument: maybe(some('instrument')),
      }),
      fc.record(closed),
    )
    .map(([place, tags, values]) => ({ ...place, ...tags, ...values }));

const parts = () => fc.record({ at: maybe(fc.nat(8)), most: maybe(fc.nat(9)) });

describe('two stores with one content answer alike', () => {
  test('to lists, counts and facets of any filter', () =>
    fc.assert(
      fc.asyncProperty(
        filters(),
        parts(),
        fc.constantFrom<CountedBy>(...FACETS.map(({ key }) => key), 'role'),
        fc.constantFrom('met' as const, 'listed' as const),
        async (where, part, by, order) => {
          await expectSame((store) => store.list('initiative', { where, ...part }));
          await expectSame((store) => store.count('initiative', where));
          await expectSame((store) => store.facet(by, { where, order, most: part.most }));
        },
      ),
      { numRuns: 150 },
    ));

  test('to parts of all other lists', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...KINDS),
        some('document'),
        maybe(some('actor')),
        some('instrument'),
        parts(),
        async (kind, document, partOf, instrument, part) => {
          await expectSame((store) => store.list('passage', { where: { document }, ...part }));
          await expectSame((store) => store.list('actor', { where: { partOf }, ...part }));
          await expectSame((store) => store.list(kind, part));
          await expectSame((store) => store.count(kind));
          await expectSame((store) => store.mentions('actor', partOf ?? 'canada', part));
          await expectSame((store) => store.mentions('instrument', instrument, part));
        },
      ),
    ));

  test('of what became of any address, and of words anywhere', async () => {
    const starts = ['/', '/initiatives/', '/documents/', '/actors/gone/', '/nowhere/'];
    for (const start of starts) {
      await expectSame((store) => store.retired({ from: start }));
      await expectSame((store) => store.retired({ to: start }));
    }
    const { redirects, tombstones, changes } = permalinks;
    const addresses = [redirects, tombstones, changes].flatMap((map) => [...map.keys()]);
    for (const address of [...addresses, '/actors/canada/', '/nowhere/']) {
      await expectSame((store) => store.fate(address));
    }
    for (const words of ['Canada', 'landmines', 'no such words']) {
      await expectSame((store) => store.passagesWith(words));
    }
  });

  test('to ids in any order, and to one that nobody has', async () => {
    for (const kind of KINDS) {
      const backwards = (ids.get(kind) ?? []).toReversed();
      await expectSame((store) => store.records(kind, backwards));
      for (const store of [embedded, other]) {
        expect(await store.record(kind, 'nobody')).toBeUndefined();
        await expect(store.records(kind, [...backwards, 'nobody'])).rejects.toThrow('nobody');
      }
    }
    for (const store of [embedded, other]) {
      expect(await store.text('nobody')).toBeUndefined();
      expect(await store.related('nobody')).toEqual([]);
      expect(await store.mentions('actor', 'nobody')).toEqual({ items: [], total: 0 });
    }
  });

  test('with the whole site: every page, and every file', async () => {
    const addresses = await all(addressesOf(embedded));
    expect(await all(addressesOf(other))).toEqual(addresses);
    for (const address of addresses) {
      const page = await pageOf(embedded, address);
      expect(page, address).toBeDefined();
      expect(JSON.stringify(await pageOf(other, address)), address).toBe(JSON.stringify(page));
    }
    for (const [name, { file, addresses: inFolder }] of Object.entries(FILE_FOLDERS)) {
      expect(await all(inFolder(other))).toEqual(await all(inFolder(embedded)));
      // A picture is drawn from what an oEmbed response and a page hold, and takes a tenth of a second.
      if (name === 'og') continue;
      for await (const address of inFolder(embedded)) {
        const key = address.slice(name.length + 2);
        expect(await file(other, key), address).toEqual(await file(embedded, key));
      }
    }
  });

  test('with the same bytes of a page of each kind', async () => {
    const kinds = new Map<PageModel['kind'], string>();
    for await (const address of addressesOf(embedded)) {
      const page = await pageOf(embedded, address);
      if (page && !kinds.has(page.kind)) kinds.set(page.kind, modelHtml(page));
      else continue;
      const again = JSON.parse(JSON.stringify(await pageOf(other, address))) as PageModel;
      expect(modelHtml(again), address).toBe(kinds.get(page.kind));
    }
    // The other kinds are pages of long lists, which tests/components/long-lists.test.tsx shows from JSON.
    expect(kinds.size).toBe(21);
  });
});

describe('a page model', () => {
  test('is plain data: JSON loses nothing of it', async () => {
    for await (const address of addressesOf(embedded)) {
      expect(lostByJson(await pageOf(embedded, address)), address).toEqual([]);
    }
  });

  test.each([
    '/initiatives',
    'initiatives/',
    '//',
    '/initiatives/nobody/',
    '/initiatives/1/',
    '/initiatives//2/',
    '/about/2/',
    '/themes/none/',
    '/x/',
    '/kinds/x/2/',
    '/embed/',
    '/embed/nobody/',
    '/documents/x/cite/',
    '/actors/canada/lead/01/',
  ])('is undefined for %s', async (address) => {
    for (const store of [embedded, other]) expect(await pageOf(store, address)).toBeUndefined();
  });
});

/** The places of values that JSON would lose or alter, but not fields that are undefined. */
function lostByJson(value: unknown, path = ''): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object') return ['string', 'boolean'].includes(typeof value) ? [] : [path];
  const isPlain = Array.isArray(value)
    ? !value.includes(undefined)
    : Object.getPrototypeOf(value) === Object.prototype;
  const inner = Object.entries(value).flatMap(([key, one]) => lostByJson(one, `${path}.${key}`));
  return isPlain ? inner : [path, ...inner];
}
