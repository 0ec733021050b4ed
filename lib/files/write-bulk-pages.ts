import { sharedContent } from '@/lib/store/shared-content';
import { bulkPages } from './bulk-pages';
import { readFrame } from './page-frame';
import { writeFiles } from './write-files';

/**
 * `node write-bulk-pages.mjs <site> <parsed> <part> <parts>`: writes one part of the bulk pages of the
 * content in the folder `parsed` into a site whose other pages are there; parts are numbered from 0 and
 * together hold every page once. Exits with 1 where a page cannot be made.
 */
async function writeBulkPages([siteFolder, parsed, part, parts]: readonly string[]): Promise<void> {
  if (!siteFolder || !parsed || !part || !parts) {
    throw new Error('Expected <site> <parsed> <part> <parts>.');
  }
  const pages = [...bulkPages(await sharedContent(parsed), await readFrame(siteFolder))];
  // By pairs, as a page costs more than the card that follows it.
  const own = pages.filter((_, at) => Math.floor(at / 2) % Number(parts) === Number(part));
  await writeFiles(new Map(own), siteFolder);
}

await writeBulkPages(process.argv.slice(2));
