import type { InitiativeEntry } from '@/lib/pages/parts';
import { InitiativeItem } from './initiative-item';

type InitiativeListProps = {
  entries: readonly InitiativeEntry[];
  extent: 'full' | 'short';
  /** The level of the titles; `h3` where nothing is said. */
  heading?: 'h2' | 'h3';
};

/** Initiatives one below the other, in the order in which they are given. */
export function InitiativeList({ entries, extent, heading = 'h3' }: InitiativeListProps) {
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <li key={entry.id} className="first:border-t-0">
          <InitiativeItem entry={entry} extent={extent} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
