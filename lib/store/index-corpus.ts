import type { FacetKey } from '@/lib/facets/facets';
import { facetedOf, facetsBy } from '@/lib/facets/facets';
import type { Actor } from '@/lib/model/actor';
import type { Corpus } from '@/lib/model/corpus';
import type { PolicyDocument } from '@/lib/model/document';
import type { Initiative } from '@/lib/model/initiative';
import type { Instrument } from '@/lib/model/instrument';
import type { Mention, Passage } from '@/lib/model/passage';
import type { Theme } from '@/lib/model/theme';
import { onceFor } from '@/lib/text/once-for';

/** A passage and the document that it stands in. */
export type PassageInDocument = { readonly document: PolicyDocument; readonly passage: Passage };

/** A place where a record is named. */
type MentionInPassage = PassageInDocument & { readonly mention: Mention };

/** The corpus with every way from one thing to another; lists keep the order of the corpus. */
export type CorpusIndex = {
  readonly corpus: Corpus;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly initiativesOf: Readonly<
    Record<FacetKey | 'passage', ReadonlyMap<string, readonly Initiative[]>>
  >;
  readonly mentionsOf: {
    readonly actor: ReadonlyMap<string, readonly MentionInPassage[]>;
    readonly instrument: ReadonlyMap<string, readonly MentionInPassage[]>;
  };
};

/** The index of a corpus, made once for each corpus. */
export const indexCorpus = onceFor(makeIndex);

function makeIndex(corpus: Corpus): CorpusIndex {
  const { initiatives } = corpus;
  return {
    corpus,
    documents: byId(corpus.documents),
    themes: byId(corpus.themes),
    actors: byId(corpus.actors),
    instruments: byId(corpus.instruments),
    initiatives: byId(initiatives),
    initiativesOf: {
      ...facetsBy((_, { valuesOf }) =>
        group(initiatives, (initiative) => valuesOf(facetedOf(initiative))),
      ),
      passage: group(initiatives, ({ document, quote }) =>
        quote.pieces.map(({ passage }) => passageKey(document, passage)),
      ),
    },
    mentionsOf: groupMentions(corpus),
  };
}

/** A passage's key in `initiativesOf.passage`: its id is unique within its document only. */
export function passageKey(document: string, passage: string): string {
  return `${document}#${passage}`;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Items by key; an item that names a key twice stands there once. */
function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function groupMentions(corpus: Corpus): CorpusIndex['mentionsOf'] {
  const all = corpus.documents.flatMap((document) =>
    document.passages.flatMap((passage) =>
      passage.mentions.map((mention) => ({ document, passage, mention })),
    ),
  );
  const of = (kind: Mention['of']) =>
    group(
      all.filter(({ mention }) => mention.of === kind),
      ({ mention }) => [mention.id],
    );
  return { actor: of('actor'), instrument: of('instrument') };
}

/** The record with this id. Throws where there is none: the parser has checked every reference. */
export function getRecord<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record ${id} in the corpus`);
  return record;
}

/** The passage that an initiative is anchored in, and its document. */
export function getPassage(index: CorpusIndex, initiative: Initiative): PassageInDocument {
  const document = getRecord(index.documents, initiative.document);
  return { document, passage: getPassageOf(document, initiative.passage) };
}

const passagesById = onceFor(({ passages }: PolicyDocument) => byId(passages));

/** The passage of a document with this id. Throws where it has none. */
function getPassageOf(document: PolicyDocument, id: string): Passage {
  const passage = passagesById(document).get(id);
  if (!passage) throw new Error(`No passage ${id} in ${document.id}`);
  return passage;
}
