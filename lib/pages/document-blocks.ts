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
      /** The same, those together that a cell reaches over, and the rows of heads that come first. */
      readonly groups: readonly RowGroup<Shown>[];
    };

/** Rows of a table that stand in one group of the page. */
export type RowGroup<Shown> = { readonly isHead: boolean; readonly rows: readonly Shown[] };

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
  let table: OpenTable<Shown> | undefined;
  shown.forEach((of, place) => {
    const passage = passages[place];
    if (passage?.kind === 'note') notes.push(of);
    else if (passage?.table === undefined) blocks.push({ kind: 'passage', of });
    else {
      if (passage.table !== table?.number) {
        table = { number: passage.table, rows: [], groups: [], reach: 0 };
        const { rows, groups } = table;
        blocks.push({ kind: 'table', size: sizeOf(columnsOf(passage)), rows, groups });
      }
      addRow(table, passage, of);
    }
  });
  return { blocks, notes };
}

/** A table of which more rows may follow; `reach`: into how many of them its cells reach. */
type OpenTable<Shown> = {
  readonly number: number;
  readonly rows: Shown[];
  readonly groups: { isHead: boolean; readonly rows: Shown[] }[];
  reach: number;
};

function addRow<Shown>(table: OpenTable<Shown>, { kind, cells }: StoredPassage, of: Shown): void {
  const { rows, groups, reach } = table;
  const isHead = kind === 'head-row';
  const [last, isFirst] = [groups.at(-1), groups.length <= 1];
  if (last && (reach > 0 || (isHead && last.isHead && isFirst))) {
    last.rows.push(of);
    last.isHead &&= isHead;
  } else groups.push({ isHead: isHead && groups.length === 0, rows: [of] });
  rows.push(of);
  table.reach = Math.max(reach, ...cells.map((cell) => cell.rows ?? 1)) - 1;
}

function columnsOf({ cells }: StoredPassage): number {
  return cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
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
