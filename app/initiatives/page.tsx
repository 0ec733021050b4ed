import { notFound } from 'next/navigation';
import { ExplorerPage } from '@/components/explorer/explorer-page';
import { page } from '@/lib/pages/page';
import { renderIsland } from '@/lib/render/render-island';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.initiatives());
  if (model?.kind !== 'explorer') notFound();
  const html = await renderIsland('components/explorer/render.tsx', model.explorer);
  return <ExplorerPage model={model} html={html} />;
}
