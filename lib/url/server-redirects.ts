import type { Retired } from '@/lib/model/permalink';
import { itemOfAddress, pageOfAddress } from './item-of-address';
import { exportsOf } from './exports';
import { CITATION_FILES, derivedPaths, paths } from './paths';
import { tombstonesIn } from './retired-addresses';

/** What a server answers for retired addresses; fragments never reach a server, and are left out. */
export type ServerRedirects = {
  /** Answered with 301. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Answered with 410, and with the page that stands there, if one does. */
  readonly gone: readonly string[];
};

/**
 * Redirects and withdrawn addresses, with the pages and files that were made from them: the card and
 * the citations of an initiative whose id changed move with it, those of what was withdrawn are gone.
 */
export function serverRedirects(retired: readonly Retired[]): ServerRedirects {
  const withdrawn = tombstonesIn(retired).map(({ address }) => address);
  const isWithdrawn = new Set(withdrawn);
  const redirects = retired.flatMap((one) => {
    if (!('to' in one)) return [];
    const page = { from: pageOfAddress(one.address), to: pageOfAddress(one.to) };
    const moved = isWithdrawn.has(one.to) ? cardsMovedWith : movedWith;
    return [page, ...moved(one.address, one.to)];
  });
  const lost = retired.flatMap((one) =>
    'to' in one && isWithdrawn.has(one.to) ? filesOf(one.address) : [],
  );
  const gone = withdrawn.flatMap((address) => [
    pageOfAddress(address),
    ...cardsOf(address),
    ...filesOf(address),
  ]);
  return { redirects, gone: [...gone, ...lost] };
}

type Moved = ServerRedirects['redirects'];

function movedWith(from: string, to: string): Moved {
  return [...pairs(filesOf(from), filesOf(to)), ...cardsMovedWith(from, to)];
}

/** The card of what was withdrawn says so, wherever it is shown. */
function cardsMovedWith(from: string, to: string): Moved {
  return pairs(cardsOf(from), cardsOf(to));
}

function pairs(before: readonly string[], after: readonly string[]): Moved {
  return before.flatMap((from, at) => {
    const to = after[at];
    return to === undefined ? [] : [{ from, to }];
  });
}

function cardsOf(address: string): string[] {
  const item = itemOfAddress(address);
  return item && item.of !== 'document' ? [derivedPaths.embed(item)] : [];
}

/** What is made from an item besides its page and its card, in an order that depends on its kind alone. */
function filesOf(address: string): string[] {
  const item = itemOfAddress(address);
  if (!item) return [];
  const files = [
    ...CITATION_FILES.map((file) => derivedPaths.citation(item, file)),
    // Where a link was shared, its picture is remembered by its address.
    derivedPaths.image(item),
    ...exportsOf(item).map(({ path }) => path),
  ];
  if (item.of !== 'document') return files;
  const { document } = item;
  return [
    ...files,
    paths.documentCitation(document),
    derivedPaths.citationTemplates(document),
    derivedPaths.text(document),
  ];
}
