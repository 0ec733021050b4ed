import type { Term } from '@/lib/model/vocabulary';
import { termCalled } from '@/lib/model/vocabulary';

/** Why passages of a kind hold no initiative, whatever they say. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['heading', 'A heading'],
  ['caption', 'A caption that reports no act'],
  ['credit', 'The credit of a picture'],
]);

/** Every reason why a passage can hold no initiative: those of the editors, then the kinds. */
export function allReasons(reasons: readonly Term[]): readonly string[] {
  return [...reasons.map(({ id }) => id), ...KINDS.keys()];
}

/** Whether the reason is what kind of passage it is, and no editor gave it. */
export const isOfKind = (reason: string): boolean => KINDS.has(reason);

/** A reason as readers have it: `Context: it describes the world, and nobody is said to act`. */
export function reasonInWords(reasons: readonly Term[], reason: string): string {
  const kind = KINDS.get(reason);
  if (kind !== undefined) return kind;
  const { label, description } = termCalled(reasons, reason);
  return [label, description].filter(Boolean).join(': ');
}
