import type { Result } from '@/lib/search/ask';
import { RESULT_LIST_ID } from './island-ids';
import type { OptionOf } from './result-item';
import { ResultItem } from './result-item';
import { useGrowing } from './use-growing';

type ResultListProps = {
  /** What tells the list from another one. */
  list: string;
  results: readonly (Result | undefined)[];
  /** Those that are not there will not come by themselves. */
  hasFailed: boolean;
  optionOf: OptionOf;
};

/** The initiatives of a view, in its order. */
export function ResultList({ list, results, hasFailed, optionOf }: ResultListProps) {
  const shown = useGrowing(list, results.length);
  return (
    <ol id={RESULT_LIST_ID} className="rows" aria-busy={shown < results.length || undefined}>
      {/* By their places in the list: rows are filled anew, which takes less than making new ones. */}
      {results.slice(0, shown).map((result, row) => (
        <li key={row} className="first:border-t-0">
          {result ? (
            <ResultItem record={result.record} evidence={result.evidence} optionOf={optionOf} />
          ) : (
            <p className="py-6 text-faint">{hasFailed ? 'Not loaded.' : 'Loading…'}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
