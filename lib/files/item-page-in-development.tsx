import type { Metadata } from 'next';
import type { Quotable } from '@/lib/url/citables-of';
import { permalinkOf } from '@/lib/url/paths';
import { contentInDevelopment, metadataInDevelopment } from './in-development';
import { itemPageOf } from './item-page';

type ItemPageProps = { item: Quotable };

/** A page of an item by Next, in development. */
export function ItemPageInDevelopment({ item }: ItemPageProps) {
  return contentInDevelopment((content) => itemPageOf(content, item));
}

/** What the head of such a page says. */
export function itemPageMetadata(item: Quotable): Promise<Metadata> {
  return metadataInDevelopment((content) => itemPageOf(content, item), permalinkOf(item));
}
