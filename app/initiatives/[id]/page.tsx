import { notFound } from 'next/navigation';
import { InitiativePage } from '@/components/initiative/initiative-page';
import { InitiativesPage } from '@/components/initiative/initiatives-page';
import { RetiredPage } from '@/components/permalink/retired-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const generateStaticParams = () => staticParams('/initiatives/[id]/');

/** An initiative; `/initiatives/2/` is the second page of all of them, as no id begins with a digit. */
export default async function Page({ params }: Props) {
  const model = await page(paths.initiative((await params).id));
  switch (model?.kind) {
    case 'initiative':
      return <InitiativePage model={model} />;
    case 'initiatives-list':
      return <InitiativesPage model={model} />;
    case 'moved':
    case 'withdrawn':
      return <RetiredPage model={model} />;
    default:
      notFound();
  }
}
