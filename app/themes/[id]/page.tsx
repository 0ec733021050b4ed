import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { ThemePage } from '@/components/theme/theme-page';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  return corpus.themes.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const theme = (await loadIndex()).themes.get(id);
  if (!theme) return {};
  return {
    title: theme.title,
    description: `${theme.definition} Every initiative of the documents, quoted word for word.`,
    alternates: { canonical: paths.theme(id) },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const theme = index.themes.get(id);
  if (!theme) notFound();
  return <ThemePage index={index} theme={theme} />;
}
