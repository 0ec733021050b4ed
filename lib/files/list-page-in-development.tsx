import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/components/layout/page-metadata';
import { loadIndex } from '@/lib/corpus/load';
import { listPages } from './list-pages';

type ListPageProps = { address: string };

/** A page of a list by Next, in development: a build writes all of them at once. */
export async function ListPageInDevelopment({ address }: ListPageProps) {
  const make = listPages(await loadIndex()).get(address);
  if (!make) notFound();
  return make().content;
}

/** What the head of such a page says. */
export async function listPageMetadata(address: string): Promise<Metadata> {
  const facts = listPages(await loadIndex()).get(address)?.().facts;
  return facts ? pageMetadata(facts) : {};
}
