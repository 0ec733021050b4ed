import type { Tombstone } from '@/lib/model/permalink';
import { fragmentOf } from '@/lib/url/retired-addresses';
import { WithdrawnWords } from './withdrawn-words';

type WithdrawnPassagesProps = { tombstones: readonly Tombstone[] };

/** Passages that a document had, each at the address that it had; nothing where none was withdrawn. */
export function WithdrawnPassages({ tombstones }: WithdrawnPassagesProps) {
  if (tombstones.length === 0) return null;
  return (
    <section
      aria-labelledby="withdrawn"
      className="mt-16 max-w-[40rem] border-t border-line pt-6 sm:ml-14"
    >
      <h2 id="withdrawn" className="label scroll-mt-6 font-sans tracking-normal">
        Withdrawn passages
      </h2>
      {tombstones.map((tombstone) => (
        <div
          key={tombstone.address}
          id={fragmentOf(tombstone.address)}
          className="withdrawn mt-4 scroll-mt-6 text-[0.9375rem] text-soft"
        >
          <WithdrawnWords tombstone={tombstone} />
        </div>
      ))}
    </section>
  );
}
