import { InitiativesByDocument } from '@/components/initiative/initiatives-by-document';
import { ListPage } from '@/components/list/list-page';
import type { ThemeListModel } from '@/lib/pages/theme-page';
import { paths } from '@/lib/url/paths';

type ThemeListPageProps = { model: ThemeListModel };

/** A later page of a theme's initiatives. */
export function ThemeListPage({ model }: ThemeListPageProps) {
  return (
    <ListPage section="Themes" trail={[{ name: 'Themes', href: paths.themes() }]} list={model}>
      <InitiativesByDocument runs={model.page.items} />
    </ListPage>
  );
}
