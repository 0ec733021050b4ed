import { notFound } from 'next/navigation';
import { DocumentsPage } from '@/components/document/documents-page';
import { page } from '@/lib/pages/page';
import { paths } from '@/lib/url/paths';

export default async function Page() {
  const model = await page(paths.documents());
  if (model?.kind !== 'documents') notFound();
  return <DocumentsPage model={model} />;
}
