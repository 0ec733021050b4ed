import type { Metadata } from 'next';
import { passageName } from '@/components/document/passage-name';
import { ItemCard } from '@/components/embed/item-card';
import { RetiredCard } from '@/components/embed/retired-card';
import { retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { findPassage } from '@/lib/relations/index-corpus';
import { paths } from '@/lib/url/paths';
import { retiredPassages } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ document: string; passage: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  const living = corpus.documents.flatMap(({ id, passages }) =>
    passages.map((passage) => ({ document: id, passage: passage.id })),
  );
  return [...living, ...retiredPassages(await loadPermalinks())];
}

async function find(params: Props['params']) {
  const names = await params;
  const index = await loadIndex();
  const document = index.documents.get(names.document);
  const passage = document && findPassage(document, names.passage);
  return { index, document, passage, address: paths.passage(names.document, names.passage) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, passage, address } = await find(params);
  if (!document || !passage) return retiredMetadata(await loadPermalinks(), address);
  return {
    title: `${passageName(passage)}, ${document.shortTitle}`,
    alternates: { canonical: paths.passageAlone(document.id, passage.id) },
    robots: { index: false },
  };
}

export default async function Page({ params }: Props) {
  const { index, document, passage, address } = await find(params);
  if (!document || !passage) {
    return <RetiredCard permalinks={await loadPermalinks()} address={address} />;
  }
  return <ItemCard index={index} document={document} passage={passage} href={address} />;
}
