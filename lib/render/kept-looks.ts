import { join } from 'node:path';
import { digestOf, onceKept } from '@/lib/kept/kept-files';
import { codeStampOf } from '@/lib/tools/source-stamp.mjs';
import { accentStyleOf } from '@/lib/store/accent-style';
import type { FoundRoutes } from './find-routes';
import { makeLooks } from './looks';
import type { Looks } from './looks';
import type { SiteModule, SiteStore } from './open-routes';
import { inlineScripts, KEPT } from './open-routes';

/**
 * How the pages of a site look, made once for the same code and letters.
 *
 * @param name what the site is called among those that are kept
 * @param code what `codeStampOf` said before any of the code that runs was read
 */
export async function keptLooks(
  root: string,
  name: string,
  code: string,
  found: FoundRoutes,
  loaded: SiteModule,
  store: SiteStore,
): Promise<Looks> {
  const alphabet = await store.alphabet();
  const accent = accentStyleOf(await store.site());
  const inline = inlineScripts(loaded);
  const { base } = loaded.site;
  const kept = join(root, KEPT);
  return onceKept(
    kept,
    `looks of ${name}`,
    // Where the code was edited meanwhile, nothing else has this key.
    () => digestOf(JSON.stringify([code, codeStampOf(root), alphabet, accent, inline, base])),
    () => makeLooks(root, found, { alphabet, accent, base, inline, kept }),
  );
}
