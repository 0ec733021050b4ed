import { notFound } from 'next/navigation';
import { contentType } from '@/lib/serve/content-types';
import { file, fileNames } from './file';
import type { FileBody, FileFolderName } from './file-of';

type Context = { params: Promise<{ path: string[] }> };

/** The two functions of a route of files that are no pages: which there are, and the answer to a request for one. */
export function routeOfFiles(folder: FileFolderName) {
  return {
    async generateStaticParams(): Promise<{ path: string[] }[]> {
      const all = [];
      for await (const name of fileNames(folder)) all.push({ path: name.split('/') });
      return all;
    },
    async GET(_request: Request, { params }: Context): Promise<Response> {
      const name = (await params).path.map(decodeURIComponent).join('/');
      return answerWith(name, await file(folder, name));
    },
  };
}

/** The answer with a file of this name; that of `notFound` where there is none. */
export function answerWith(name: string, body: FileBody | undefined): Response {
  if (body === undefined) notFound();
  return new Response(body, { headers: { 'content-type': contentType(name) } });
}
