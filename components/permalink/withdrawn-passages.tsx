import type { Permalinks } from '@/lib/model/permalink';
import { formerIdsIn, fragmentOf, withdrawnPassages } from '@/lib/url/retired-addresses';
import { ChangeNotes } from './change-notes';
import { FormerIds } from './former-ids';
import { WithdrawnWords } from './withdrawn-words';

type WithdrawnPassagesProps = { permalinks: Permalinks; documentAddress: string };

/** Passages that a document had, each at every address that it had; nothing where none was withdrawn. */
export function WithdrawnPassages({ permalinks, documentAddress }: WithdrawnPassagesProps) {
  const tombstones = withdrawnPassages(permalinks, documentAddress);
  if (tombstones.length === 0) return null;
  const formerIds = formerIdsIn(permalinks, documentAddress);
  return (
    <section
      aria-labelledby="withdrawn"
      className="mt-16 max-w-[40rem] border-t border-line pt-6 sm:ml-14"
    >
      <h2 id="withdrawn" className="label scroll-mt-6 font-sans tracking-normal">
        Withdrawn passages
      </h2>
      {tombstones.map((tombstone) => {
        const id = fragmentOf(tombstone.address);
        const changes = permalinks.changes.get(tombstone.address) ?? [];
        return (
          <div key={id} className="mt-4 text-[0.9375rem] text-soft">
            <FormerIds ids={formerIds.get(id)} changes={changes} leadTo={id} />
            <div id={id} className="withdrawn scroll-mt-6">
              <WithdrawnWords tombstone={tombstone} />
            </div>
            <ChangeNotes changes={changes} subject="This paragraph" passage={id} />
          </div>
        );
      })}
    </section>
  );
}
