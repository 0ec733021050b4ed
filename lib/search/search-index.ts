import MiniSearch from 'minisearch';
import type { AsPlainObject, Options } from 'minisearch';
import type { SearchData } from './build-records';
import { nameFinder } from './build-records';
import type { SearchRecord } from './record';
import { indexTerms, termsOfText } from './terms';

/** Where a word can be found. */
export const FIELDS = ['title', 'quote', 'names', 'note', 'context'] as const;
export type Field = (typeof FIELDS)[number];

/** The texts that a record has in a field. */
export type TextsOf = (record: SearchRecord, field: Field) => readonly string[];

/** Tells the texts that a record has in each field; names are those of its tags. */
export function textFinder(data: SearchData): TextsOf {
  const namesOf = nameFinder(data.names);
  return (record, field) => {
    switch (field) {
      case 'names':
        return namesOf(record).flatMap(({ name, others }) => [name, ...others]);
      case 'context':
        return [record.before, record.after];
      default:
        return [record[field]];
    }
  };
}

/** The same where the index is made and where it is read, or words would be looked up that it never had. */
function optionsFor(data: SearchData): Options<SearchRecord> {
  const textsOf = textFinder(data);
  return {
    fields: [...FIELDS],
    idField: 'id',
    tokenize: termsOfText,
    processTerm: indexTerms,
    extractField: (record, field) =>
      field === 'id' ? record.id : textsOf(record, field as Field).join(' \n '),
  };
}

/** The index of all records. */
export function indexRecords(data: SearchData): MiniSearch<SearchRecord> {
  const index = new MiniSearch<SearchRecord>(optionsFor(data));
  index.addAll(data.records);
  return index;
}

/** The index that was made of these very records and came as plain data. Throws where it is no index. */
export function reviveIndex(data: SearchData, plain: AsPlainObject): MiniSearch<SearchRecord> {
  return MiniSearch.loadJS<SearchRecord>(plain, optionsFor(data));
}
