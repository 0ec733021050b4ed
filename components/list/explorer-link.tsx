import type { FacetKey } from '@/lib/facets/facets';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { countInWords } from '@/lib/text/list-in-words';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';

type ExplorerLinkProps = {
  facet: FacetKey;
  value: string;
  /** How many initiatives have the value: as many as the explorer lists then. */
  count: number;
  /** What the value is to them: `on this theme`. */
  children: string;
};

/** The way to a list in the explorer, where it can be filtered further and searched. */
export function ExplorerLink({ facet, value, count, children }: ExplorerLinkProps) {
  const selection = { ...NOTHING_SELECTED, [facet]: [value] };
  return (
    <a href={explorerPath(encodeState({ query: '', selection }))}>
      Filter and search {countInWords(count, 'initiative')} {children}
    </a>
  );
}
