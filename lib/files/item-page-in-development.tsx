import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/components/layout/page-metadata';
import { retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import type { Quotable } from '@/lib/url/citables-of';
import { permalinkOf } from '@/lib/url/paths';
import { itemPageOf } from './item-page';

type ItemPageProps = { item: Quotable };

/** A page of an item by Next, in development: a build writes all of them at once. */
export async function ItemPageInDevelopment({ item }: ItemPageProps) {
  const page = itemPageOf(await load(), item);
  if (!page) notFound();
  return page.content;
}

/** What the head of such a page says. */
export async function itemPageMetadata(item: Quotable): Promise<Metadata> {
  const content = await load();
  const facts = itemPageOf(content, item)?.facts;
  if (!facts || 'noindex' in facts) return retiredMetadata(content.permalinks, permalinkOf(item));
  return pageMetadata(facts);
}

async function load() {
  return { index: await loadIndex(), permalinks: await loadPermalinks() };
}
