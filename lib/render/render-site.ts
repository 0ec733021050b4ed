import { join } from 'node:path';
import type { OpenSite } from '@/lib/serve/made-source';
import { projectRoot } from '@/lib/tools/script.mjs';
import { lightSite } from './light-site';
import type { LightSite } from './light-site';
import { hashesOf, makeLooks } from './looks';
import { bundleSite, inlineScripts, KEPT, loadSite } from './open-routes';
import { publicFiles } from './public-files';

/**
 * The light site, each page and file made when it is asked for, with the bytes that a build would write.
 * Rejects with a ContentError where the content has problems, and with a ScriptError where the routes
 * have.
 */
export async function openSite(root: string = projectRoot): Promise<OpenSite> {
  const { found, file } = await bundleSite(root);
  const routes = await loadSite(file);
  const alphabet = await (await routes.openStore()).alphabet();
  const kept = join(root, KEPT);
  const looks = await makeLooks(root, found, { alphabet, inline: inlineScripts(routes), kept });
  const site = lightSite(found, routes, () => looks);
  const files = new Map([...looks.fonts, ...publicFiles(root)]);
  const folders = await foldersOf(site, [...files.keys()]);
  return {
    async render(path) {
      if (path === MISSING) return { status: 404, body: site.makeNotFound() };
      const body = files.get(path) ?? (await make(site, path));
      return body === undefined ? undefined : { status: 200, body };
    },
    isPage: async (path) =>
      folders.has(path) || (!files.has(path) && (await make(site, `${path}/`)) !== undefined),
    async retired() {
      const { redirects, gone } = await routes.redirects();
      return {
        redirects: new Map(redirects.map(({ from, to }) => [from, to])),
        gone: new Set(gone),
      };
    },
    hashesOf: (path) => hashesOf(looks, path),
  };
}

const MISSING = '/404.html';

async function make(site: LightSite, address: string): Promise<string | Uint8Array | undefined> {
  const place = site.find(address);
  return place && site.make(place);
}

/** The folders that files or pages stand in, without a slash at their end, but for those that are pages. */
async function foldersOf(site: LightSite, files: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set(files.map(folderOf));
  for await (const { address } of site.places()) {
    for (let path = folderOf(address); path !== ''; path = folderOf(path)) {
      if (folders.has(path)) break;
      folders.add(path);
    }
  }
  return folders;
}

/** `/a/b/` and `/a/b` both stand in `/a`. */
const folderOf = (path: string) => path.replace(/\/[^/]*\/?$/, '');
