import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ThemeJsonLd } from '@/components/cite/take-away';
import { pageMetadata } from '@/components/layout/page-metadata';
import { RetiredPage, retiredFacts, retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/store/load';
import { ThemePage } from '@/components/theme/theme-page';
import { idsOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';
import { retiredIds } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  const retired = retiredIds(await loadPermalinks(), paths.themes());
  const ids = [...corpus.themes.map(({ id }) => id), ...retired];
  return idsOrNone(ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const theme = (await loadIndex()).themes.get(id);
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
  const permalinks = await loadPermalinks();
  const theme = index.themes.get(id);
  const address = paths.theme(id);
  if (!theme) {
    if (!retiredFacts(permalinks, address)) notFound();
    return <RetiredPage permalinks={permalinks} address={address} />;
  }
  const changes = permalinks.changes.get(address) ?? [];
  return (
    <>
      <ThemePage index={index} theme={theme} changes={changes} />
      <ThemeJsonLd theme={theme} />
    </>
  );
}
