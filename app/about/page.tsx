import { notFound } from 'next/navigation';
import { SitePage } from '@/components/about/site-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.about());
  if (model?.kind !== 'site-page') notFound();
  return <SitePage model={model} />;
}
