import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { countInWords, inFigures } from '@/lib/text/list-in-words';
import type { View } from './view';
import { lengthOf } from './view';

type ResultCountProps = {
  view: View;
  /** How many initiatives there are in all. */
  size: number;
};

/** How long the list is, of how many, and where there are several pages which part of it is shown. */
export function ResultCount({ view, size }: ResultCountProps) {
  const { answer, state } = view;
  const { pages, results } = answer;
  const length = lengthOf(view);
  const before = ((state.page ?? 1) - 1) * PAGE_LENGTH;
  const isWhole = pages === 1;
  return (
    <>
      {!isWhole && (
        <span className="text-soft">
          {inFigures(before + 1)}–{inFigures(before + results.length)} of{' '}
        </span>
      )}
      {'lacks' in answer && answer.lacks === 'matches' && 'at least '}
      <strong>{countInWords(length, 'initiative')}</strong>
      {(isWhole || length < size) && (
        <span className="text-soft">
          {isWhole ? ' of ' : ', out of '}
          {inFigures(size)}
        </span>
      )}
    </>
  );
}
