import type { Query } from 'minisearch';
import MiniSearch from 'minisearch';
import type { SearchData } from '@/lib/search/build-records';
import { nameFinder } from '@/lib/search/build-records';
import type { SearchRecord } from '@/lib/search/record';
import type { Field } from '@/lib/search/score';
import { FIELDS } from '@/lib/search/score';
import { indexTerms, queryWord } from '@/lib/search/terms';
import { textsIn } from '@/lib/search/texts';
import { wordsOf } from '@/lib/text/words';

const BOOST: Readonly<Record<Field, number>> = {
  title: 4,
  quote: 3,
  names: 3,
  note: 1,
  context: 0.5,
};

/** What MiniSearch finds for a word, and how well each fits: an engine that has nothing in common with ours. */
export function scoresByMiniSearch(data: SearchData): (word: string) => Map<string, number> {
  const namesOf = nameFinder(data.names);
  const index = new MiniSearch<SearchRecord>({
    fields: [...FIELDS],
    idField: 'id',
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: (word) => [...indexTerms(word)],
    extractField: (record, field) =>
      field === 'id' ? record.id : textsIn(record, namesOf(record), field as Field).join(' \n '),
  });
  index.addAll(data.records);
  return (word) => {
    const { plain, stem, parts } = queryWord({ text: word });
    const ways: Query[] = [{ queries: [plain], prefix: true }, { queries: [stem] }];
    if (parts.length > 0) ways.push({ queries: [...parts], combineWith: 'AND' });
    const found = index.search(
      { queries: ways, combineWith: 'OR' },
      { boost: BOOST, tokenize: (term) => [term], processTerm: (term) => term },
    );
    return new Map(found.map(({ id, score }) => [String(id), score]));
  };
}
