import { citationMeta } from '@/lib/export/citation-meta';
import type { Cited } from '@/lib/store/cited';
import type { Store } from '@/lib/store/store';
import { exportsOf } from '@/lib/url/exports';
import { derivedPaths, permalinkOf } from '@/lib/url/paths';
import { absolute } from '@/lib/url/site';
import type { PageFacts } from './head';
import { picturedFor } from './pictured-for';

/** What the head of a page on a document, a passage or an initiative says: how it is cited, previewed and embedded. */
export async function itemFacts(
  store: Store,
  { item, document, ...cited }: Cited,
  facts: Pick<PageFacts, 'title' | 'description' | 'canonical'>,
): Promise<PageFacts> {
  const pictured = await picturedFor(store, item, document.id);
  const words = 'words' in cited ? cited.words : document.title;
  return {
    ...facts,
    image: {
      url: derivedPaths.image(pictured),
      // A picture of the document shows its title.
      alt: pictured === item ? words : document.title,
    },
    alternates: {
      'application/x-bibtex': derivedPaths.citation(item, 'bib'),
      'application/x-research-info-systems': derivedPaths.citation(item, 'ris'),
      'application/vnd.citationstyles.csl+json': derivedPaths.citation(item, 'csl.json'),
      ...Object.fromEntries(exportsOf(item).map(({ type, path }) => [type, path])),
    },
    citation: citationMeta(document, absolute(permalinkOf(item))),
    ...(document.isDraft && { isDraft: true }),
  };
}
