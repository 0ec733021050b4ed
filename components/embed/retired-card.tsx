import { WithdrawnWords } from '@/components/permalink/withdrawn-words';
import type { Permalinks } from '@/lib/model/permalink';
import { itemOfAddress, pageOfAddress } from '@/lib/url/item-of-address';
import { derivedPaths } from '@/lib/url/paths';

type RetiredCardProps = { permalinks: Permalinks; address: string };

/** The card of something that moved or was withdrawn: no frame in other people's pages is ever empty. */
export function RetiredCard({ permalinks, address }: RetiredCardProps) {
  const to = permalinks.redirects.get(address);
  const item = to === undefined ? undefined : itemOfAddress(to);
  const tombstone = permalinks.tombstones.get(address);
  if (!item && !tombstone) throw new Error(`Nothing is known of ${address}`);
  return (
    <main className="min-h-screen border border-line bg-paper p-5 sm:p-6">
      {item && <meta httpEquiv="refresh" content={`0; url=${derivedPaths.embed(item)}`} />}
      <h1 className="font-sans text-base font-semibold tracking-normal">
        {item ? 'Moved' : 'Withdrawn'}
      </h1>
      {item && <a href={derivedPaths.embed(item)}>Show the card at its new address</a>}
      {tombstone && (
        <>
          <WithdrawnWords tombstone={tombstone} />
          <p className="mt-4">
            <a href={pageOfAddress(address)} target="_blank" rel="noopener">
              Open its page
            </a>
          </p>
        </>
      )}
    </main>
  );
}
