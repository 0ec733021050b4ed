import { ListPage } from '@/components/list/list-page';
import type { ListPage as Page } from '@/lib/lists/pages';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';
import { InitiativeList } from './initiative-list';

type InitiativesPageProps = { index: CorpusIndex; page: Page<Initiative> };

/** A later page of all initiatives; the first is the explorer, which needs script for what it does besides. */
export function InitiativesPage({ index, page }: InitiativesPageProps) {
  return (
    <ListPage
      section="Initiatives"
      trail={[]}
      title="Initiatives"
      page={page}
      address={paths.initiatives()}
      noun="initiative"
    >
      <InitiativeList index={index} initiatives={page.items} extent="full" heading="h2" />
    </ListPage>
  );
}
