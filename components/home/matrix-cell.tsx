import type { ReactNode } from 'react';
import type { DocumentMark } from '@/components/document/document-marks';
import { Square } from '@/components/ui/square';
import { NOTHING_SELECTED } from '@/lib/facets/facets';
import type { Initiative } from '@/lib/model/initiative';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import { encodeState } from '@/lib/url/explorer-query';
import { explorerPath } from '@/lib/url/paths';

type MatrixCellProps = {
  actor: string;
  theme: string;
  initiatives: readonly Initiative[];
  /** What stands for the initiatives; their number where there is nothing. */
  children?: ReactNode;
};

/** What an actor does on a theme, leading to exactly that; nothing where it does nothing. */
export function MatrixCell({ actor, theme, initiatives, children }: MatrixCellProps) {
  if (initiatives.length === 0) return null;
  const selection = { ...NOTHING_SELECTED, actor: [actor], theme: [theme] };
  return (
    <a
      href={explorerPath(encodeState({ query: '', selection }))}
      className="quiet -mx-1 flex min-h-7 flex-wrap items-center gap-1 rounded px-1 text-hue hover:bg-hair"
    >
      {children ? (
        <span className="sr-only">{countInWords(initiatives.length, 'initiative')}</span>
      ) : (
        <>
          <span className="tabular-nums">{inFigures(initiatives.length)}</span>
          <span className="sr-only">
            {' '}
            {initiatives.length === 1 ? 'initiative' : 'initiatives'}
          </span>
        </>
      )}
      {children}
    </a>
  );
}

type CellSquaresProps = { marks: readonly DocumentMark[]; initiatives: readonly Initiative[] };

/** A square for each initiative, document by document. */
export function CellSquares({ marks, initiatives }: CellSquaresProps) {
  return marks.flatMap(({ id, shape }) =>
    initiatives
      .filter(({ document }) => document === id)
      .map((initiative) => <Square key={initiative.id} shape={shape} />),
  );
}
