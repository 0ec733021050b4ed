import { notFound } from 'next/navigation';
import { AccessibilityPage } from '@/components/about/accessibility-page';
import { SitePage } from '@/components/about/site-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

/** What was tested of the software, where the site has no page of its own on it. */
export default async function Page() {
  const model = await page(paths.accessibility());
  switch (model?.kind) {
    case 'accessibility':
      return <AccessibilityPage model={model} />;
    case 'site-page':
      return <SitePage model={model} />;
    default:
      notFound();
  }
}
