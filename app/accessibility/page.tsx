import { notFound } from 'next/navigation';
import { AccessibilityPage } from '@/components/about/accessibility-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.accessibility());
  if (model?.kind !== 'accessibility') notFound();
  return <AccessibilityPage model={model} />;
}
