import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { InitiativePage } from '@/components/initiative/initiative-page';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  return corpus.initiatives.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const index = await loadIndex();
  const initiative = index.initiatives.get(id);
  if (!initiative) return {};
  return {
    title: initiative.title,
    description: `“${initiative.quote.exact}”`,
    alternates: { canonical: paths.initiative(id) },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const initiative = index.initiatives.get(id);
  if (!initiative) notFound();
  return <InitiativePage index={index} initiative={initiative} />;
}
