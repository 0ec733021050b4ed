import type { Term } from '@/lib/model/vocabulary';
import { CREDIT, DEFAULT_VOCABULARIES, termCalled } from '@/lib/model/vocabulary';

/** What a reason is called for which nothing is coded in a passage. */
export function reasonName(reasons: readonly Term[], reason: string): string {
  return termCalled([...reasons, CREDIT_TERM], reason).label;
}

/** A passage that was declared as a credit needs no reason of the vocabulary: it may have none of that id. */
const CREDIT_TERM = termCalled(DEFAULT_VOCABULARIES.reasons, CREDIT);
