import { notFound } from 'next/navigation';
import { HomePage } from '@/components/home/home-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.home());
  if (model?.kind !== 'home') notFound();
  return <HomePage model={model} />;
}
