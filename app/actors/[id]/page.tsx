import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { ActorPage } from '@/components/authority/actor-page';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  return corpus.actors.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const actor = (await loadIndex()).actors.get(id);
  if (!actor) return {};
  return {
    title: actor.name,
    description: `${actor.name}: initiatives by role, and every mention in its words.`,
    alternates: { canonical: paths.actor(id) },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const actor = index.actors.get(id);
  if (!actor) notFound();
  return <ActorPage index={index} actor={actor} />;
}
