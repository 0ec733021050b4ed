import type { Metadata } from 'next';
import { ItemCard } from '@/components/embed/item-card';
import { RetiredCard } from '@/components/embed/retired-card';
import { retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { getPassage } from '@/lib/relations/index-corpus';
import { idsOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';
import { retiredIds } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  const retired = retiredIds(await loadPermalinks(), paths.initiatives());
  const ids = [...corpus.initiatives.map(({ id }) => id), ...retired];
  return idsOrNone(ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const initiative = (await loadIndex()).initiatives.get(id);
  if (!initiative) return retiredMetadata(await loadPermalinks(), paths.initiative(id));
  return {
    title: initiative.title,
    alternates: { canonical: paths.initiative(id) },
    robots: { index: false },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const initiative = index.initiatives.get(id);
  if (!initiative) {
    return <RetiredCard permalinks={await loadPermalinks()} address={paths.initiative(id)} />;
  }
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
