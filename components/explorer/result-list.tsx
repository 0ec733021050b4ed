import { reasonsFor } from '@/lib/search/reasons';
import type { NamesOf } from '@/lib/search/record';
import type { Result } from './explore';
import type { OptionOf } from './result-item';
import { ResultItem } from './result-item';

type ResultListProps = { results: readonly Result[]; namesOf: NamesOf; optionOf: OptionOf };

/** The initiatives of a view, in its order. */
export function ResultList({ results, namesOf, optionOf }: ResultListProps) {
  return (
    <ol className="rows">
      {results.map(({ record, hit }) => (
        <li key={record.id} className="first:border-t-0">
          <ResultItem
            record={record}
            hit={hit}
            reasons={hit ? reasonsFor(hit, record, namesOf(record)) : []}
            optionOf={optionOf}
          />
        </li>
      ))}
    </ol>
  );
}
