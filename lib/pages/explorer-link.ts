import type { FacetKey } from '@/lib/facets/facets';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import { countInWords } from '@/lib/text/list-in-words';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';
import type { Link } from './parts';

/**
 * The way to a list in the explorer, where it can be filtered further and searched. `count`: as many
 * initiatives as it lists; `what`: what the value is to them, `on this theme`.
 */
export function explorerLink(facet: FacetKey, value: string, count: number, what: string): Link {
  const selection = { ...NOTHING_SELECTED, [facet]: [value] };
  return {
    name: `Filter and search ${countInWords(count, 'initiative')} ${what}`,
    href: explorerPath(encodeState({ query: '', selection })),
  };
}
