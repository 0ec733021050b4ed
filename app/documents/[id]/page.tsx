import type { Metadata } from 'next';
import { itemMetadata } from '@/components/cite/item-metadata';
import { ItemJsonLd } from '@/components/cite/take-away';
import { DocumentPage } from '@/components/document/document-page';
import { RetiredPage, retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { paths } from '@/lib/url/paths';
import { retiredIds } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  const retired = retiredIds(await loadPermalinks(), paths.documents());
  return [...corpus.documents.map(({ id }) => id), ...retired].map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const index = await loadIndex();
  const document = index.documents.get(id);
  if (!document) return retiredMetadata(await loadPermalinks(), paths.document(id));
  return itemMetadata(
    index,
    { of: 'document', document: id },
    {
      title: document.title,
      description: `${document.title}, word for word in numbered paragraphs, with its initiatives, actors and instruments.`,
      canonical: paths.document(id),
      shown: document.title,
    },
  );
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const permalinks = await loadPermalinks();
  const document = index.documents.get(id);
  if (!document) return <RetiredPage permalinks={permalinks} address={paths.document(id)} />;
  const trail = [
    { name: 'Documents', path: paths.documents() },
    { name: document.shortTitle, path: paths.document(id) },
  ];
  return (
    <>
      <DocumentPage index={index} permalinks={permalinks} document={document} />
      <ItemJsonLd index={index} item={{ of: 'document', document: id }} trail={trail} />
    </>
  );
}
