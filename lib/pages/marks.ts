import type { StoredDocument, Store } from '@/lib/store/store';
import { tongueOf } from '@/lib/text/direction';
import { yearInWords } from '@/lib/text/document-date';
import type { DocumentMark, Shape, ThemeChip } from './parts';

/**
 * The shapes of few documents, oldest first: fuller from one to the next. One has none to be told apart
 * from, and of many nobody could tell the shapes apart: their years do.
 */
const SHAPES: Readonly<Record<number, readonly Shape[]>> = {
  2: ['outlined', 'filled'],
  3: ['outlined', 'half', 'filled'],
  4: ['outlined', 'third', 'two-thirds', 'filled'],
};

/** The mark of a document, one of so many. */
export function markOf(
  { id, date, title, shortTitle, language, place, letter }: StoredDocument,
  documents: number,
): DocumentMark {
  const shape = SHAPES[documents]?.[place] ?? 'plain';
  const year = yearInWords(date, letter);
  return { id, year, title, shortTitle, shape, tongue: tongueOf(language) };
}

/** The marks of some documents, by their ids. */
export async function marksOf(
  store: Store,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, DocumentMark>> {
  const documents = await store.records('document', [...new Set(ids)]);
  const total = await store.count('document');
  return new Map(documents.map((document) => [document.id, markOf(document, total)]));
}

/** Some themes as they are named, by their ids. */
export async function chipsOf(
  store: Store,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ThemeChip>> {
  const themes = await store.records('theme', [...new Set(ids)]);
  return new Map(themes.map(({ id, title, hue }) => [id, { id, title, hue }]));
}

/** What stands under a key. Throws where nothing does: whoever asks has read what the key came from. */
export function getFrom<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing was read for ${key}`);
  return value;
}
