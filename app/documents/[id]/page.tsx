import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { DocumentPage } from '@/components/document/document-page';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  return corpus.documents.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const document = (await loadIndex()).documents.get(id);
  if (!document) return {};
  return {
    title: document.title,
    description: `${document.title}, word for word in numbered paragraphs, with its initiatives, actors and instruments.`,
    alternates: { canonical: paths.document(id) },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const document = index.documents.get(id);
  if (!document) notFound();
  return <DocumentPage index={index} document={document} />;
}
