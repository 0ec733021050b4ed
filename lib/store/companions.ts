import type { Initiative } from '@/lib/model/initiative';

/** A record and the initiatives that it shares with another one. */
export type Companion = { readonly id: string; readonly shared: readonly Initiative[] };

/** The ids that initiatives are tagged with, most shared first, then in the order they are met. */
export function companionsIn(
  initiatives: readonly Initiative[],
  idsOf: (initiative: Initiative) => readonly string[],
  except?: string,
): Companion[] {
  const shared = new Map<string, Initiative[]>();
  for (const initiative of initiatives) {
    for (const id of new Set(idsOf(initiative))) {
      if (id === except) continue;
      const together = shared.get(id);
      if (together) together.push(initiative);
      else shared.set(id, [initiative]);
    }
  }
  return [...shared]
    .map(([id, initiativesShared]) => ({ id, shared: initiativesShared }))
    .toSorted((a, b) => b.shared.length - a.shared.length);
}

/** The ids of an initiative's actors, themes and instruments, for `companionsIn`. */
export const idsOf = {
  actors: (initiative: Initiative) => initiative.actors.map(({ actor }) => actor),
  themes: (initiative: Initiative) => initiative.themes.map(({ theme }) => theme),
  instruments: (initiative: Initiative) =>
    initiative.instruments.map(({ instrument }) => instrument),
};
