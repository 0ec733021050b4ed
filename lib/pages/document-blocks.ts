import type { StoredPassage } from '@/lib/store/store';
import { locatorFragment } from '@/lib/url/locator-fragment';

/** What stands in a document one below the other: a passage, or the rows of a table. */
export type Block<Shown> =
  | { readonly kind: 'passage'; readonly of: Shown }
  | {
      readonly kind: 'table';
      /** How much room it needs: beside its notes, all of the page, or more than there is. */
      readonly size: 'narrow' | 'wide' | 'stacked';
      readonly rows: readonly Shown[];
    };

/** More columns do not fit beside the margin, and those are too many for a page. */
const MOST_NARROW = 3;
const MOST_WIDE = 8;

/**
 * What stands in the text, and below it the notes, which come last.
 *
 * @param shown what is shown of each passage, by its place
 */
export function blocksOf<Shown>(
  passages: readonly StoredPassage[],
  shown: readonly Shown[],
): { readonly blocks: readonly Block<Shown>[]; readonly notes: readonly Shown[] } {
  const blocks: Block<Shown>[] = [];
  const notes: Shown[] = [];
  let rows: Shown[] | undefined;
  shown.forEach((of, place) => {
    const { kind = 'paragraph', cells = [] } = passages[place] ?? {};
    if (kind === 'note') notes.push(of);
    else if (kind === 'row' && rows) rows.push(of);
    else if (kind === 'row' || kind === 'head-row') {
      rows = [of];
      blocks.push({ kind: 'table', size: sizeOf(cells.length), rows });
      return;
    } else blocks.push({ kind: 'passage', of });
    if (kind !== 'row') rows = undefined;
  });
  return { blocks, notes };
}

function sizeOf(columns: number): 'narrow' | 'wide' | 'stacked' {
  if (columns <= MOST_NARROW) return 'narrow';
  return columns <= MOST_WIDE ? 'wide' : 'stacked';
}

/** The fragments by which the source's own numbering leads to passages; the first passage has each. */
export function placesOf(passages: readonly StoredPassage[]): ReadonlyMap<string, string> {
  const taken = new Set<string>(passages.map(({ id }) => id));
  const places = new Map<string, string>();
  const located = passages.flatMap(({ id, pinpoint }) =>
    pinpoint?.by === 'locator' ? [{ id, locator: pinpoint.value }] : [],
  );
  // What has a count of ours in it (`Article 1 [2]`) takes nothing from the source's own (`Article 1 (2)`).
  const isCounted = ({ locator }: { locator: string }) => locator.includes('[');
  const inOrder = [...located.filter((one) => !isCounted(one)), ...located.filter(isCounted)];
  for (const { id, locator } of inOrder) {
    const place = locatorFragment(locator);
    if (place === '' || taken.has(place)) continue;
    taken.add(place);
    places.set(id, place);
  }
  return places;
}

/** A heading in the contents: its words, its depth, and where it stands. */
export type HeadingInContents = Pick<StoredPassage, 'id' | 'level'> & { readonly words: string };

/** The headings of a document, in the order of the text. */
export function contentsOf(passages: readonly StoredPassage[]): HeadingInContents[] {
  return passages.flatMap(({ kind, id, level, text }) =>
    kind === 'heading' ? [{ id, level, words: text }] : [],
  );
}
