import type { OpenSite } from '@/lib/serve/made-source';
import { hashesAt } from '@/lib/serve/policies';
import { retiredFrom } from '@/lib/serve/retired';
import { addFolders } from '@/lib/serve/folders';
import { keptLooks } from './kept-looks';
import { lightSite } from './light-site';
import type { LightSite } from './light-site';
import { bundleSite, loadSite } from './open-routes';
import { publicFiles } from './public-files';

/**
 * The light site, each page and file made when it is asked for, with the bytes that a build would write.
 * Rejects with a ContentError where the content has problems, and with a ScriptError where the routes
 * have.
 *
 * @param code what `codeStampOf` said before any of the code that runs was read
 */
export async function openSite(root: string, code: string): Promise<OpenSite> {
  const { found, file } = await bundleSite(root, code);
  const loaded = await loadSite(file);
  const looks = await keptLooks(root, 'serve', code, found, loaded, await loaded.openStore());
  const site = lightSite(found, loaded, () => looks);
  const files = new Map([...looks.fonts, ...publicFiles(root)]);
  let folders: Promise<ReadonlySet<string>> | undefined;
  return {
    async render(path) {
      if (path === MISSING) return { status: 404, body: site.makeNotFound() };
      const body = files.get(path) ?? (await make(site, path));
      return body === undefined ? undefined : { status: 200, body };
    },
    async isPage(path) {
      if (files.has(path)) return false;
      if ((await make(site, `${path}/`)) !== undefined) return true;
      // Every address is named for it, which takes a while in a large site, and few ask.
      return (await (folders ??= foldersOf(site, [...files.keys()]))).has(path);
    },
    retired: async () => retiredFrom(await loaded.redirects()),
    hashesOf: (path) => hashesAt(looks.hashes, path),
  };
}

const MISSING = '/404.html';

async function make(site: LightSite, address: string): Promise<string | Uint8Array | undefined> {
  const place = site.find(address);
  return place && site.make(place);
}

/** The folders that files or pages stand in, without a slash at their end. */
async function foldersOf(site: LightSite, files: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  for (const file of files) addFolders(folders, file);
  for await (const { address } of site.places()) addFolders(folders, address);
  return folders;
}
