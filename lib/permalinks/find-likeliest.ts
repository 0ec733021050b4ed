import type { Addressed } from '@/lib/model/permalink';
import { findNearest } from '@/lib/text/nearest';
import type { LivingAddress } from './addresses-of';
import type { LedgerCheck } from './ledger-check';

/** Comparing takes time, and nobody mends more at once. */
const MOST_PROPOSALS = 20;

/** A part shorter than this share of the whole is no sign that one was made from the other. */
const LEAST_PART = 1 / 3;

/** Finds the record that most likely stands for words that were lost. */
export type FindLikeliest = (of: Addressed, words: string) => LivingAddress | undefined;

/**
 * A proposal for the author, never a decision: the living address of the same kind with the same
 * words, else with the nearest, else with words that were cut or joined; among new addresses first.
 * Answers for the first twenty only.
 */
export function createFindLikeliest({ living, recorded }: LedgerCheck): FindLikeliest {
  const all = byKindAndWords([...living.values()]);
  const fresh = byKindAndWords(
    [...living.values()].filter(({ address }) => !recorded.has(address)),
  );
  let left = MOST_PROPOSALS;
  return (of, words) => {
    if (left === 0) return undefined;
    left -= 1;
    const nothing: Candidates = new Map();
    const [ofAll, ofFresh] = [all.get(of) ?? nothing, fresh.get(of) ?? nothing];
    return ofAll.get(words) ?? likeliestOf(ofFresh, words) ?? likeliestOf(ofAll, words);
  };
}

type Candidates = ReadonlyMap<string, LivingAddress>;

function byKindAndWords(addresses: readonly LivingAddress[]): Map<Addressed, Candidates> {
  const kinds = new Map<Addressed, Map<string, LivingAddress>>();
  for (const living of addresses) {
    const candidates = kinds.get(living.of) ?? new Map<string, LivingAddress>();
    if (!candidates.has(living.words)) candidates.set(living.words, living);
    kinds.set(living.of, candidates);
  }
  return kinds;
}

function likeliestOf(candidates: Candidates, words: string): LivingAddress | undefined {
  const nearest = findNearest(words, candidates.keys());
  if (nearest !== undefined) return candidates.get(nearest);
  let best: { readonly share: number; readonly living: LivingAddress } | undefined;
  for (const living of candidates.values()) {
    const share = shareOf(words, living.words);
    if (share >= LEAST_PART && share > (best?.share ?? 0)) best = { share, living };
  }
  return best?.living;
}

/** How much of the longer text the shorter one is, where it stands in it; else 0. */
function shareOf(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.includes(shorter) ? shorter.length / longer.length : 0;
}
