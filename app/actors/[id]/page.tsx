import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/page-metadata';
import { RetiredPage, retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { ActorPage } from '@/components/authority/actor-page';
import { idsOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';
import { retiredIds } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  const retired = retiredIds(await loadPermalinks(), paths.actors());
  const ids = [...corpus.actors.map(({ id }) => id), ...retired];
  return idsOrNone(ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const actor = (await loadIndex()).actors.get(id);
  if (!actor) return retiredMetadata(await loadPermalinks(), paths.actor(id));
  return pageMetadata({
    title: actor.name,
    description: `${actor.name}: initiatives by role, and every mention in its words.`,
    canonical: paths.actor(id),
  });
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const permalinks = await loadPermalinks();
  const actor = index.actors.get(id);
  if (!actor) return <RetiredPage permalinks={permalinks} address={paths.actor(id)} />;
  const changes = permalinks.changes.get(paths.actor(id)) ?? [];
  return <ActorPage index={index} actor={actor} changes={changes} />;
}
