import { notFound } from 'next/navigation';
import { ThemesPage } from '@/components/theme/themes-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.themes());
  if (model?.kind !== 'themes') notFound();
  return <ThemesPage model={model} />;
}
