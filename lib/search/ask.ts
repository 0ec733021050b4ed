import type { Selection } from '@/lib/facets/facets';
import type { Counts } from '@/lib/facets/filter';
import type { Segment } from './highlight';
import type { Reason } from './reasons';
import type { ListedRecord } from './record';

/** What a list shows of each kind of record that can be searched; another kind is another line. */
type ListedOf = { readonly initiative: ListedRecord };
type SearchedKind = keyof ListedOf;

/** No answer has more results than this, so no engine has to hand over all that it finds. */
export const LONGEST_PAGE = 100;

/** What somebody wants to know: a page of a list, and how long the list is. */
export type Question<Kind extends SearchedKind = 'initiative'> = {
  readonly kind: Kind;
  /** As they were typed. Without a word in them, everything is listed. */
  readonly words: string;
  readonly selection: Selection;
  /** From 1. Beyond the end of the list its last page is meant. */
  readonly page: number;
  /** The most results that are wanted, at most `LONGEST_PAGE`; with 0 the list is only counted. */
  readonly pageLength: number;
  /** That of the records which whoever asks shows already. */
  readonly version: string;
  /** So many results from the top are enough for a partial answer; absent where all have to be there. */
  readonly enough?: number;
};

/** A word that nothing has, and the one to search in its place. */
export type Correction = { readonly typed: string; readonly used: string };

/** Why a record was found: its words with the searched ones marked, and what else holds them. */
export type Evidence = {
  readonly title: readonly Segment[];
  readonly quote: readonly Segment[];
  /** For the words that the quote does not have. */
  readonly reasons: readonly Reason[];
};

/** A record in a list, with its evidence where words were searched. */
export type Result<Kind extends SearchedKind = 'initiative'> = {
  readonly record: ListedOf[Kind];
  readonly evidence?: Evidence;
};

/**
 * Why there is no answer: `outdated`, where the engine reads another version, or does not have this one any
 * more; `unavailable`, where it cannot be reached, or breaks; `too-much`, where more was asked for than it gives.
 */
export type Refusal = 'outdated' | 'unavailable' | 'too-much';

/** What is to be said of the words. */
export type Said = {
  /** Words that were searched in another spelling. */
  readonly corrections: readonly Correction[];
  /** A spelling to try, for each word that nothing has; empty where something was found. */
  readonly suggestions: readonly Correction[];
  /** What of the words was left out, in a sentence. */
  readonly remark: string | undefined;
};

type Listed = {
  /** That of the records which were read. */
  readonly version: string;
  /** The page that the results are on, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** For each value of each facet: how long the list were if that value alone were chosen in its facet. */
  readonly counts: Counts;
  readonly said: Said;
};

/** Everything that was asked for. */
export type WholeAnswer<Kind extends SearchedKind = 'initiative'> = Listed & {
  readonly status: 'whole';
  /** How long the list is, all pages together. */
  readonly total: number;
  /** The page, the best match first; without words in the order of the records. */
  readonly results: readonly Result<Kind>[];
};

/** What is known of the answer. It has no total, so nobody can take it for a whole one. */
export type PartialAnswer<Kind extends SearchedKind = 'initiative'> = Listed & {
  readonly status: 'partial';
  /** The list is at least as long as this. */
  readonly atLeast: number;
  /** With `results` the list is counted, and some of the page is missing; with `matches` there may be more. */
  readonly lacks: 'results' | 'matches';
  /** Why the rest does not come; undefined where it does, and is to be had by asking again. */
  readonly why: Refusal | undefined;
  /** The page, with a gap for each result that is missing. */
  readonly results: readonly (Result<Kind> | undefined)[];
};

/** Nobody waits for it any more: the signal was aborted, or the engine was shut. */
type LateAnswer = { readonly status: 'late' };

/** There is none. */
export type RefusedAnswer = { readonly status: 'refused'; readonly why: Refusal };

export type Answer<Kind extends SearchedKind = 'initiative'> =
  WholeAnswer<Kind> | PartialAnswer<Kind> | LateAnswer | RefusedAnswer;

/**
 * The door to a search, whatever stands behind it; `tests/search/source-contract.ts` is what it means.
 * It never throws. Once `signal` is aborted the answer is `late`; who aborts drops the answer all the same.
 */
export type SearchSource<Kind extends SearchedKind = 'initiative'> = {
  readonly ask: (question: Question<Kind>, signal: AbortSignal) => Promise<Answer<Kind>>;
};
