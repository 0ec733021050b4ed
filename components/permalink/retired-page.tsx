import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import type { RetiredFacts } from '@/components/layout/page-head';
import type { Permalinks } from '@/lib/model/permalink';
import { getRecord } from '@/lib/store/index-corpus';
import { pageOfAddress } from '@/lib/url/item-of-address';
import { MovedPage } from './moved-page';
import { TombstonePage } from './tombstone-page';

/** What the head of a retired address's page says. */
export function retiredMetadata(permalinks: Permalinks, address: string): Metadata {
  const facts = retiredFacts(permalinks, address);
  if (!facts) return {};
  const { title, canonical, noindex } = facts;
  return { title, alternates: { canonical }, ...(noindex && { robots: { index: false } }) };
}

/** The same as data; undefined for an address that never was. */
export function retiredFacts(permalinks: Permalinks, address: string): RetiredFacts | undefined {
  const to = permalinks.redirects.get(address);
  if (to !== undefined) return { title: 'Moved', canonical: pageOfAddress(to), noindex: false };
  if (!permalinks.tombstones.has(address)) return undefined;
  return { title: 'Withdrawn', canonical: pageOfAddress(address), noindex: true };
}

type RetiredPageProps = {
  permalinks: Permalinks;
  address: string;
  /** What else is known of what was withdrawn. */
  children?: ReactNode;
};

/** The page of an address that is retired. Throws for one that never was. */
export function RetiredPage({ permalinks, address, children }: RetiredPageProps) {
  const to = permalinks.redirects.get(address);
  if (to !== undefined) return <MovedPage to={pageOfAddress(to)} />;
  const tombstone = getRecord(permalinks.tombstones, address);
  return (
    <TombstonePage permalinks={permalinks} tombstone={tombstone}>
      {children}
    </TombstonePage>
  );
}
