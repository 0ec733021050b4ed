import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ItemCard } from '@/components/embed/item-card';
import { loadIndex } from '@/lib/corpus/load';
import { getPassage } from '@/lib/relations/index-corpus';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  return corpus.initiatives.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const initiative = (await loadIndex()).initiatives.get(id);
  return {
    title: initiative?.title,
    alternates: { canonical: paths.initiative(id) },
    robots: { index: false },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const initiative = index.initiatives.get(id);
  if (!initiative) notFound();
  return (
    <ItemCard
      index={index}
      {...getPassage(index, initiative)}
      span={initiative.quote}
      title={initiative.title}
      href={paths.initiative(id)}
    />
  );
}
