import { notFound } from 'next/navigation';
import { KindsPage } from '@/components/initiative/kinds-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.kinds());
  if (model?.kind !== 'kinds') notFound();
  return <KindsPage model={model} />;
}
