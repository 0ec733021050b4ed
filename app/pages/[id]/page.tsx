import { notFound } from 'next/navigation';
import { SitePage } from '@/components/about/site-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const generateStaticParams = () => staticParams('/pages/[id]/');

export default async function Page({ params }: Props) {
  const model = await page(paths.sitePage((await params).id));
  if (model?.kind !== 'site-page') notFound();
  return <SitePage model={model} />;
}
