import type { CorpusIndex } from '@/lib/store/index-corpus';
import { getRecord } from '@/lib/store/index-corpus';
import { onceFor } from '@/lib/text/once-for';
import { citablesOf } from '@/lib/url/citables-of';
import type { Citable } from '@/lib/url/paths';

/**
 * With more than so many items to cite, only documents have pictures of their own. A picture takes
 * some 130 ms to draw and 20 KB to keep (measured with satori 0.63 and resvg 2.6 on one core), a page
 * takes 10 ms: beyond this, a build would do little else.
 */
export const MOST_OWN_PICTURES = 250;

/**
 * The item whose picture stands for an item where a link to it is shared: itself, or in a large corpus
 * the document that it stands in. Throws where the corpus does not have the item.
 */
export function picturedFor(index: CorpusIndex, item: Citable): Citable {
  return areAllPictured(index) ? item : { of: 'document', document: documentOf(index, item) };
}

/** Every item that has a picture of its own, in the order of the corpus. */
export function picturedItems(index: CorpusIndex): readonly Citable[] {
  const items = citablesOf(index.corpus);
  return areAllPictured(index) ? items : items.filter(({ of }) => of === 'document');
}

const areAllPictured = onceFor(
  ({ corpus }: CorpusIndex) => citablesOf(corpus).length <= MOST_OWN_PICTURES,
);

function documentOf(index: CorpusIndex, item: Citable): string {
  return item.of === 'initiative'
    ? getRecord(index.initiatives, item.initiative).document
    : item.document;
}
