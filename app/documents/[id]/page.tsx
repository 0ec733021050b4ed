import { notFound } from 'next/navigation';
import { DocumentPage } from '@/components/document/document-page';
import { RetiredPage } from '@/components/permalink/retired-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const generateStaticParams = () => staticParams('/documents/[id]/');

export default async function Page({ params }: Props) {
  const model = await page(paths.document((await params).id));
  switch (model?.kind) {
    case 'document':
      return <DocumentPage model={model} />;
    case 'moved':
    case 'withdrawn':
      return <RetiredPage model={model} />;
    default:
      notFound();
  }
}
