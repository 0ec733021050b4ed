import type { Result } from './result';
import type { OptionOf } from './result-item';
import { ResultItem } from './result-item';

type ResultListProps = { results: readonly Result[]; optionOf: OptionOf };

/** The initiatives of a view, in its order. */
export function ResultList({ results, optionOf }: ResultListProps) {
  return (
    <ol className="rows">
      {results.map(({ place, record, matches, reasons }) => (
        <li key={place} className="result first:border-t-0">
          {record ? (
            <ResultItem record={record} matches={matches} reasons={reasons} optionOf={optionOf} />
          ) : (
            <p className="py-6 text-faint">Loading…</p>
          )}
        </li>
      ))}
    </ol>
  );
}
