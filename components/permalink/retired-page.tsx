import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Permalinks } from '@/lib/model/permalink';
import { pageOfAddress } from '@/lib/url/item-of-address';
import { MovedPage } from './moved-page';
import { TombstonePage } from './tombstone-page';

/** What the head of a retired address's page says. */
export function retiredMetadata(permalinks: Permalinks, address: string): Metadata {
  const to = permalinks.redirects.get(address);
  if (to !== undefined) return { title: 'Moved', alternates: { canonical: pageOfAddress(to) } };
  if (!permalinks.tombstones.has(address)) return {};
  return {
    title: 'Withdrawn',
    alternates: { canonical: pageOfAddress(address) },
    robots: { index: false },
  };
}

type RetiredPageProps = {
  permalinks: Permalinks;
  address: string;
  /** What else is known of what was withdrawn. */
  children?: ReactNode;
};

/** The page of an address that is retired; not found for one that never was. */
export function RetiredPage({ permalinks, address, children }: RetiredPageProps) {
  const to = permalinks.redirects.get(address);
  if (to !== undefined) return <MovedPage to={pageOfAddress(to)} />;
  const tombstone = permalinks.tombstones.get(address);
  if (!tombstone) notFound();
  return (
    <TombstonePage permalinks={permalinks} tombstone={tombstone}>
      {children}
    </TombstonePage>
  );
}
