import { notFound } from 'next/navigation';
import { FacetValuesPage } from '@/components/initiative/facet-values-page';
import { page } from '@/lib/pages/page';
import { valuesPath } from '@/lib/url/value-paths';

export default async function Page() {
  const model = await page(valuesPath('kind'));
  if (model?.kind !== 'facet-values') notFound();
  return <FacetValuesPage model={model} />;
}
