import type { InitiativesFile } from '@/lib/model/initiative';
import type { Limit } from '@/lib/model/quote';
import type { Pointer } from './anchor-pieces';
import { selectorOf } from './anchor-pieces';
import { anchorQuotes } from './anchor-quote';
import type { Report } from './problem';
import type { DraftDocument } from './read-document';
import { findPassages, reportAnchoring } from './report-anchor';
import type { Spot, TextFile } from './text-file';
import { spotIn } from './text-file';
import type { Placed } from './yaml';

/** Words that limit all promises below a heading, by the heading's index. */
export type LimitOfHeading = { readonly heading: number; readonly limit: Limit };

type Context = { readonly document: DraftDocument; readonly report: Report };

/** Finds words of other clauses, each in one place of the document; what is not found is reported. */
export function anchorLimits(
  pointers: readonly Pointer[],
  at: (index: number) => Spot,
  { document, report }: Context,
): Limit[] {
  if (pointers.length === 0) return [];
  const selectors = pointers.map(selectorOf);
  return anchorQuotes(document.drafts, selectors).flatMap((anchoring, index) => {
    const words = selectors[index]?.quote ?? '';
    if (anchoring.kind !== 'found') {
      const anchorable = { file: document.file, passages: document.drafts };
      reportAnchoring(anchoring, words, at(index), anchorable, report);
      return [];
    }
    const passage = document.passages[anchoring.passage];
    if (!passage) return [];
    const { id, locator: place } = passage;
    return [{ ...anchoring.anchor, passage: id, ...(place === undefined ? {} : { place }) }];
  });
}

/** The limits that a file of initiatives gives for headings and all below them. */
export function readLimits(
  { value, offsetOf }: Placed<InitiativesFile>,
  { file, document, report }: Context & { readonly file: TextFile },
): LimitOfHeading[] {
  return value.limits.flatMap(({ below, by }, index) => {
    const at = (field: string) => spotIn(file, () => offsetOf(['limits', index, field]));
    const anchorable = { file: document.file, passages: document.drafts };
    const [heading] = findPassages({ begins: below }, at('below'), anchorable, report);
    const [limit] = anchorLimits([by], () => at('by'), { document, report });
    return heading === undefined || !limit ? [] : [{ heading, limit }];
  });
}
