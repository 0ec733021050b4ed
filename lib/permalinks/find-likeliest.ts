import type { Addressed } from '@/lib/model/permalink';
import { findNearest } from '@/lib/text/nearest';
import type { LedgerCheck } from './ledger-check';
import { wordsNow } from './ledger-check';

/** Comparing takes time, and nobody mends more at once. */
const MOST_PROPOSALS = 20;

/** A part shorter than this share of the whole is no sign that one was made from the other. */
const LEAST_PART = 1 / 3;

/** An address where something stands, and its words. */
export type Proposal = { readonly address: string; readonly words: string };

/** Finds the record that most likely stands for words that were lost. */
export type FindLikeliest = (of: Addressed, words: string) => Proposal | undefined;

/**
 * A proposal for the author, never a decision: the living address of the same kind with the same
 * words, else with the nearest, else with words that were cut or joined; among new addresses first.
 * Answers for the first twenty only.
 */
export function createFindLikeliest(check: LedgerCheck): FindLikeliest {
  let candidates: Record<'all' | 'fresh', CandidatesByKind> | undefined;
  let left = MOST_PROPOSALS;
  return (of, words) => {
    if (left === 0) return undefined;
    left -= 1;
    candidates ??= candidatesOf(check);
    const nothing: Candidates = new Map();
    const ofAll = candidates.all.get(of) ?? nothing;
    const ofFresh = candidates.fresh.get(of) ?? nothing;
    return ofAll.get(words) ?? likeliestOf(ofFresh, words) ?? likeliestOf(ofAll, words);
  };
}

/** By words; of several with the same the first. */
type Candidates = ReadonlyMap<string, Proposal>;
type CandidatesByKind = ReadonlyMap<Addressed, Candidates>;

/** Takes the words of everything that stands, which are not held: only where something was lost. */
function candidatesOf(check: LedgerCheck): Record<'all' | 'fresh', CandidatesByKind> {
  const all = new Map<Addressed, Map<string, Proposal>>();
  const fresh = new Map<Addressed, Map<string, Proposal>>();
  for (const living of check.living.values()) {
    const proposal = { address: living.address, words: wordsNow(check, living) };
    add(all, living.of, proposal);
    if (!check.recorded.has(living.address)) add(fresh, living.of, proposal);
  }
  return { all, fresh };
}

function add(kinds: Map<Addressed, Map<string, Proposal>>, of: Addressed, proposal: Proposal) {
  const candidates = kinds.get(of) ?? new Map<string, Proposal>();
  if (!candidates.has(proposal.words)) candidates.set(proposal.words, proposal);
  kinds.set(of, candidates);
}

function likeliestOf(candidates: Candidates, words: string): Proposal | undefined {
  const nearest = findNearest(words, candidates.keys());
  if (nearest !== undefined) return candidates.get(nearest);
  let best: { readonly share: number; readonly living: Proposal } | undefined;
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
