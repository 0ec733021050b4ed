import type { Corpus } from '@/lib/model/corpus';
import type { Permalinks } from '@/lib/model/permalink';
import { alphabetOf } from './alphabet-of';
import { documentTextOf } from './document-text';
import type { CorpusIndex } from './index-corpus';
import { getRecord, indexCorpus } from './index-corpus';
import { countsOf, createLister } from './list-initiatives';
import { relatedTo } from './related';
import { fateOf, retiredOf } from './retired';
import type { Listed, Part, RecordKind, RecordOf, Store } from './store';
import { createStoredRecords } from './stored-records';
import { versionOf } from './version-of';

/** What a store in memory is made of. */
export type Content = {
  readonly corpus: Corpus;
  readonly permalinks: Permalinks;
  /** The whole ledger as one file; empty where nothing is said. */
  readonly ledger?: string;
  /** A fingerprint of both; counted where nothing is said. */
  readonly version?: string;
};

/** The store that keeps all of its content in the memory of this process: fast, and as large as that is. */
export function createEmbeddedStore(content: Content): Store {
  const { corpus, permalinks } = content;
  const index = indexCorpus(corpus);
  const stored = createStoredRecords(index);
  const lists = createLister(index);
  const all = allRecords(index, stored);
  const find = <K extends RecordKind>(of: K, id: string): RecordOf[K] | undefined =>
    all[of].find(id);
  const matching = <K extends RecordKind>(of: K, where: object = {}): readonly RecordOf[K][] =>
    all[of].matching(where);

  return {
    record: async (of, id) => find(of, id),
    records: async (of, ids) =>
      ids.map((id) => {
        const record = find(of, id);
        if (record === undefined) throw new Error(`No ${of} ${id} in the content`);
        return record;
      }),
    list: async (of, { where, ...part } = {}) => {
      if (of !== 'initiative') return cut(matching(of, where), part);
      // Only what is asked for is made of an initiative.
      const { items, total } = cut(lists.initiatives(where ?? {}), part);
      return { items: items.map(({ id }) => stored.initiative(id)) as never, total };
    },
    count: async (of, where) =>
      of === 'initiative' ? lists.initiatives(where ?? {}).length : matching(of, where).length,
    facet: async (by, { where = {}, order = 'met', most } = {}) =>
      countsOf(index, lists.initiatives(where), by, order).slice(0, most),
    related: async (id) => {
      const initiative = index.initiatives.get(id);
      if (!initiative) return [];
      return relatedTo(index, initiative).map((one) => ({
        ...one,
        initiative: stored.initiative(one.initiative.id),
      }));
    },
    mentions: async (of, id, part = {}) => {
      const { items, total } = cut(index.mentionsOf[of].get(id) ?? [], part);
      const mentions = items.map(({ document, passage, mention }) => ({
        passage: getRecord(stored.passages, `${document.id}#${passage.id}`),
        mention,
      }));
      return { items: mentions, total };
    },
    text: async (id) => {
      const document = index.documents.get(id);
      return document && documentTextOf(document);
    },
    picture: async (id, file) =>
      index.documents.get(id)?.pictures?.find((picture) => picture.file === file)?.base64,
    pictures: async (id) => (index.documents.get(id)?.pictures ?? []).map(({ file }) => file),
    passagesWith: async (words) => stored.allPassages().filter(({ text }) => text.includes(words)),
    ids: async function* (of) {
      if (of === 'passage') yield* stored.passages.keys();
      else yield* idsOf(index, of);
    },
    fate: async (address) => fateOf(permalinks, address),
    retired: async (which) => retiredOf(permalinks, which),
    site: async () => corpus.site,
    pages: async () => corpus.pages,
    vocabularies: async () => corpus.vocabularies,
    ledger: async () => content.ledger ?? '',
    version: async () => content.version ?? versionOf(content),
    alphabet: async () => alphabetOf(corpus, permalinks),
  };
}

/** How records of each kind are found and listed. */
type Access = {
  readonly [K in RecordKind]: {
    readonly find: (id: string) => RecordOf[K] | undefined;
    readonly matching: (where: object) => readonly RecordOf[K][];
  };
};

function allRecords(index: CorpusIndex, stored: ReturnType<typeof createStoredRecords>): Access {
  const { corpus } = index;
  return {
    document: {
      find: (id) => stored.documents.get(id),
      matching: () => stored.documents.all(),
    },
    passage: {
      find: (id) => stored.passages.get(id),
      matching: (where) =>
        'document' in where ? stored.passagesOf(String(where.document)) : stored.allPassages(),
    },
    initiative: { find: stored.findInitiative, matching: () => [] },
    theme: { find: (id) => index.themes.get(id), matching: () => corpus.themes },
    actor: {
      find: (id) => index.actors.get(id),
      matching: (where) =>
        'partOf' in where && where.partOf !== undefined
          ? corpus.actors.filter(({ partOf }) => partOf === where.partOf)
          : corpus.actors,
    },
    instrument: { find: (id) => index.instruments.get(id), matching: () => corpus.instruments },
  };
}

function idsOf({ corpus }: CorpusIndex, of: Exclude<RecordKind, 'passage'>): readonly string[] {
  const lists = {
    document: corpus.documents,
    initiative: corpus.initiatives,
    theme: corpus.themes,
    actor: corpus.actors,
    instrument: corpus.instruments,
  };
  return lists[of].map(({ id }) => id);
}

function cut<Item>(list: readonly Item[], { at = 0, most = list.length }: Part): Listed<Item> {
  return { items: list.slice(at, at + most), total: list.length };
}
