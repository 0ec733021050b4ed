import { inOneLine } from '@/lib/text/join-pieces';
import type { Piece } from '@/lib/text/join-pieces';
import type { StoredPassage, Store } from './store';

/** A passage in the chain of words without which one of them cannot be read. */
export type GovernedPiece = Piece & {
  readonly passage: StoredPassage;
  readonly role: 'lead-in' | 'itself' | 'closing';
};

/**
 * A passage with the words that govern it, in the order of the text: lead-ins outermost first, itself,
 * closing words. Only itself where nothing governs it.
 */
export async function governedBy(
  store: Store,
  passage: StoredPassage,
): Promise<readonly GovernedPiece[]> {
  const read = (ids: readonly string[]) =>
    store.records(
      'passage',
      ids.map((id) => `${passage.document}#${id}`),
    );
  const [leadIns, closings] = await Promise.all([read(passage.leadIns), read(passage.closings)]);
  const chain = [
    ...leadIns.map((one) => ({ passage: one, role: 'lead-in' as const })),
    { passage, role: 'itself' as const },
    ...closings.map((one) => ({ passage: one, role: 'closing' as const })),
  ];
  return chain.map((one, at) => ({
    ...one,
    text: wordsOf(one.passage),
    label: labelAtJoin(one.passage),
    leftOut: at > 0 && chain[at - 1]?.passage.next?.id !== one.passage.id,
  }));
}

/** The labels that are printed right before the words of a passage, as one. */
function labelAtJoin({ opening }: StoredPassage): string | undefined {
  return opening.length === 0 ? undefined : opening.join(' ');
}

/** A row says in each cell what its column says; all other words stand as they are. */
function wordsOf({ kind, text, cells }: StoredPassage): string {
  if (kind !== 'row') return text;
  return cells
    .map((cell, column) => {
      const words = inOneLine(text.slice(cell.start, cell.end));
      const head = headAbove(cells, column, text);
      return head === undefined ? words : `${inOneLine(head)}: ${words}`;
    })
    .join(' | ');
}

type Cells = StoredPassage['cells'];

/** The words of the head above a cell; the other head that a cell has is its row's first cell. */
export function headAbove(cells: Cells, column: number, text: string): string | undefined {
  const heads = cells[column]?.heads ?? [];
  const first = cells[0];
  const hasBeside = column > 0 && first && text.slice(first.start, first.end).trim() !== '';
  return heads.length > (hasBeside ? 1 : 0) ? heads[0] : undefined;
}
