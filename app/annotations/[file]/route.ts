import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { annotations, stepsOf } from '@/lib/export/file-addresses';

type Props = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The media type of https://www.w3.org/TR/annotation-protocol/#annotation-retrieval. */
const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

export async function generateStaticParams() {
  const all = annotations(await loadIndex());
  return [...all.keys()].map((address) => ({ file: stepsOf(address).join('/') }));
}

/** An initiative as a W3C Web Annotation. */
export async function GET(_request: Request, { params }: Props) {
  const { file } = await params;
  const annotation = annotations(await loadIndex()).get(`/annotations/${file}`);
  if (!annotation) notFound();
  const body = JSON.stringify(annotation(), null, 2);
  return new Response(body, { headers: { 'content-type': MEDIA_TYPE } });
}
