import 'server-only';
import { openStore } from '@/lib/store/open-store';
import type { SiteSection } from './addresses-of';
import { addressesOf } from './addresses-of';
import type { PageModel } from './page-of';
import { pageOf } from './page-of';

/** The page at an address, as plain data; undefined where there is none. Addresses end in a slash. */
export async function page(address: string): Promise<PageModel | undefined> {
  return pageOf(await openStore(), address);
}

/** The addresses of all pages, or of those of a part of the site, retired ones included, one after the other. */
export async function* addresses(section?: SiteSection): AsyncIterable<string> {
  yield* addressesOf(await openStore(), section);
}
