import type { Metadata } from 'next';
import type { PageFacts } from '@/components/layout/page-metadata';
import { pageMetadata } from '@/components/layout/page-metadata';
import { citationMeta } from '@/lib/export/citation-meta';
import { picturedFor } from '@/lib/export/picture-of';
import type { CorpusIndex } from '@/lib/store/index-corpus';
import type { Citable } from '@/lib/url/paths';
import { derivedPaths, permalinkOf } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import { placeOf } from './citable';

type ItemFacts = Pick<PageFacts, 'title' | 'description' | 'canonical'> & {
  /** What its picture for shared links shows, in words. */
  readonly shown: string;
};

/** The head of a page on a document, a passage or an initiative. */
export function itemMetadata(index: CorpusIndex, item: Citable, facts: ItemFacts): Metadata {
  return pageMetadata(itemFacts(index, item, facts));
}

/** What such a page tells machines: how it is cited, previewed and embedded. */
export function itemFacts(index: CorpusIndex, item: Citable, facts: ItemFacts): PageFacts {
  const { document } = placeOf(index, item);
  const pictured = picturedFor(index, item);
  return {
    ...facts,
    // A picture of the document shows its title.
    image: {
      url: derivedPaths.image(pictured),
      alt: pictured === item ? facts.shown : document.title,
    },
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
  };
}
