import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { writeSearch } from '@/lib/search/write-search';

type Context = { params: Promise<{ file: string[] }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const files = writeSearch((await loadIndex()).corpus);
  return [...files.keys()].map((name) => ({ file: `${name}.json`.split('/') }));
}

/** A file of the search, under the version of its content: what stands there never changes. */
export async function GET(_request: Request, { params }: Context) {
  const files = writeSearch((await loadIndex()).corpus);
  const text = files.get((await params).file.join('/').replace(/\.json$/, ''));
  if (text === undefined) notFound();
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
