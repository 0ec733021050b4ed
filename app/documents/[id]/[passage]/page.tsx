import type { Metadata } from 'next';
import { itemMetadata } from '@/components/cite/item-metadata';
import { ItemJsonLd, TakeAway } from '@/components/cite/take-away';
import { passageName } from '@/components/document/passage-name';
import { PassagePage } from '@/components/document/passage-page';
import { RetiredPage, retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { findPassage } from '@/lib/relations/index-corpus';
import { paths } from '@/lib/url/paths';
import { retiredPassages } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ id: string; passage: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  const living = corpus.documents.flatMap(({ id, passages }) =>
    passages.map((passage) => ({ id, passage: passage.id })),
  );
  const retired = retiredPassages(await loadPermalinks());
  return [...living, ...retired.map(({ document, passage }) => ({ id: document, passage }))];
}

/** The document and the passage of an address, undefined where the passage is retired. */
async function find(params: Props['params']) {
  const { id, passage: passageId } = await params;
  const index = await loadIndex();
  const document = index.documents.get(id);
  const passage = document && findPassage(document, passageId);
  return { index, document, passage, address: paths.passage(id, passageId) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { index, document, passage, address } = await find(params);
  if (!document || !passage) return retiredMetadata(await loadPermalinks(), address);
  return itemMetadata(
    index,
    { of: 'passage', document: document.id, passage: passage.id },
    {
      title: `${passageName(passage)}, ${document.shortTitle}`,
      description: `“${passage.text}”`,
      canonical: paths.passageAlone(document.id, passage.id),
      shown: passage.text,
    },
  );
}

export default async function Page({ params }: Props) {
  const { index, document, passage, address } = await find(params);
  const permalinks = await loadPermalinks();
  if (!document || !passage) return <RetiredPage permalinks={permalinks} address={address} />;
  const item = { of: 'passage', document: document.id, passage: passage.id } as const;
  const trail = [
    { name: 'Documents', path: paths.documents() },
    { name: document.shortTitle, path: paths.document(document.id) },
    { name: passageName(passage), path: paths.passageAlone(document.id, passage.id) },
  ];
  return (
    <PassagePage index={index} permalinks={permalinks} document={document} passage={passage}>
      <TakeAway index={index} item={item} />
      <ItemJsonLd index={index} item={item} trail={trail} />
    </PassagePage>
  );
}
