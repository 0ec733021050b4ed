import { notFound } from 'next/navigation';
import { citationFile } from '@/lib/cite/citation-files';
import { citationFormsOf } from '@/lib/cite/citation-forms';
import { loadIndex } from '@/lib/corpus/load';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import { onceFor } from '@/lib/text/once-for';
import { citablesOf } from '@/lib/url/citables-of';
import { CITATION_FILES, derivedPaths } from '@/lib/url/paths';

type Context = { params: Promise<{ path: string[] }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Every file under `/cite/`: its address, and how it is made. Once for all of them. */
const filesOf = onceFor((index: CorpusIndex): ReadonlyMap<string, () => string> => {
  const files = citablesOf(index.corpus).flatMap((item) =>
    CITATION_FILES.map(
      (file) => [derivedPaths.citation(item, file), () => citationFile(index, item, file)] as const,
    ),
  );
  const templates = index.corpus.documents.map(
    (document) =>
      [
        derivedPaths.citationTemplates(document.id),
        () => JSON.stringify(citationFormsOf(document)),
      ] as const,
  );
  return new Map([...files, ...templates]);
});

export async function generateStaticParams() {
  return [...filesOf(await loadIndex()).keys()].map((address) => ({
    path: address.split('/').slice(2),
  }));
}

export async function GET(_request: Request, { params }: Context) {
  const { path } = await params;
  const make = filesOf(await loadIndex()).get(`/cite/${path.join('/')}`);
  if (!make) notFound();
  return new Response(make());
}
