import { ListPage } from '@/components/list/list-page';
import type { KindModel } from '@/lib/pages/kind-page';
import { paths } from '@/lib/url/paths';
import { InitiativeList } from './initiative-list';

type KindPageProps = { model: KindModel };

/** All initiatives of a kind, or a later part of them. */
export function KindPage({ model }: KindPageProps) {
  return (
    <ListPage
      section="Initiatives"
      trail={[
        { name: 'Initiatives', href: paths.initiatives() },
        { name: 'Kinds', href: paths.kinds() },
      ]}
      list={model}
      lead={model.lead}
    >
      <InitiativeList entries={model.page.items} extent="full" heading="h2" />
    </ListPage>
  );
}
