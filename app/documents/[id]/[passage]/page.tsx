import { notFound } from 'next/navigation';
import { PassagePage } from '@/components/document/passage-page';
import { RetiredPage } from '@/components/permalink/retired-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string; passage: string }> };

export const generateStaticParams = () =>
  staticParams('/documents/[id]/[passage]/', { except: ['cite'] });

export default async function Page({ params }: Props) {
  const { id, passage } = await params;
  const model = await page(paths.passageAlone(id, passage));
  switch (model?.kind) {
    case 'passage':
      return <PassagePage model={model} />;
    case 'moved':
    case 'withdrawn':
      return <RetiredPage model={model} />;
    default:
      notFound();
  }
}
