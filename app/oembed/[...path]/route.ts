import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { oembeds, stepsOf } from '@/lib/export/file-addresses';

type Props = { params: Promise<{ path: string[] }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const responses = oembeds(await loadIndex());
  return [...responses.keys()].map((address) => ({ path: stepsOf(address) }));
}

/** What oEmbed says of the card of an initiative or a passage. */
export async function GET(_request: Request, { params }: Props) {
  const { path } = await params;
  const response = oembeds(await loadIndex()).get(`/oembed/${path.join('/')}`);
  if (!response) notFound();
  return Response.json(response());
}
