import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listMetadata } from '@/components/list/list-metadata';
import { OUTSIDE_THEMES, OutsideThemesPage } from '@/components/theme/outside-themes-page';
import { ThemeListPage } from '@/components/theme/theme-list-page';
import { loadIndex } from '@/lib/corpus/load';
import { NO_THEME } from '@/lib/facets/facets';
import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { findPageAt, furtherPages } from '@/lib/lists/pages';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { initiativesOutsideThemes } from '@/lib/relations/outside-themes';
import { pagesOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string; page: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const index = await loadIndex();
  const ids = [...index.corpus.themes.map(({ id }) => id), NO_THEME];
  const pages = ids.flatMap((id) =>
    furtherPages(listOf(index, id), PAGE_LENGTH).map((page) => ({ id, page })),
  );
  return pagesOrNone<{ id: string; page: string }>(pages, (none) => ({ id: none, page: none }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, page: step } = await params;
  const index = await loadIndex();
  const page = findPageAt(listOf(index, id), step, PAGE_LENGTH);
  if (!page) return {};
  const theme = index.themes.get(id);
  return theme
    ? listMetadata(theme.title, page, paths.theme(id), 'initiative')
    : listMetadata(OUTSIDE_THEMES, page, paths.outsideThemesList(), 'initiative');
}

export default async function Page({ params }: Props) {
  const { id, page: step } = await params;
  const index = await loadIndex();
  const page = findPageAt(listOf(index, id), step, PAGE_LENGTH);
  if (!page) notFound();
  const theme = index.themes.get(id);
  return theme ? (
    <ThemeListPage index={index} theme={theme} page={page} />
  ) : (
    <OutsideThemesPage index={index} page={page} />
  );
}

/** The initiatives of a theme, or of none of them; nothing for an unknown id. */
function listOf(index: CorpusIndex, id: string) {
  if (id === NO_THEME) return initiativesOutsideThemes(index);
  return index.initiativesOf.theme.get(id) ?? [];
}
