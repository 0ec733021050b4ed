import type { Result } from './explore';
import type { OptionOf } from './result-item';
import { ResultItem } from './result-item';

type ResultListProps = { results: readonly Result[]; optionOf: OptionOf };

/** The initiatives of a view, in its order. */
export function ResultList({ results, optionOf }: ResultListProps) {
  return (
    <ol className="rows">
      {results.map(({ record, hit, reasons }) => (
        <li key={record.id} className="first:border-t-0">
          <ResultItem record={record} hit={hit} reasons={reasons()} optionOf={optionOf} />
        </li>
      ))}
    </ol>
  );
}
