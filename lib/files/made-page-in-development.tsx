import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/components/layout/page-metadata';
import { retiredMetadata } from '@/components/permalink/retired-page';
import { loadIndex, loadPermalinks } from '@/lib/corpus/load';
import { listPages } from './list-pages';
import type { MadePage } from './made-page';
import { recordPages } from './record-pages';

type MadePageProps = { address: string };

/** The page of a record or of a list by Next, in development: a build writes all of them at once. */
export async function MadePageInDevelopment({ address }: MadePageProps) {
  const page = await find(address);
  if (!page) notFound();
  return page.content;
}

/** What the head of such a page says. */
export async function madePageMetadata(address: string): Promise<Metadata> {
  const facts = (await find(address))?.facts;
  if (!facts || 'noindex' in facts) return retiredMetadata(await loadPermalinks(), address);
  return pageMetadata(facts);
}

async function find(address: string): Promise<MadePage | undefined> {
  const index = await loadIndex();
  const make =
    listPages(index).get(address) ??
    new Map(recordPages({ index, permalinks: await loadPermalinks() })).get(address);
  return make?.();
}
