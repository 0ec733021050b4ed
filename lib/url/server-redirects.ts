import type { Retired } from '@/lib/model/permalink';
import { itemOfAddress, pageOfAddress } from './item-of-address';
import { exportsOf } from './exports';
import type { Citable } from './paths';
import { CITATION_FILES, derivedPaths, paths } from './paths';
import { tombstonesIn } from './retired-addresses';

/** What a server answers for retired addresses; fragments never reach a server, and are left out. */
export type ServerRedirects = {
  /** Answered with 301. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Answered with 410 and the page that stands there. */
  readonly gone: readonly string[];
};

/**
 * Redirects and withdrawn addresses, with the pages and files that were made from them: the card and
 * the citations of an initiative whose id changed move with it.
 */
export function serverRedirects(retired: readonly Retired[]): ServerRedirects {
  const gone = new Set(tombstonesIn(retired).map(({ address }) => address));
  const redirects = retired.flatMap((one) => {
    if (!('to' in one)) return [];
    const page = { from: pageOfAddress(one.address), to: pageOfAddress(one.to) };
    // What was withdrawn has no card and no citation any more: its page says so.
    return gone.has(one.to) ? [page] : [page, ...movedWith(one.address, one.to)];
  });
  return { redirects, gone: [...gone].map(pageOfAddress) };
}

function movedWith(from: string, to: string): ServerRedirects['redirects'] {
  const [before, after] = [itemOfAddress(from), itemOfAddress(to)];
  if (!before || !after) return [];
  const targets = madeFrom(after);
  return madeFrom(before).flatMap((address, at) => {
    const target = targets[at];
    return target === undefined ? [] : [{ from: address, to: target }];
  });
}

/** Everything that is made from an item, in an order that depends on its kind alone. */
function madeFrom(item: Citable): string[] {
  const files = [
    ...CITATION_FILES.map((file) => derivedPaths.citation(item, file)),
    // Where a link was shared, its picture is remembered by its address.
    derivedPaths.image(item),
  ];
  if (item.of === 'document') return [...files, paths.documentCitation(item.document)];
  return [...files, derivedPaths.embed(item), ...exportsOf(item).map(({ path }) => path)];
}
