import { PAGE_LENGTH } from '@/lib/lists/page-lengths';
import { countPages } from '@/lib/lists/pages';
import { listPage } from '@/lib/url/paths';

/** The addresses of the pages of a list of so many entries, in order. */
export function pageAddresses(address: string, total: number): readonly string[] {
  const pages = countPages(total, PAGE_LENGTH);
  return Array.from({ length: pages }, (_, at) => listPage(address, at + 1));
}
