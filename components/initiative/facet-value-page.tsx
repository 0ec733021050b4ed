import { ListPage } from '@/components/list/list-page';
import type { FacetValueModel } from '@/lib/pages/facet-value-page';
import { paths } from '@/lib/url/paths';
import { InitiativeList } from './initiative-list';

type FacetValuePageProps = { model: FacetValueModel };

/** All initiatives with a value of a closed list, as a kind, or a later part of them. */
export function FacetValuePage({ model }: FacetValuePageProps) {
  return (
    <ListPage
      section="Initiatives"
      trail={[{ name: 'Initiatives', href: paths.initiatives() }, model.above]}
      list={model}
      lead={model.lead}
    >
      <InitiativeList entries={model.page.items} extent="full" heading="h2" />
    </ListPage>
  );
}
