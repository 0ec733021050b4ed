import { notFound } from 'next/navigation';
import { InstrumentsPage } from '@/components/authority/instruments-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.instruments());
  if (model?.kind !== 'instruments') notFound();
  return <InstrumentsPage model={model} />;
}
