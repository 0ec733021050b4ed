import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onceKept } from '@/lib/kept/kept-files';
import type { TracedStore } from '@/lib/store/traced-store';
import { codeStampOf } from '@/lib/tools/source-stamp.mjs';
import type { ServerRedirects } from '@/lib/url/server-redirects';
import { bundleRoutes } from './bundle-routes';
import type { FoundRoutes } from './find-routes';
import { findRoutes } from './find-routes';
import type { RoutesModule } from './routes-module';

/** Kept between builds, and never believed without looking. */
export const KEPT = '.cache/render';

/** What is asked of a project besides its routes. */
const BESIDES = {
  'openStore, openTracedStore': '@/lib/store/open-store',
  redirects: '@/lib/pages/redirects',
  SpeculationRules: '@/components/layout/speculation-rules',
  site: '@/lib/url/site',
};

/** What pages look like follows from this of the content. */
export type SiteStore = Pick<TracedStore, 'alphabet' | 'site'>;

/** The module of a site's routes, with what stands beside them. */
export type SiteModule = RoutesModule & {
  /** Throws a ContentError where the content cannot be used. */
  readonly openStore: () => Promise<SiteStore>;
  /** The store of a build. */
  readonly openTracedStore: () => Promise<TracedStore>;
  readonly redirects: () => Promise<ServerRedirects>;
  readonly SpeculationRules: () => unknown;
  /** What the content says of the site, once its store is open. */
  readonly site: { readonly base: string; readonly isForThisMachine: boolean };
};

/**
 * The routes of a project and the file that holds them in one module. Throws as `bundleRoutes` does.
 *
 * @param code what `codeStampOf` said before any of the code that runs was read
 */
export async function bundleSite(
  root: string,
  code: string,
): Promise<{ found: FoundRoutes; file: string }> {
  const file = join(root, KEPT, 'routes.mjs');
  // Two may do this at once; neither may load half of what the other writes.
  const written = `${file}.${process.pid}`;
  const routes = await onceKept(
    join(root, KEPT),
    'routes',
    // Where the code was edited meanwhile, no other build has this key.
    () => `${code} ${codeStampOf(root)}`,
    async () => {
      const found = findRoutes(root);
      await bundleRoutes(root, found, written, { besides: BESIDES });
      return { found, code: readFileSync(written, 'utf8') };
    },
  );
  writeFileSync(written, routes.code);
  renameSync(written, file);
  return { found: routes.found, file };
}

/** Loads such a file. React has to find `NODE_ENV` set to `production`. */
export async function loadSite(file: string): Promise<SiteModule> {
  return (await import(pathToFileURL(file).href)) as SiteModule;
}

/** The scripts that stand in pages themselves, as whole elements. */
export function inlineScripts({
  renderToStaticMarkup,
  jsx,
  SpeculationRules,
}: SiteModule): string[] {
  return [renderToStaticMarkup(jsx(SpeculationRules as () => null, {}))];
}
