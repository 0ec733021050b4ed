import { notFound } from 'next/navigation';
import { RetiredPage } from '@/components/permalink/retired-page';
import { OutsideThemesPage } from '@/components/theme/outside-themes-page';
import { ThemePage } from '@/components/theme/theme-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const generateStaticParams = () => staticParams('/themes/[id]/');

export default async function Page({ params }: Props) {
  const model = await page(paths.theme((await params).id));
  switch (model?.kind) {
    case 'theme':
      return <ThemePage model={model} />;
    case 'outside-themes':
      return <OutsideThemesPage model={model} />;
    case 'moved':
    case 'withdrawn':
      return <RetiredPage model={model} />;
    default:
      notFound();
  }
}
