import { describe, expect, test } from 'vitest';
import type { Permalinks, Tombstone } from '@/lib/model/permalink';
import type { PageModel } from '@/lib/pages/page-of';
import { pageOf } from '@/lib/pages/page-of';
import { createEmbeddedStore } from '@/lib/store/embedded-store';
import type { RecordKind, Store } from '@/lib/store/store';
import { smallIndex } from '@/tests/export/small-index';
import { longCorpus } from '@/tests/long-corpus';

type Read = Readonly<Record<RecordKind, number>>;

/** A store that counts the records that it hands out, ids that it streams among them. */
function counting(store: Store): { readonly store: Store; readonly read: Read } {
  const read = { document: 0, passage: 0, initiative: 0, theme: 0, actor: 0, instrument: 0 };
  const count = <Answer>(answer: Answer, of: RecordKind, records: number): Answer => {
    read[of] += records;
    return answer;
  };
  return {
    read,
    store: {
      ...store,
      record: async (of, id) => count(await store.record(of, id), of, 1),
      records: async (of, ids) => count(await store.records(of, ids), of, ids.length),
      list: async (of, query) => {
        const answer = await store.list(of, query);
        return count(answer, of, answer.items.length);
      },
      related: async (id) => {
        const answer = await store.related(id);
        return count(answer, 'initiative', answer.length);
      },
      mentions: async (of, id, part) => {
        const answer = await store.mentions(of, id, part);
        return count(answer, 'passage', answer.items.length);
      },
      passagesWith: async (words) => {
        const answer = await store.passagesWith(words);
        return count(answer, 'passage', answer.length);
      },
      ids: async function* (of) {
        for await (const id of store.ids(of)) yield count(id, of, 1);
      },
    },
  };
}

const gone: Tombstone = {
  address: '/initiatives/gone/',
  of: 'initiative',
  on: '2027-01-31',
  because: 'It was one with another.',
  words: 'Norway helps.',
};
const permalinks: Permalinks = {
  redirects: new Map([['/initiatives/former/', '/initiatives/sign-treaty/']]),
  tombstones: new Map([[gone.address, gone]]),
  changes: new Map(),
};

/**
 * A content with so many initiatives, half of them in no theme. Whatever the number, it has the same two
 * documents, and the same themes, actors and instruments in the same initiatives together.
 */
function storeWith(initiatives: number): Store {
  const corpus = longCorpus(initiatives - 1);
  const halved = corpus.initiatives.map((one, at) => (at % 2 === 0 ? one : { ...one, themes: [] }));
  return createEmbeddedStore({ corpus: { ...corpus, initiatives: halved }, permalinks });
}

const few = storeWith(200);
const many = storeWith(2000);

const [passage] = smallIndex().corpus.documents.flatMap(({ passages }) =>
  passages.filter(({ number }) => number === 1),
);

/**
 * A page of each kind. What a page shows is the same in both contents: lists are pages in the middle of
 * longer ones, and the document is the one that does not grow.
 */
const PAGES: Readonly<Record<PageModel['kind'], string>> = {
  accessibility: '/accessibility/',
  actor: '/actors/canada/',
  actors: '/actors/',
  'authority-list': '/actors/canada/lead/2/',
  card: '/embed/sign-treaty/',
  document: '/documents/paper/',
  'document-citation': '/documents/paper/cite/',
  documents: '/documents/',
  explorer: '/initiatives/',
  'facet-value': '/kinds/commitment/2/',
  'facet-values': '/kinds/',
  home: '/',
  initiative: '/initiatives/step-60/',
  'initiatives-list': '/initiatives/2/',
  instrument: '/instruments/ban-treaty/',
  instruments: '/instruments/',
  moved: '/initiatives/former/',
  'outside-themes': '/themes/none/2/',
  passage: `/documents/paper/${passage?.id}/`,
  'retired-card': '/embed/gone/',
  'site-page': '/about/',
  theme: '/themes/arms/',
  'theme-list': '/themes/arms/2/',
  themes: '/themes/',
  withdrawn: '/initiatives/gone/',
};

async function readFor(store: Store, kind: string, address: string): Promise<Read> {
  const counted = counting(store);
  expect((await pageOf(counted.store, address))?.kind).toBe(kind);
  return counted.read;
}

describe('with ten times the initiatives no more records are read', () => {
  test.each(Object.entries(PAGES))('for a page of the kind %s', async (kind, address) => {
    expect(await readFor(many, kind, address)).toEqual(await readFor(few, kind, address));
  });
});

test.each(['site-page', 'actors', 'documents', 'instruments', 'facet-values'] as const)(
  'the page of all of them reads no initiative and no passage: %s',
  async (kind) => {
    expect(await readFor(few, kind, PAGES[kind])).toMatchObject({ initiative: 0, passage: 0 });
  },
);
