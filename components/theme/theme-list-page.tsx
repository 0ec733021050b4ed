import { InitiativesByDocument } from '@/components/initiative/initiatives-by-document';
import { ListPage } from '@/components/list/list-page';
import type { ListPage as Page } from '@/lib/lists/pages';
import type { Initiative } from '@/lib/model/initiative';
import type { Theme } from '@/lib/model/theme';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { paths } from '@/lib/url/paths';
import { evidenceOfTheme } from './evidence-of-theme';

type ThemeListPageProps = { index: CorpusIndex; theme: Theme; page: Page<Initiative> };

/** A later page of a theme's initiatives. */
export function ThemeListPage({ index, theme, page }: ThemeListPageProps) {
  return (
    <ListPage
      section="Themes"
      trail={[{ name: 'Themes', href: paths.themes() }]}
      title={theme.title}
      page={page}
      address={paths.theme(theme.id)}
      noun="initiative"
    >
      <InitiativesByDocument
        index={index}
        initiatives={index.initiativesOf.theme.get(theme.id) ?? []}
        page={page}
        evidenceOf={evidenceOfTheme(theme.id)}
      />
    </ListPage>
  );
}
