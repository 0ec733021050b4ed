import type { Metadata } from 'next';
import { loadIndex, loadPermalinks } from '@/lib/store/load';
import { buildFacetOptions } from '@/components/explorer/build-facet-options';
import type { ExplorerProps } from '@/components/explorer/explorer';
import { ExplorerIsland } from '@/components/explorer/explorer-island';
import { EXPLORER_SCRIPT } from '@/components/explorer/island-ids';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { SiteFrame } from '@/components/layout/site-frame';
import { renderIsland } from '@/lib/render/render-island';
import { writePage } from '@/lib/search/write-search';
import { facetHistoryOf } from '@/lib/url/facet-history';
import { paths } from '@/lib/url/paths';

export const metadata: Metadata = {
  title: 'Initiatives',
  description:
    'Search every initiative by its words, and filter by actor, instrument, theme, document and kind.',
  alternates: { canonical: paths.initiatives() },
};

export default async function Page() {
  const index = await loadIndex();
  const data: ExplorerProps = {
    data: writePage(index.corpus).page,
    options: buildFacetOptions(index),
    history: facetHistoryOf(await loadPermalinks()),
  };
  const isWhole = data.data.records.length === data.data.size;
  const html = await renderIsland('components/explorer/render.tsx', data);
  return (
    <SiteFrame current="Initiatives" search="own" script={EXPLORER_SCRIPT}>
      <Breadcrumbs />
      <noscript>
        <p className="mt-8 border-l-2 border-accent pl-4">
          Search and filters need JavaScript. Below{' '}
          {isWhole ? 'stands every initiative' : 'and on the pages behind it stand all initiatives'}
          ; the names under Actor, Instrument, Theme, Document and Kind lead to a page with the
          initiatives of each.
        </p>
      </noscript>
      <ExplorerIsland html={html} data={data} />
    </SiteFrame>
  );
}
