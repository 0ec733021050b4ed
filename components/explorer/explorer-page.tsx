import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { PageHead } from '@/components/layout/page-head';
import { SiteFrame } from '@/components/layout/site-frame';
import { FACETS } from '@/lib/facets/facets';
import type { ExplorerModel } from '@/lib/pages/explorer-page';
import { listInWords } from '@/lib/text/list-in-words';
import { ExplorerIsland } from './explorer-island';
import { EXPLORER_SCRIPT } from './island-ids';

type ExplorerPageProps = {
  model: ExplorerModel;
  /** What the explorer looks like before its script runs. */
  html: string;
};

/** The page of the explorer, and what whoever has no script is told. */
export function ExplorerPage({ model: { facts, isWhole, explorer }, html }: ExplorerPageProps) {
  return (
    <SiteFrame current="Initiatives" search="own" script={EXPLORER_SCRIPT}>
      <PageHead facts={facts} />
      <Breadcrumbs />
      <noscript>
        <p className="mt-8 border-l-2 border-accent pl-4">
          Search and filters need JavaScript. Below{' '}
          {isWhole ? 'stands every initiative' : 'and on the pages behind it stand all initiatives'}
          ; the names under {listInWords(FACETS.map(({ label }) => label))} lead to a page with the
          initiatives of each.
        </p>
      </noscript>
      <ExplorerIsland html={html} data={explorer} />
    </SiteFrame>
  );
}
