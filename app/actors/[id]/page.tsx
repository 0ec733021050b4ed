import { notFound } from 'next/navigation';
import { ActorPage } from '@/components/authority/actor-page';
import { RetiredPage } from '@/components/permalink/retired-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const generateStaticParams = () => staticParams('/actors/[id]/');

export default async function Page({ params }: Props) {
  const model = await page(paths.actor((await params).id));
  switch (model?.kind) {
    case 'actor':
      return <ActorPage model={model} />;
    case 'moved':
    case 'withdrawn':
      return <RetiredPage model={model} />;
    default:
      notFound();
  }
}
