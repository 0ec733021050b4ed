import { notFound } from 'next/navigation';
import { DocumentCitationPage } from '@/components/cite/document-citation-page';
import { page } from '@/lib/pages/page';
import { staticParams } from '@/lib/pages/static-params';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const generateStaticParams = () => staticParams('/documents/[id]/cite/');

export default async function Page({ params }: Props) {
  const model = await page(paths.documentCitation((await params).id));
  if (model?.kind !== 'document-citation') notFound();
  return <DocumentCitationPage model={model} />;
}
