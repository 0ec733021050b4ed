import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { InstrumentPage } from '@/components/authority/instrument-page';
import { paths } from '@/lib/url/paths';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { corpus } = await loadIndex();
  return corpus.instruments.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const instrument = (await loadIndex()).instruments.get(id);
  if (!instrument) return {};
  return {
    title: instrument.name,
    description: `${instrument.name}: the initiatives that use or seek it, and every mention in its words.`,
    alternates: { canonical: paths.instrument(id) },
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const index = await loadIndex();
  const instrument = index.instruments.get(id);
  if (!instrument) notFound();
  return <InstrumentPage index={index} instrument={instrument} />;
}
