import { notFound } from 'next/navigation';
import { KindPage } from '@/components/initiative/kind-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ kind: string; page: string }> };

export const generateStaticParams = () => staticParams('/kinds/[kind]/[page]/');

export default async function Page({ params }: Props) {
  const { kind, page: number } = await params;
  const model = await page(`${paths.kind(kind)}${number}/`);
  if (model?.kind !== 'kind') notFound();
  return <KindPage model={model} />;
}
