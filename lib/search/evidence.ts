import { wordsOf } from '@/lib/text/words';
import type { Evidence } from './ask';
import { highlight } from './highlight';
import type { Match } from './match';
import { matchOfPhrase, matchOfWord } from './match';
import type { Clause } from './parse-query';
import { reasonsFor } from './reasons';
import type { SearchName, SearchRecord } from './record';
import type { QueryWord } from './terms';
import { indexTerms } from './terms';
import { textsOf } from './texts';

/** A clause of a query, and the word that was searched for it where it is one. */
export type Searched = { readonly clause: Clause; readonly word?: QueryWord };

/** What is shown of something that was found. */
export type Hit = { readonly record: SearchRecord; readonly evidence: Evidence };

/** What is shown of a record that has all clauses, whichever engine found it; `names` are those of its tags. */
export function hitOf(
  searched: readonly Searched[],
  record: SearchRecord,
  names: readonly SearchName[],
): Hit {
  const matches = matchesIn(searched, record, names);
  // Made when it is read: most of a page is below the window when a key is answered.
  const evidence: Evidence = {
    get title() {
      return highlight(record.title, matches);
    },
    get quote() {
      return highlight(record.quote, matches);
    },
    get reasons() {
      return reasonsFor(matches, record, names);
    },
  };
  return { record, evidence };
}

/** How each clause is to be found in the texts of a record. */
export function matchesIn(
  searched: readonly Searched[],
  record: SearchRecord,
  names: readonly SearchName[],
): Match[] {
  return searched.map(({ clause, word }) =>
    word ? matchOfWord(clause, word, hasParts(record, names, word)) : matchOfPhrase(clause),
  );
}

/** Whether a record has all parts of a compound. */
function hasParts(record: SearchRecord, names: readonly SearchName[], { parts }: QueryWord) {
  if (parts.length === 0) return false;
  const texts = textsOf(record, names);
  const terms = new Set(texts.flatMap(wordsOf).flatMap(({ text }) => indexTerms(text)));
  return parts.every((part) => terms.has(part));
}
