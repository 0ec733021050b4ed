import { notFound } from 'next/navigation';
import { loadIndex } from '@/lib/corpus/load';
import { writeSearchFile } from '@/lib/search/write-search-file';

type Context = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { page } = writeSearchFile((await loadIndex()).corpus);
  return [{ file: `${page.version}.json` }];
}

/** The file of the search, under the version of its content: what stands there never changes. */
export async function GET(_request: Request, { params }: Context) {
  const { page, file } = writeSearchFile((await loadIndex()).corpus);
  if ((await params).file !== `${page.version}.json`) notFound();
  return new Response(file, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
