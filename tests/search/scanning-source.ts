import type { Selection } from '@/lib/facets/facets';
import { FACETS, facetsBy, selectionSize } from '@/lib/facets/facets';
import { countPages } from '@/lib/lists/pages';
import type { Answer, Question, SearchSource } from '@/lib/search/ask';
import { LONGEST_PAGE } from '@/lib/search/ask';
import type { SearchData } from '@/lib/search/build-records';
import { listedOf, nameFinder } from '@/lib/search/build-records';
import type { Searched } from '@/lib/search/evidence';
import { hitOf, matchesIn } from '@/lib/search/evidence';
import { marksIn } from '@/lib/search/highlight';
import { nearestTerm, slipsIn } from '@/lib/search/nearest-word';
import { parseQuery } from '@/lib/search/parse-query';
import type { SearchRecord } from '@/lib/search/record';
import { indexTerms, queryWord } from '@/lib/search/terms';
import { textsOf } from '@/lib/search/texts';
import { wordsOf } from '@/lib/text/words';

/** Another search behind the same door: no index, no files; it reads every record, and is never quick. */
export function scanningSource({ records, names }: SearchData, version: string): SearchSource {
  const namesOf = nameFinder(names);
  const textsWith = (record: SearchRecord) => textsOf(record, namesOf(record));
  const words = records.flatMap(textsWith).flatMap(wordsOf);
  const writtenAs = new Map<string, string>();
  for (const { text } of words) {
    for (const term of indexTerms(text)) if (!writtenAs.has(term)) writtenAs.set(term, text);
  }
  const has = (record: SearchRecord, searched: readonly Searched[]) =>
    matchesIn(searched, record, namesOf(record)).every((match) =>
      textsWith(record).some((text) => marksIn(text, [match]).length > 0),
    );
  const find = onceForEach((query) => {
    const { clauses, remark } = parseQuery(query);
    const near = (text: string) => nearestTerm(queryWord({ text }), [...writtenAs.keys()].sort());
    const read = clauses.map((clause) => {
      if (clause.kind === 'phrase') return { searched: { clause }, corrections: [] };
      const { word, text } = clause;
      if (records.some((one) => has(one, [{ clause, word }])))
        return { searched: { clause, word }, corrections: [] };
      const found = near(text);
      const used = found && writtenAs.get(found.term);
      if (!used || found.letters > slipsIn(word))
        return { searched: { clause, word }, corrections: [] };
      const searched = { clause, word: queryWord({ text: used }) };
      return { searched, corrections: [{ typed: text, used }] };
    });
    const searched = read.map((one) => one.searched);
    const kept = records.filter((record) => has(record, searched));
    const suggestions = clauses.flatMap((clause) => {
      if (kept.length > 0 || clause.kind === 'phrase') return [];
      const own = read.find((one) => one.searched.clause === clause);
      if (!own || records.some((one) => has(one, [own.searched]))) return [];
      const used = writtenAs.get(near(clause.text)?.term ?? '');
      return used ? [{ typed: clause.text, used }] : [];
    });
    const corrections = read.flatMap((one) => one.corrections);
    return { searched, kept, said: { corrections, suggestions, remark } };
  });
  const answer = (question: Question): Answer => {
    if (question.version !== version) return { status: 'refused', why: 'outdated' };
    if (question.pageLength > LONGEST_PAGE) return { status: 'refused', why: 'too-much' };
    const { searched, kept, said } = find(question.words);
    const isSearching = searched.length > 0;
    const list = (selection: Selection) => (isSearching ? kept : records).filter(passes(selection));
    const found = list(question.selection);
    const length = question.pageLength;
    const pages = length === 0 ? 1 : countPages(found.length, length);
    const page = Math.min(question.page, pages);
    return {
      status: 'whole',
      version,
      total: found.length,
      page,
      pages,
      counts: facetsBy((key, { valuesOf }) => {
        const values = [...new Set(records.flatMap((record) => valuesOf(record)))];
        return new Map(
          values.map((value) => [value, list({ ...question.selection, [key]: [value] }).length]),
        );
      }),
      said,
      results: found.slice((page - 1) * length, page * length).map((record) => ({
        record: listedOf(record),
        ...(isSearching && { evidence: hitOf(searched, record, namesOf(record)).evidence }),
      })),
    };
  };
  return {
    ask: async (question, signal) => {
      await new Promise((done) => setTimeout(done));
      return signal.aborted ? { status: 'late' } : answer(question);
    },
  };
}

const passes = (selection: Selection) => (record: SearchRecord) =>
  selectionSize(selection) === 0 ||
  FACETS.every(({ key, valuesOf }) => {
    const chosen = selection[key];
    return chosen.length === 0 || valuesOf(record).some((value) => chosen.includes(value));
  });

function onceForEach<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
}
