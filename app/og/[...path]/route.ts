import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { shareCards, stepsOf } from '@/lib/export/file-addresses';
import { shareImage } from '@/lib/export/share-image';

type Props = { params: Promise<{ path: string[] }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const cards = shareCards(await loadIndex());
  return [...cards.keys()].map((address) => ({ path: stepsOf(address) }));
}

/** The picture that stands for an item where a link to it is shared. */
export async function GET(_request: Request, { params }: Props) {
  const { path } = await params;
  const card = shareCards(await loadIndex()).get(`/og/${path.join('/')}`);
  if (!card) notFound();
  const png = await shareImage(card());
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
