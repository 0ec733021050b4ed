import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/page-metadata';
import { RetiredPage, retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { InstrumentPage } from '@/components/authority/instrument-page';
import { idsOrNone } from '@/lib/url/no-record';
import { paths } from '@/lib/url/paths';
import { retiredIds } from '@/lib/url/retired-addresses';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  const retired = retiredIds(await loadPermalinks(), paths.instruments());
  const ids = [...corpus.instruments.map(({ id }) => id), ...retired];
  return idsOrNone(ids).map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const instrument = (await loadIndex()).instruments.get(id);
  if (!instrument) return retiredMetadata(await loadPermalinks(), paths.instrument(id));
  return pageMetadata({
    title: instrument.name,
    description: `${instrument.name}: the initiatives that use or seek it, and every mention in its words.`,
    canonical: paths.instrument(id),
  });
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const permalinks = await loadPermalinks();
  const instrument = index.instruments.get(id);
  if (!instrument) return <RetiredPage permalinks={permalinks} address={paths.instrument(id)} />;
  const changes = permalinks.changes.get(paths.instrument(id)) ?? [];
  return <InstrumentPage index={index} instrument={instrument} changes={changes} />;
}
