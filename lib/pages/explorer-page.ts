import { facetsInWords } from '@/lib/facets/describe-selection';
import { FACETS } from '@/lib/facets/facets';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { listedOf, recordOf } from '@/lib/search/build-records';
import type { ExplorerData } from '@/lib/search/search-file';
import type { Store } from '@/lib/store/store';
import type { FacetHistory } from '@/lib/url/facet-history';
import { facetHistoryOf } from '@/lib/url/facet-history';
import { paths } from '@/lib/url/paths';
import { valuesPath } from '@/lib/url/value-paths';
import type { FacetOptions } from './facet-options';
import { facetOptions } from './facet-options';
import type { SiteFacts } from './head';
import { searchVersion } from './search-files';

/** The page of the explorer. */
export type ExplorerModel = {
  readonly kind: 'explorer';
  readonly facts: SiteFacts;
  /** Whether all initiatives stand on the page. */
  readonly isWhole: boolean;
  /** What the explorer is made of, in HTML and again by its script. */
  readonly explorer: {
    readonly data: ExplorerData;
    readonly options: FacetOptions;
    readonly history: FacetHistory;
  };
};

/** The explorer: its first page of initiatives, and every value that they can be filtered by. */
export async function explorerPage(store: Store): Promise<ExplorerModel> {
  const data = await explorerData(store);
  return {
    kind: 'explorer',
    facts: {
      of: 'site',
      title: 'Initiatives',
      description: `Search every initiative by its words, and filter by ${facetsInWords()}.`,
      canonical: paths.initiatives(),
    },
    isWhole: data.records.length === data.size,
    explorer: { data, options: await facetOptions(store), history: await facetHistory(store) },
  };
}

async function explorerData(store: Store): Promise<ExplorerData> {
  const { items, total } = await store.list('initiative', { most: PAGE_LENGTH });
  const passages = await store.records(
    'passage',
    items.map(({ document, passage }) => `${document}#${passage}`),
  );
  return {
    records: items.map((initiative, at) => listedOf(recordOf(initiative, passages[at]))),
    size: total,
    version: await searchVersion(store),
  };
}

async function facetHistory(store: Store): Promise<FacetHistory> {
  const retired = FACETS.map(
    async ({ key }) => [key, await store.retired({ from: valuesPath(key) })] as const,
  );
  return facetHistoryOf(Object.fromEntries(await Promise.all(retired)));
}
