import { InitiativeList } from '@/components/initiative/initiative-list';
import { ListPage } from '@/components/list/list-page';
import type { OutsideThemesModel } from '@/lib/pages/outside-themes-page';
import { paths } from '@/lib/url/paths';

type OutsideThemesPageProps = { model: OutsideThemesModel };

/** The initiatives that are in none of the themes, where they are too many for the page of the themes. */
export function OutsideThemesPage({ model }: OutsideThemesPageProps) {
  return (
    <ListPage section="Themes" trail={[{ name: 'Themes', href: paths.themes() }]} list={model}>
      <InitiativeList entries={model.page.items} extent="full" heading="h2" />
    </ListPage>
  );
}
