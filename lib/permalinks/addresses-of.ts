import type { SourceRange } from '@/lib/model/anchor';
import type { Corpus } from '@/lib/model/corpus';
import type { PolicyDocument } from '@/lib/model/document';
import type { Addressed } from '@/lib/model/permalink';
import type { TextFile } from '@/lib/parse/text-file';
import { placeInWords } from '@/lib/parse/text-file';
import { paths } from '@/lib/url/paths';

/** An address where a record stands now. */
export type LivingAddress = {
  readonly address: string;
  readonly of: Addressed;
  /** The words that it stands for (`recordedAddressSchema` of lib/model/permalink says which). */
  readonly words: string;
  /** The file where the words stand. */
  readonly file: TextFile;
  /** Their offset in the file; undefined where the corpus does not keep it. */
  readonly offset: number | undefined;
};

/**
 * Every living address: each document with its passages, then initiatives, themes, actors and
 * instruments, in the order of the corpus. No address is given twice.
 */
export function addressesOf(corpus: Corpus): LivingAddress[] {
  const files = new Map(corpus.documents.map((document) => [document.id, fileOf(document)]));
  return [
    ...corpus.documents.flatMap(addressesOfDocument),
    ...corpus.initiatives.map(({ id, document, quote }): LivingAddress => {
      const file = files.get(document) ?? fileAt(`content/documents/${document}/document.md`);
      const offset = beginningOf(quote.source);
      return { address: paths.initiative(id), of: 'initiative', words: quote.exact, file, offset };
    }),
    ...corpus.themes.map(({ id, title }) =>
      unplaced('theme', paths.theme(id), title, `content/themes/${id}.md`),
    ),
    ...corpus.actors.map(({ id, name }) =>
      unplaced('actor', paths.actor(id), name, 'content/actors.yaml'),
    ),
    ...corpus.instruments.map(({ id, name }) =>
      unplaced('instrument', paths.instrument(id), name, 'content/instruments.yaml'),
    ),
  ];
}

function addressesOfDocument(document: PolicyDocument): LivingAddress[] {
  const file = fileOf(document);
  const passages = document.passages.map(({ id, text, source }): LivingAddress => {
    const address = paths.passage(document.id, id);
    return { address, of: 'passage', words: text, file, offset: beginningOf(source) };
  });
  return [
    unplaced('document', paths.document(document.id), document.title, file.path),
    ...passages,
  ];
}

function unplaced(of: Addressed, address: string, words: string, path: string): LivingAddress {
  return { address, of, words, file: fileAt(path), offset: undefined };
}

function fileOf({ id, source }: PolicyDocument): TextFile {
  return { path: `content/documents/${id}/document.md`, text: source };
}

function fileAt(path: string): TextFile {
  return { path, text: '' };
}

function beginningOf(source: readonly SourceRange[]): number | undefined {
  return source[0]?.start;
}

/** Where the words of an address stand, as messages name it: a place, or the file alone. */
export function whereInWords({ file, offset }: LivingAddress): string {
  return offset === undefined ? file.path : placeInWords(file, offset);
}
