import 'server-only';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { onceFor } from '@/lib/text/once-for';
import { addFolders } from '@/lib/serve/folders';
import { addressesOf } from './addresses-of';
import type { FileFolderName } from './file-of';
import { FILE_FOLDERS } from './file-of';

/** Whether a path, which has no slash at its end, is that of a page, or of a folder that pages or files stand in. */
export async function isFolder(path: string): Promise<boolean> {
  const store = await openStore();
  const { all, folders } = await pagesIn(store);
  return all.has(`${path}/`) || folders.has(path) || (await filesIn(store)).folders.has(path);
}

/**
 * Whether nothing stands at an address, though the part of the site that it belongs to has pages or files;
 * that of a page ends in a slash. Of what is in no part of the site nothing is said.
 */
export async function isMissing(address: string): Promise<boolean> {
  const [, part = ''] = address.split('/');
  const store = await openStore();
  if (Object.hasOwn(FILE_FOLDERS, part)) return !(await filesIn(store)).all.has(address);
  const { all, folders } = await pagesIn(store);
  return folders.has(`/${part}`) && !all.has(address);
}

/** Addresses, and the folders that they stand in, without a slash at their end. */
type Places = { readonly all: ReadonlySet<string>; readonly folders: ReadonlySet<string> };

/** Made once for a store, as it is asked for with every request; files apart, as some take long to name. */
const pagesIn = onceFor((store: Store) => placesAt(addressesOf(store)));
const filesIn = onceFor((store: Store) => placesAt(fileAddresses(store)));

async function* fileAddresses(store: Store): AsyncIterable<string> {
  const names = Object.keys(FILE_FOLDERS) as FileFolderName[];
  for (const name of names) yield* FILE_FOLDERS[name].addresses(store);
}

async function placesAt(addresses: AsyncIterable<string>): Promise<Places> {
  const all = new Set<string>();
  const folders = new Set<string>();
  for await (const address of addresses) {
    all.add(address);
    addFolders(folders, address);
  }
  return { all, folders };
}
