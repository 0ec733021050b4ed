import type { Corpus } from '@/lib/model/corpus';
import type { PolicyDocument } from '@/lib/model/document';
import { yearInWords } from '@/lib/text/document-date';
import { onceFor } from '@/lib/text/once-for';
import { coverageOf } from './coverage';
import type { CorpusIndex } from './index-corpus';
import { getRecord } from './index-corpus';
import type { StoredDocument, StoredInitiative, StoredPassage } from './store';
import { storedPassages } from './stored-passages';

/** The records of a corpus as a store gives them; those of documents and passages made once, in their order. */
export function createStoredRecords(index: CorpusIndex) {
  const documents = new Map<string, () => StoredDocument>(
    index.corpus.documents.map((document, place) => [
      document.id,
      lazily(() => storedDocument(index, document, place)),
    ]),
  );
  const passagesOf = new Map<string, StoredPassage[]>(
    index.corpus.documents.map((document) => [document.id, storedPassages(document)]),
  );
  const passages = new Map(
    [...passagesOf].flatMap(([document, own]) =>
      own.map((passage) => [`${document}#${passage.id}`, passage] as const),
    ),
  );
  const places = lazily(() => placesInDocuments(index));
  const findInitiative = (id: string): StoredInitiative | undefined => {
    const initiative = index.initiatives.get(id);
    if (!initiative) return undefined;
    const neighbours = index.initiativesOf.document.get(initiative.document) ?? [];
    const at = getRecord(places(), id);
    const named = (other: (typeof neighbours)[number] | undefined) =>
      other && { id: other.id, title: other.title };
    return {
      ...initiative,
      previous: named(neighbours[at - 1]),
      next: named(neighbours[at + 1]),
    };
  };
  return {
    documents: {
      get: (id: string) => documents.get(id)?.(),
      all: lazily(() => [...documents.values()].map((make) => make())),
    },
    passages: passages as ReadonlyMap<string, StoredPassage>,
    /** Made once: every page counts them. */
    allPassages: lazily(() => [...passages.values()]),
    passagesOf: (document: string) => passagesOf.get(document) ?? [],
    findInitiative,
    initiative: (id: string): StoredInitiative => {
      const found = findInitiative(id);
      if (!found) throw new Error(`No initiative ${id} in the content`);
      return found;
    },
  };
}

function storedDocument(
  { corpus, initiativesOf }: CorpusIndex,
  document: PolicyDocument,
  place: number,
): StoredDocument {
  const { passages: _passages, pictures: _pictures, source: _source, ...bibliography } = document;
  const letter = lettersOf(corpus).get(document);
  const coverage = coverageOf(document, initiativesOf.document.get(document.id) ?? []);
  return { ...bibliography, place, ...(letter !== undefined && { letter }), coverage };
}

/** The letters of documents that share their year with others: a, b … z, aa, ab. */
const lettersOf = onceFor(({ documents }: Corpus): ReadonlyMap<PolicyDocument, string> => {
  const years = new Map<string, PolicyDocument[]>();
  for (const document of documents) {
    const year = yearInWords(document.date);
    years.set(year, [...(years.get(year) ?? []), document]);
  }
  const shared = [...years.values()].filter(({ length }) => length > 1);
  return new Map(
    shared.flatMap((own) => own.map((document, at) => [document, letterAt(at)] as const)),
  );
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function letterAt(at: number): string {
  const before = at < LETTERS.length ? '' : letterAt(Math.floor(at / LETTERS.length) - 1);
  return `${before}${LETTERS.charAt(at % LETTERS.length)}`;
}

/** The place of each initiative among those of its document. */
function placesInDocuments({ initiativesOf }: CorpusIndex): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const own of initiativesOf.document.values()) {
    own.forEach(({ id }, place) => places.set(id, place));
  }
  return places;
}

/** Made when it is first asked for, and once. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
