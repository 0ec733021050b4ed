import 'server-only';
import { openStore } from '@/lib/store/open-store';
import { ADDRESSES, addressFiles } from './address-files';
import type { FileBody, FileFolderName } from './file-of';
import { FILE_FOLDERS } from './file-of';

/** A file that is no page, by its folder and its name below it; undefined where there is none. */
export async function file(folder: FileFolderName, name: string): Promise<FileBody | undefined> {
  return FILE_FOLDERS[folder].file(await openStore(), name);
}

/** The names of all files of a folder, one after the other. */
export async function* fileNames(folder: FileFolderName): AsyncIterable<string> {
  const start = `/${folder}/`.length;
  for await (const address of FILE_FOLDERS[folder].addresses(await openStore())) {
    yield address.slice(start);
  }
}

/** The sign of the site, as SVG. */
export async function iconFile(): Promise<string> {
  return (await (await openStore()).site()).sign.svg;
}

/** What the not-found page looks for the nearest address in, or where its parts are. */
export async function addressesFile(): Promise<string | undefined> {
  return (await addressFiles(await openStore())).get(ADDRESSES);
}
