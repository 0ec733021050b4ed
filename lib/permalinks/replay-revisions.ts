import type { Change, Changed, RecordFacts, Revision } from '@/lib/model/permalink';
import { compare } from '@/lib/text/compare';
import { checkRevision, isAboutSomething } from './check-revision';
import { documentNamedIn } from './kind-of-address';
import type { LedgerCheck, LedgerPlace } from './ledger-check';
import { isKnown, publishedWords, wordsNow } from './ledger-check';
import { placeForReaders } from './place-in-words';
import { factsIn } from './seal';

/** How what stands behind addresses changed. */
export type History = {
  /** Every words that a known address has stood for by the ledger, oldest first; never none. */
  readonly wordsOf: (address: string) => readonly [...string[], string];
  /** The last place, title and kind of an address by the ledger, as far as it has them. */
  readonly factsOf: (address: string) => RecordFacts;
  /** The place of the last revision in place of one of them. */
  readonly lastInPlace: (address: string, what: Changed) => LedgerPlace | undefined;
  /** A place as readers are told it. */
  readonly placeInWords: (place: readonly string[]) => string;
  /** Every change, oldest first. */
  readonly changes: readonly Change[];
};

type Words = [...string[], string];

/**
 * Goes through the revisions by day, those of one day by document and then in the order of the file.
 * Reports those that are about nothing, lead nowhere, change nothing or lead to another thing.
 */
export function replayRevisions(check: LedgerCheck): History {
  const replayed = new Map<string, Words>();
  const wordsOf = (address: string): Words => {
    const words = replayed.get(address) ?? firstWords(check, address);
    replayed.set(address, words);
    return words;
  };
  const facts = new Map<string, RecordFacts>();
  const factsOf = (address: string) => facts.get(address) ?? recordedFacts(check, address);
  const placeInWords = (place: readonly string[]) =>
    placeForReaders(place, (address) =>
      isKnown(check, address) ? lastOf(wordsOf(address)) : undefined,
    );
  /** What a record under another id says otherwise; its place is its own. */
  const otherFacts = (last: RecordFacts, to: string) => {
    const { title, kind } = check.living.get(to) ?? factsOf(to);
    const isOther = (then: string | undefined, now: string | undefined) =>
      then !== undefined && now !== undefined && then !== now;
    return {
      ...(isOther(last.title, title) ? { title } : {}),
      ...(isOther(last.kind, kind) ? { kind } : {}),
    };
  };
  const lastInPlace = new Map<string, LedgerPlace>();
  const changes: Change[] = [];
  for (const { revision, place } of inOrder(check)) {
    if (!isAboutSomething(check, revision, place)) continue;
    const { address, to, on, because } = revision;
    const last = factsOf(address);
    const there = to === undefined ? {} : { words: lastOf(wordsOf(to)), ...otherFacts(last, to) };
    const now = nowOf({ ...revision, ...there }, placeInWords);
    for (const [what, present] of now) {
      const then = {
        words: lastOf(wordsOf(address)),
        place: last.place && placeInWords(last.place),
        title: last.title,
        kind: last.kind,
      }[what];
      const isSame =
        what === 'place' ? last.place?.join() === revision.place?.join() : then === present;
      checkRevision(check, revision, place, { what, then, now: present, isSame });
      changes.push({ from: address, what, on, because, then: then ?? '', now: present });
      if (to === undefined) lastInPlace.set(`${what} ${address}`, place);
    }
    if (to !== undefined) continue;
    if (revision.words !== undefined) wordsOf(address).push(revision.words);
    facts.set(address, { ...last, ...factsIn(revision) });
  }
  return {
    wordsOf,
    factsOf,
    placeInWords,
    lastInPlace: (address, what) => lastInPlace.get(`${what} ${address}`),
    changes,
  };
}

/** What a revision changes, and what it is now, as readers are told it. */
function nowOf(
  { words, place, title, kind }: Revision,
  placeInWords: History['placeInWords'],
): [Changed, string][] {
  const now = { words, place: place && placeInWords(place), title, kind };
  const names = ['words', 'place', 'title', 'kind'] as const;
  return names.flatMap((what) => {
    const present = now[what];
    return present === undefined ? [] : [[what, present] satisfies [Changed, string]];
  });
}

function recordedFacts({ recorded }: LedgerCheck, address: string): RecordFacts {
  return factsIn(recorded.get(address) ?? {});
}

type PlacedRevision = { readonly revision: Revision; readonly place: LedgerPlace };

function inOrder({ ledgers }: LedgerCheck): PlacedRevision[] {
  const all = ledgers.flatMap((from) =>
    from.revisions.map((revision, index) => {
      const document = documentNamedIn(revision.address) ?? '';
      return { revision, document, place: { from, path: ['revisions', index] } };
    }),
  );
  // The same whether the ledger is one file or many.
  return all.toSorted(
    (a, b) => compare(a.revision.on, b.revision.on) || compare(a.document, b.document),
  );
}

/** The last words of an address. */
export function lastOf(words: readonly [...string[], string]): string {
  return words[words.length - 1] ?? '';
}

function firstWords(check: LedgerCheck, address: string): Words {
  const recorded = check.recorded.get(address);
  if (recorded) return [publishedWords(recorded)];
  const living = check.living.get(address);
  if (!living) throw new Error(`${address} has no words: it was never known`);
  return [wordsNow(check, living)];
}
