import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { pageMetadata } from '@/components/layout/page-metadata';
import { retiredMetadata } from '@/components/permalink/retired-page';
import { loadContent } from '@/lib/store/load';
import type { Content } from '@/lib/store/read-content';
import type { MadePage } from './made-page';

/** Finds a page in the content; undefined for one that never was. */
type FindPage = (content: Content) => MadePage | undefined;

/** What stands on a page, for Next in development: a build writes all of them at once. */
export async function contentInDevelopment(find: FindPage): Promise<ReactNode> {
  const page = find(await loadContent());
  if (!page) notFound();
  return page.content;
}

/** What the head of such a page says; `address`: where it says so when it is retired. */
export async function metadataInDevelopment(find: FindPage, address: string): Promise<Metadata> {
  const content = await loadContent();
  const facts = find(content)?.facts;
  if (!facts || 'noindex' in facts) return retiredMetadata(content.permalinks, address);
  return pageMetadata(facts);
}
