import { CardHead } from '@/components/layout/page-head';
import { ChangeNotes } from '@/components/permalink/change-notes';
import { WithdrawnWords } from '@/components/permalink/withdrawn-words';
import type { RetiredCardModel } from '@/lib/pages/card';

type RetiredCardProps = { model: RetiredCardModel };

/** The card of something that moved or was withdrawn: no frame in other people's pages is ever empty. */
export function RetiredCard({ model: { facts, to, tombstone, changes, page } }: RetiredCardProps) {
  return (
    <main className="min-h-screen border border-line bg-paper p-5 sm:p-6">
      <CardHead facts={facts} />
      {to !== undefined && <meta httpEquiv="refresh" content={`0; url=${to}`} />}
      <h1 className="font-sans text-base font-semibold tracking-normal">
        {to === undefined ? 'Withdrawn' : 'Moved'}
      </h1>
      {to !== undefined && <a href={to}>Show the card at its new address</a>}
      {tombstone && (
        <>
          <WithdrawnWords tombstone={tombstone} />
          <ChangeNotes changes={changes} subject="This quote" />
          <p className="mt-4">
            <a href={page} target="_blank" rel="noopener">
              Open its page
            </a>
          </p>
        </>
      )}
    </main>
  );
}
