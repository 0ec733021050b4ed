import { notFound } from 'next/navigation';
import { ActorsPage } from '@/components/authority/actors-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.actors());
  if (model?.kind !== 'actors') notFound();
  return <ActorsPage model={model} />;
}
