import type { WithdrawnPassage } from '@/lib/pages/former-passages';
import { ChangeNotes } from './change-notes';
import { FormerIds } from './former-ids';
import { WithdrawnWords } from './withdrawn-words';

type WithdrawnPassagesProps = { passages: readonly WithdrawnPassage[] };

/** Passages that a document had, each at every address that it had; nothing where none was withdrawn. */
export function WithdrawnPassages({ passages }: WithdrawnPassagesProps) {
  if (passages.length === 0) return null;
  return (
    <section
      aria-labelledby="withdrawn"
      className="mt-16 max-w-[40rem] border-t border-line pt-6 sm:ml-14"
    >
      <h2 id="withdrawn" className="label scroll-mt-6 font-sans tracking-normal">
        Withdrawn passages
      </h2>
      {passages.map(({ id, tombstone, ids, changes }) => (
        <div key={id} className="mt-4 text-[0.9375rem] text-soft">
          <FormerIds ids={ids} leadTo={id} />
          <div id={id} className="withdrawn scroll-mt-6">
            <WithdrawnWords tombstone={tombstone} />
          </div>
          <ChangeNotes changes={changes} subject="This paragraph" passage={id} />
        </div>
      ))}
    </section>
  );
}
