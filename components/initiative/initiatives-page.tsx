import { ListPage } from '@/components/list/list-page';
import type { InitiativesListModel } from '@/lib/pages/initiatives-page';
import { InitiativeList } from './initiative-list';

type InitiativesPageProps = { model: InitiativesListModel };

/** A later page of all initiatives; the first is the explorer, which needs script for what it does besides. */
export function InitiativesPage({ model }: InitiativesPageProps) {
  return (
    <ListPage section="Initiatives" trail={[]} list={model}>
      <InitiativeList entries={model.page.items} extent="full" heading="h2" />
    </ListPage>
  );
}
