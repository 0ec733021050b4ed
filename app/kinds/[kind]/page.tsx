import { notFound } from 'next/navigation';
import { KindPage } from '@/components/initiative/kind-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ kind: string }> };

export const generateStaticParams = () => staticParams('/kinds/[kind]/');

export default async function Page({ params }: Props) {
  const model = await page(paths.kind((await params).kind));
  if (model?.kind !== 'kind') notFound();
  return <KindPage model={model} />;
}
