import { notFound } from 'next/navigation';
import { OutsideThemesPage } from '@/components/theme/outside-themes-page';
import { ThemeListPage } from '@/components/theme/theme-list-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string; page: string }> };

export const generateStaticParams = () => staticParams('/themes/[id]/[page]/');

export default async function Page({ params }: Props) {
  const { id, page: number } = await params;
  const model = await page(`${paths.theme(id)}${number}/`);
  switch (model?.kind) {
    case 'theme-list':
      return <ThemeListPage model={model} />;
    case 'outside-themes':
      return <OutsideThemesPage model={model} />;
    default:
      notFound();
  }
}
