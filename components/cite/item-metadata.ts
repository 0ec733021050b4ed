import type { Metadata } from 'next';
import type { PageFacts } from '@/components/layout/page-metadata';
import { pageMetadata } from '@/components/layout/page-metadata';
import { citationMeta } from '@/lib/export/citation-meta';
import type { CorpusIndex } from '@/lib/relations/index-corpus';
import type { Citable } from '@/lib/url/paths';
import { derivedPaths, permalinkOf } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { placeOf } from './citable';

type ItemFacts = Pick<PageFacts, 'title' | 'description' | 'canonical'> & {
  /** What its picture for shared links shows, in words. */
  readonly shown: string;
};

/** The head of a page on a document, a passage or an initiative: how machines cite, preview and embed it. */
export function itemMetadata(index: CorpusIndex, item: Citable, facts: ItemFacts): Metadata {
  const { document } = placeOf(index, item);
  return pageMetadata({
    ...facts,
    image: { url: derivedPaths.image(item), alt: facts.shown },
    alternates: {
      'application/x-bibtex': derivedPaths.citation(item, 'bib'),
      'application/x-research-info-systems': derivedPaths.citation(item, 'ris'),
      'application/vnd.citationstyles.csl+json': derivedPaths.citation(item, 'csl.json'),
      ...(item.of === 'document' ? {} : { 'application/json+oembed': derivedPaths.oembed(item) }),
      ...(item.of === 'initiative'
        ? { 'application/ld+json': derivedPaths.annotation(item.initiative) }
        : {}),
    },
    citation: citationMeta(document, absolute(permalinkOf(item))),
  });
}
