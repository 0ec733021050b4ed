import 'server-only';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import type { SiteSection } from './addresses-of';
import { addressesOf } from './addresses-of';
import type { PageModel } from './page-of';
import { pageOf } from './page-of';

/** The page at an address, as plain data; undefined where there is none. Addresses end in a slash. */
export async function page(address: string): Promise<PageModel | undefined> {
  const store = await openStore();
  if (last?.store !== store || last.address !== address) {
    last = { store, address, model: pageOf(store, address) };
  }
  return last.model;
}

/** A build asks for a page twice, one time after the other: to see whether it has changed, and to make it. */
let last:
  | {
      readonly store: Store;
      readonly address: string;
      readonly model: Promise<PageModel | undefined>;
    }
  | undefined;

/** The addresses of all pages, or of those of a part of the site, retired ones included, one after the other. */
export async function* addresses(section?: SiteSection): AsyncIterable<string> {
  yield* addressesOf(await openStore(), section);
}
