import type { ReactNode } from 'react';
import { InitiativesPage } from '@/components/initiative/initiatives-page';
import { KindPage } from '@/components/initiative/kind-page';
import { listFacts } from '@/components/list/list-facts';
import { OUTSIDE_THEMES, OutsideThemesPage } from '@/components/theme/outside-themes-page';
import { ThemeListPage } from '@/components/theme/theme-list-page';
import { INITIATIVE_KIND_ORDER, INITIATIVE_KIND_WORDS } from '@/components/vocabulary';
import { isLong, PAGE_LENGTH } from '@/lib/lists/page-lengths';
import type { ListPage } from '@/lib/lists/pages';
import { pagesOf } from '@/lib/lists/pages';
import type { Initiative } from '@/lib/model/initiative';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { initiativesOutsideThemes } from '@/lib/store/outside-themes';
import { onceFor } from '@/lib/text/once-for';
import { listPage, paths } from '@/lib/url/paths';
import { authorityPages } from './authority-pages';
import type { MakePage, NamedPage } from './made-page';

/**
 * Every page of a list that is not the page of something else as well, by its address: what stands
 * behind the first page of a theme, a kind or of all initiatives, and the long lists of actors and
 * instruments. None where no list is longer than a page. Made once for each corpus.
 */
export const listPages = onceFor(
  (index: CorpusIndex): ReadonlyMap<string, MakePage> =>
    new Map([
      ...behindFirst('Initiatives', index.corpus.initiatives, paths.initiatives(), (page) => (
        <InitiativesPage index={index} page={page} />
      )),
      ...index.corpus.themes.flatMap((theme) =>
        behindFirst(
          theme.title,
          index.initiativesOf.theme.get(theme.id) ?? [],
          paths.theme(theme.id),
          (page) => <ThemeListPage index={index} theme={theme} page={page} />,
        ),
      ),
      ...outsideThemes(index),
      ...INITIATIVE_KIND_ORDER.flatMap((kind) =>
        behindFirst(
          INITIATIVE_KIND_WORDS[kind].plural,
          index.initiativesOf.kind.get(kind) ?? [],
          paths.kind(kind),
          (page) => <KindPage index={index} kind={kind} page={page} />,
        ),
      ),
      ...authorityPages(index),
    ]),
);

type Show = (page: ListPage<Initiative>) => ReactNode;

/** The pages of a list whose first one is the page of what is listed. */
function behindFirst(
  title: string,
  list: readonly Initiative[],
  address: string,
  show: Show,
): NamedPage[] {
  return allPages(title, list, address, show).slice(1);
}

function allPages(
  title: string,
  list: readonly Initiative[],
  address: string,
  show: Show,
): NamedPage[] {
  return pagesOf(list, PAGE_LENGTH).map((page) => [
    listPage(address, page.number),
    () => ({ facts: listFacts(title, page, address, 'initiative'), content: show(page) }),
  ]);
}

function outsideThemes(index: CorpusIndex): NamedPage[] {
  const outside = initiativesOutsideThemes(index);
  if (!isLong(outside)) return [];
  return allPages(OUTSIDE_THEMES, outside, paths.outsideThemesList(), (page) => (
    <OutsideThemesPage index={index} page={page} />
  ));
}
