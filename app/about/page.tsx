import { notFound } from 'next/navigation';
import { AboutPage } from '@/components/about/about-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.about());
  if (model?.kind !== 'about') notFound();
  return <AboutPage model={model} />;
}
