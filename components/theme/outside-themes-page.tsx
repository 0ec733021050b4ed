import { InitiativeList } from '@/components/initiative/initiative-list';
import { ListPage } from '@/components/list/list-page';
import type { ListPage as Page } from '@/lib/lists/pages';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';

type OutsideThemesPageProps = { index: CorpusIndex; page: Page<Initiative> };

/** The initiatives that are in none of the themes, where they are too many for the page of the themes. */
export function OutsideThemesPage({ index, page }: OutsideThemesPageProps) {
  return (
    <ListPage
      section="Themes"
      trail={[{ name: 'Themes', href: paths.themes() }]}
      title={OUTSIDE_THEMES}
      page={page}
      address={paths.outsideThemesList()}
      noun="initiative"
    >
      <InitiativeList index={index} initiatives={page.items} extent="full" heading="h2" />
    </ListPage>
  );
}

/** What the list of initiatives without a theme is called. */
export const OUTSIDE_THEMES = 'None of the themes';
