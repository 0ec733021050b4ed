import { citationFile } from '@/lib/cite/citation-files';
import { citationFormsOf } from '@/lib/cite/citation-forms';
import { annotations, oembeds, shareCards } from '@/lib/export/file-addresses';
import { shareImage } from '@/lib/export/share-image';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import { writeSearch } from '@/lib/search/write-search';
import { onceFor } from '@/lib/text/once-for';
import { citablesOf } from '@/lib/url/citables-of';
import { CITATION_FILES, derivedPaths } from '@/lib/url/paths';

/** A file that is no page: its text in UTF-8, or its bytes. */
export type FileBody = string | Uint8Array<ArrayBuffer>;

/** A file, made when it is asked for. */
export type MakeFile = () => FileBody | Promise<FileBody>;

/** The folders of the root that hold such files and nothing else, with a slash at both ends. */
export const FILE_FOLDERS = ['/annotations/', '/cite/', '/oembed/', '/og/', '/search/'] as const;

/**
 * Every file of the site that is made of the corpus and is no page, by its address: citations,
 * annotations, oEmbed responses, pictures for links and what is searched. The list is made once for each
 * corpus.
 */
export const siteFiles = onceFor(
  (index: CorpusIndex): ReadonlyMap<string, MakeFile> =>
    new Map([
      ...citationFiles(index),
      ...annotationFiles(index),
      ...oembedFiles(index),
      ...pictures(index),
      ...searchFiles(index),
    ]),
);

type NamedFile = readonly [address: string, make: MakeFile];

function citationFiles(index: CorpusIndex): NamedFile[] {
  const { corpus } = index;
  return [
    ...citablesOf(corpus).flatMap((item) =>
      CITATION_FILES.map((format): NamedFile => [
        derivedPaths.citation(item, format),
        () => citationFile(index, item, format),
      ]),
    ),
    ...corpus.documents.map((document): NamedFile => [
      derivedPaths.citationTemplates(document.id),
      () => JSON.stringify(citationFormsOf(document)),
    ]),
  ];
}

/** Each initiative as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). */
function annotationFiles(index: CorpusIndex): NamedFile[] {
  return [...annotations(index)].map(([address, make]) => [
    address,
    () => JSON.stringify(make(), null, 2),
  ]);
}

function oembedFiles(index: CorpusIndex): NamedFile[] {
  return [...oembeds(index)].map(([address, make]) => [address, () => JSON.stringify(make())]);
}

function pictures(index: CorpusIndex): NamedFile[] {
  return [...shareCards(index)].map(([address, card]) => [address, () => shareImage(card())]);
}

/** What stands under the version of its content never changes. */
function searchFiles({ corpus }: CorpusIndex): NamedFile[] {
  return [...writeSearch(corpus)].map(([name, text]) => [
    derivedPaths.searchFile(name),
    () => text,
  ]);
}
