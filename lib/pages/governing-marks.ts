import type { StoredPassage } from '@/lib/store/store';

/** How a style sheet finds the lead-ins of a passage: by their depth, upward to the nearest one of that depth. */
export type GoverningMarks = {
  /** In how many lead-ins of others it stands itself, where it is one. */
  readonly leads?: number | undefined;
  /** The depths of its own lead-ins, where the nearest passage of that depth above it is the one. */
  readonly under: readonly number[];
};

/** The passages of a document, each with how it is found as a lead-in, and how its lead-ins are. */
export function governingMarks(passages: readonly StoredPassage[]): readonly GoverningMarks[] {
  const leading = new Set<string>(passages.flatMap(({ leadIns }) => leadIns));
  const depths = new Map<string, number>();
  const nearest = new Map<number, string>();
  return passages.map(({ id, leadIns }) => {
    const under = leadIns.flatMap((leadIn) => {
      const depth = depths.get(leadIn);
      return depth !== undefined && nearest.get(depth) === leadIn ? depth : [];
    });
    if (!leading.has(id)) return { under };
    depths.set(id, leadIns.length);
    nearest.set(leadIns.length, id);
    return { leads: leadIns.length, under };
  });
}
