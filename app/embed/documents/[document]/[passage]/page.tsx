import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { passageName } from '@/components/document/passage-name';
import { ItemCard } from '@/components/embed/item-card';
import { loadIndex } from '@/lib/corpus/load';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ document: string; passage: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  return corpus.documents.flatMap(({ id, passages }) =>
    passages.map((passage) => ({ document: id, passage: passage.id })),
  );
}

async function find(params: Props['params']) {
  const names = await params;
  const index = await loadIndex();
  const document = index.documents.get(names.document);
  const passage = document?.passages.find(({ id }) => id === names.passage);
  return { index, document, passage };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, passage } = await find(params);
  if (!document || !passage) return {};
  return {
    title: `${passageName(passage)}, ${document.shortTitle}`,
    alternates: { canonical: paths.passageAlone(document.id, passage.id) },
    robots: { index: false },
  };
}

export default async function Page({ params }: Props) {
  const { index, document, passage } = await find(params);
  if (!document || !passage) notFound();
  const href = paths.passage(document.id, passage.id);
  return <ItemCard index={index} document={document} passage={passage} href={href} />;
}
