import type { Metadata } from 'next';
import { ThemeJsonLd } from '@/components/cite/take-away';
import { listMetadata } from '@/components/list/list-metadata';
import { pageMetadata } from '@/components/layout/page-metadata';
import { RetiredPage, retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { OUTSIDE_THEMES, OutsideThemesPage } from '@/components/theme/outside-themes-page';
import { ThemePage } from '@/components/theme/theme-page';
import { NO_THEME } from '@/lib/facets/facets';
import { isLong, PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { firstPage } from '@/lib/lists/pages';
import { initiativesOutsideThemes } from '@/lib/relations/outside-themes';
import { idsOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';
import { retiredIds } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const index = await loadIndex();
  const retired = retiredIds(await loadPermalinks(), paths.themes());
  const outside = isLong(initiativesOutsideThemes(index)) ? [NO_THEME] : [];
  const ids = [...index.corpus.themes.map(({ id }) => id), ...outside, ...retired];
  return idsOrNone(ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const index = await loadIndex();
  if (id === NO_THEME) {
    const page = firstPage(initiativesOutsideThemes(index), PAGE_LENGTH);
    return listMetadata(OUTSIDE_THEMES, page, paths.outsideThemesList(), 'initiative');
  }
  const theme = index.themes.get(id);
  if (!theme) return retiredMetadata(await loadPermalinks(), paths.theme(id));
  return pageMetadata({
    title: theme.title,
    description: `${theme.definition} Every initiative of the documents, quoted word for word.`,
    canonical: paths.theme(id),
  });
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  if (id === NO_THEME) {
    const page = firstPage(initiativesOutsideThemes(index), PAGE_LENGTH);
    return <OutsideThemesPage index={index} page={page} />;
  }
  const permalinks = await loadPermalinks();
  const theme = index.themes.get(id);
  if (!theme) return <RetiredPage permalinks={permalinks} address={paths.theme(id)} />;
  const changes = permalinks.changes.get(paths.theme(id)) ?? [];
  return (
    <>
      <ThemePage index={index} theme={theme} changes={changes} />
      <ThemeJsonLd theme={theme} />
    </>
  );
}
