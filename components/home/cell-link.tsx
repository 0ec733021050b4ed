import { Square } from '@/components/ui/square';
import type { MatrixCell } from '@/lib/pages/actor-matrix';
import { countInWords, inFigures } from '@/lib/text/list-in-words';

type CellLinkProps = { cell: MatrixCell };

/**
 * What an actor does on a theme, leading to exactly that: squares, or their number where they would be
 * too many. Nothing where it does nothing.
 */
export function CellLink({ cell: { count, href, squares } }: CellLinkProps) {
  if (count === 0) return null;
  return (
    <a
      href={href}
      className="quiet -mx-1 flex min-h-7 flex-wrap items-center gap-1 rounded px-1 text-hue hover:bg-hair"
    >
      {squares ? (
        <span className="sr-only">{countInWords(count, 'initiative')}</span>
      ) : (
        <>
          <span className="tabular-nums">{inFigures(count)}</span>
          <span className="sr-only"> {count === 1 ? 'initiative' : 'initiatives'}</span>
        </>
      )}
      {squares?.map((shape, at) => (
        <Square key={at} shape={shape} />
      ))}
    </a>
  );
}
