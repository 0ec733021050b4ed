import { notFound } from 'next/navigation';
import { cardOf } from '@/components/embed/card-of';
import { loadIndex, loadPermalinks } from '@/lib/store/load';
import type { Quotable } from '@/lib/url/citables-of';

type CardPageProps = { item: Quotable };

/** A card as a page, in development: a build writes all of them at once. */
export async function CardPage({ item }: CardPageProps) {
  const card = cardOf(await loadIndex(), await loadPermalinks(), item);
  if (!card) notFound();
  return card.content;
}
