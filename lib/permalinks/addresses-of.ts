import type { SourceRange } from '@/lib/model/anchor';
import type { Corpus } from '@/lib/model/corpus';
import type { PolicyDocument } from '@/lib/model/document';
import type { Addressed, RecordFacts } from '@/lib/model/permalink';
import { AUTHORITIES_LEDGER, ledgerOfDocument } from '@/lib/parse/ledger-paths';
import type { Part, Rest } from '@/lib/parse/read-parts';
import type { TextFile } from '@/lib/parse/text-file';
import { placeInWords } from '@/lib/parse/text-file';
import { paths } from '@/lib/url/paths';
import type { PlaceOf } from './place-of';
import { placesIn } from './place-of';

/** An address where a record stands now. */
export type LivingAddress = RecordFacts & {
  readonly address: string;
  readonly of: Addressed;
  /** The words that it stands for (`recordedAddressSchema` of lib/model/permalink says which). */
  readonly words: string;
  /** The path of the file where the words stand. */
  readonly path: string;
  /** Their offset in the file; undefined where the corpus does not keep it. */
  readonly offset: number | undefined;
  /** The path of the ledger that it belongs into. */
  readonly ledger: string;
};

/**
 * Every living address: each document with its passages, then initiatives, themes, actors and
 * instruments, in the order of the corpus. No address is given twice.
 */
export function addressesOf(corpus: Corpus): LivingAddress[] {
  const places = new Map<string, PlaceOf>(
    corpus.documents.map((document) => [document.id, placesIn(document)]),
  );
  return [
    ...corpus.documents.flatMap(addressesOfDocument),
    ...addressesOfInitiatives(corpus.initiatives, (document, passage) =>
      places.get(document)?.(document, passage),
    ),
    ...addressesOfRest(corpus),
  ];
}

/** A document's own address, and those of its passages. */
export function addressesOfDocument(document: PolicyDocument): [LivingAddress, ...LivingAddress[]] {
  const { id, title, passages } = document;
  const placeOf = placesIn(document);
  const path = pathOf(id);
  const ledger = ledgerOfDocument(id);
  const address = paths.document(id);
  return [
    { address, of: 'document', words: title, path, offset: undefined, ledger },
    ...passages.map((passage): LivingAddress => {
      const offset = beginningOf(passage.source);
      const own = paths.passage(id, passage.id);
      const place = placeOf(id, passage.id);
      return { address: own, of: 'passage', words: passage.text, place, path, offset, ledger };
    }),
  ];
}

/** The addresses of initiatives, in their order. */
export function addressesOfInitiatives(
  initiatives: Part['initiatives'],
  placeOf: PlaceOf,
): LivingAddress[] {
  return initiatives.map(({ id, document, passage, quote, title, kind }) => ({
    address: paths.initiative(id),
    of: 'initiative',
    words: quote.exact,
    place: [...(placeOf(document, passage) ?? [document]), passage],
    title,
    kind,
    path: pathOf(document),
    offset: beginningOf(quote.pieces[0]?.source ?? []),
    ledger: ledgerOfDocument(document),
  }));
}

/** The addresses of what belongs to no document. */
export function addressesOfRest({ themes, actors, instruments }: Rest): LivingAddress[] {
  const inRest = (
    of: Addressed,
    address: string,
    words: string,
    path: string,
    kind?: string,
  ): LivingAddress => {
    return { address, of, words, kind, path, offset: undefined, ledger: AUTHORITIES_LEDGER };
  };
  return [
    ...themes.map(({ id, title }) =>
      inRest('theme', paths.theme(id), title, `content/themes/${id}.md`),
    ),
    ...actors.map(({ id, name, kind }) =>
      inRest('actor', paths.actor(id), name, 'content/actors.yaml', kind),
    ),
    ...instruments.map(({ id, name, kind }) =>
      inRest('instrument', paths.instrument(id), name, 'content/instruments.yaml', kind),
    ),
  ];
}

function pathOf(document: string): string {
  return `content/documents/${document}/document.md`;
}

function beginningOf(source: readonly SourceRange[]): number | undefined {
  return source[0]?.start;
}

/**
 * Where the words of an address stand, as messages name it: a place, or the file alone.
 *
 * @param fileAt gives a file of the content by its path
 */
export function whereInWords(
  { path, offset }: Pick<LivingAddress, 'path' | 'offset'>,
  fileAt: (path: string) => TextFile,
): string {
  return offset === undefined ? path : placeInWords(fileAt(path), offset);
}
