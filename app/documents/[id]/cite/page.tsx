import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentCitationPage } from '@/components/cite/document-citation-page';
import { itemMetadata } from '@/components/cite/item-metadata';
import { TakeAway } from '@/components/cite/take-away';
import { loadIndex } from '@/lib/store/load';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  return corpus.documents.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const index = await loadIndex();
  const document = index.documents.get(id);
  if (!document) return {};
  return itemMetadata(
    index,
    { of: 'document', document: id },
    {
      title: `How to cite ${document.shortTitle}`,
      description: `Citations of ${document.title} for Chicago, APA, MLA and the McGill Guide, and files for reference managers.`,
      canonical: paths.documentCitation(id),
      shown: document.title,
    },
  );
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const document = index.documents.get(id);
  if (!document) notFound();
  return (
    <DocumentCitationPage document={document}>
      <TakeAway index={index} item={{ of: 'document', document: id }} />
    </DocumentCitationPage>
  );
}
