import { notFound } from 'next/navigation';
import { FacetValuePage } from '@/components/initiative/facet-value-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { valuesPath } from '@/lib/url/value-paths';

type Props = { params: Promise<{ list: string[] }> };

export const generateStaticParams = () => staticParams('/kinds/[...list]/');

export default async function Page({ params }: Props) {
  const model = await page(`${valuesPath('kind')}${(await params).list.join('/')}/`);
  if (model?.kind !== 'facet-value') notFound();
  return <FacetValuePage model={model} />;
}
