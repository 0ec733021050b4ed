import type { FacetKey } from '@/lib/facets/facets';
import { facetsBy } from '@/lib/facets/facets';
import type { Retired } from '@/lib/model/permalink';
import { tombstonesIn } from './retired-addresses';
import { valuesPath } from './value-paths';

/** A value that no initiative can have any more. */
export type WithdrawnValue = {
  readonly value: string;
  /** What it was called. */
  readonly name: string;
  /** The page that says when it was withdrawn, and why. */
  readonly href: string;
};

/** What became of the keys and values of facets that stand in addresses. Plain data, shipped to the browser. */
export type FacetHistory = Readonly<
  Record<
    FacetKey,
    {
      /** What the facet itself was called in addresses before. */
      readonly formerKeys: readonly string[];
      /** From what a value was called in addresses to what it is called now. */
      readonly renamed: Readonly<Record<string, string>>;
      readonly withdrawn: readonly WithdrawnValue[];
    }
  >
>;

/** Every key and value is what it always was. */
export const NO_HISTORY: FacetHistory = facetsBy(() => ({
  formerKeys: [],
  renamed: {},
  withdrawn: [],
}));

/** The history of all facets, read off the retired addresses of their values, by their facets. */
export function facetHistoryOf(
  retired: Readonly<Partial<Record<FacetKey, readonly Retired[]>>>,
): FacetHistory {
  return facetsBy((key) => historyUnder(retired[key] ?? [], valuesPath(key)));
}

function historyUnder(retired: readonly Retired[], section: string) {
  const valueOf = (address: string) =>
    address.startsWith(section) && address.endsWith('/')
      ? address.slice(section.length, -1)
      : undefined;
  const withdrawn = tombstonesIn(retired).flatMap(({ address, words }): WithdrawnValue[] => {
    const value = valueOf(address);
    return value === undefined ? [] : [{ value, name: words, href: address }];
  });
  const renamed = retired.flatMap((one) => {
    if (!('to' in one)) return [];
    const [before, after] = [valueOf(one.address), valueOf(one.to)];
    return before === undefined || after === undefined ? [] : [[before, after] as const];
  });
  // No facet has been called otherwise yet; its former key would be listed here.
  return { formerKeys: [], renamed: Object.fromEntries(renamed), withdrawn };
}
