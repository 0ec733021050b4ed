import { headAbove } from '@/lib/store/governing';
import type { StoredPassage } from '@/lib/store/store';
import type { Range } from '@/lib/text/ranges';
import type { SourceWords } from './parts';

/** A cell of a row: its words, those of the heads above it, and how far it reaches. */
export type ShownCell = {
  readonly head?: string | undefined;
  readonly isHead: boolean;
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
  /** Its paragraphs and items; one where it has no more. A line break of its text stands between two. */
  readonly parts: readonly ShownPart[];
};

/** A paragraph or an item in a cell. */
type ShownPart = {
  readonly words: SourceWords;
  /** In how many lists it stands. */
  readonly level: number;
  /** The label or bullet before it. */
  readonly sign?: string | undefined;
};

/** The cells of a row. */
export function shownCells(
  { kind, cells, text }: StoredPassage,
  bullet: string,
  wordsOf: (span: Range) => SourceWords,
): ShownCell[] {
  const isHead = headsIn({ kind, cells, text });
  return cells.map((cell, column) => ({
    head: headAbove(cell),
    isHead: isHead(column),
    rows: cell.rows,
    columns: cell.columns,
    parts: (cell.parts ?? [{ start: cell.start, end: cell.end, level: 0 }]).map((part) => ({
      words: wordsOf(part),
      level: part.level,
      ...('begins' in part && { sign: part.label ?? bullet }),
    })),
  }));
}

/**
 * Which cells of a row are heads. Only a table in the long form says it; in one with bars the first cell is
 * the head beside the next one.
 */
function headsIn({ kind, cells, text }: Pick<StoredPassage, 'kind' | 'cells' | 'text'>) {
  if (kind === 'head-row') return () => true;
  if (cells.some((cell) => cell.isHead)) return (column: number) => cells[column]?.isHead === true;
  const [first, second] = cells;
  const isBeside =
    first?.beside === undefined &&
    second?.beside !== undefined &&
    second.heads.at(-1) === text.slice(first?.start, first?.end);
  return (column: number) => column === 0 && isBeside;
}
