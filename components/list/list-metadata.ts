import type { Metadata } from 'next';
import { pageMetadata } from '@/components/layout/page-metadata';
import type { ListPage } from '@/lib/lists/pages';
import { listPage } from '@/lib/url/paths';
import { pageName } from './page-name';
import { rangeInWords } from './range-in-words';

/**
 * The head of a page of a list. Each is canonical by itself, as each has entries that no other page
 * shows; its title and description are its own as well.
 */
export function listMetadata(
  title: string,
  page: ListPage<unknown>,
  address: string,
  noun: string,
): Metadata {
  const name = pageName(title, page);
  return pageMetadata({
    title: name,
    description: `${title}: ${rangeInWords(page, noun)}, quoted word for word.`,
    canonical: listPage(address, page.number),
  });
}
