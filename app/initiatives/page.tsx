import type { Metadata } from 'next';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { buildFacetOptions } from '@/components/explorer/build-facet-options';
import { Explorer } from '@/components/explorer/explorer.client';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { SiteFrame } from '@/components/layout/site-frame';
import { writeSearchFile } from '@/lib/search/write-search-file';
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
  return (
    <SiteFrame current="Initiatives" search="own">
      <Breadcrumbs />
      <noscript>
        <p className="mt-8 border-l-2 border-accent pl-4">
          Search and filters need JavaScript. Below stands every initiative; the names under Actor,
          Instrument, Theme, Document and Kind lead to a page with the initiatives of each.
        </p>
      </noscript>
      <Explorer
        data={writeSearchFile(index.corpus).page}
        options={buildFacetOptions(index)}
        history={facetHistoryOf(await loadPermalinks())}
      />
    </SiteFrame>
  );
}
