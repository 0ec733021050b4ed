import { ScriptError } from '@/lib/tools/script.mjs';
import { atBase } from './at-base';
import type { SiteModule } from './open-routes';
import { addressOf, paramsOf } from './address';
import type { Params } from './address';
import { answerFile } from './answer-file';
import { checkScripts } from './check-scripts';
import { dress } from './dress';
import { checkClasses } from './check-classes';
import type { FoundRoutes, Route } from './find-routes';
import type { Looks } from './looks';
import type { Rendered } from './render-page';
import { renderNotFound, renderPage } from './render-page';
import type { RouteModule, RoutesModule } from './routes-module';

/** An address of the site, and who answers for it. */
export type Place = { readonly address: string; readonly route: number; readonly params: Params };

/** Makes pages and files of a project, each by itself. */
export type LightSite = {
  /** Every address that the routes name, or those of one kind, one route after the other. */
  readonly places: (kind?: Route['kind']) => AsyncGenerator<Place>;
  /** Who answers for an address; undefined where nobody does. Whether it is there, `make` says. */
  readonly find: (address: string) => Place | undefined;
  /**
   * What stands at an address; undefined where its route says that it is not found. Throws, with the
   * address and the file of the route, where it cannot be made.
   */
  readonly make: (place: Place) => Promise<string | Uint8Array | undefined>;
  /** The page for what is not found. Throws like `make`. */
  readonly makeNotFound: () => string;
};

/**
 * The site of these routes; `site` is the module that `bundleRoutes` made of them. How pages look is asked
 * for when the first is made.
 */
export function lightSite(
  found: FoundRoutes,
  site: RoutesModule & { readonly site: Pick<SiteModule['site'], 'base'> },
  looks: () => Pick<Looks, 'routes' | 'notFound' | 'inline'>,
): LightSite {
  const routes = found.routes.map((route, at) => ({
    route,
    module: site.routes[at] ?? {},
  }));

  function dressed({ html, classes }: Rendered, address: string, look = looks().notFound): string {
    checkScripts(html, address, looks().inline);
    checkClasses(classes, look);
    return dress(atBase(html, site.site.base), look);
  }

  return {
    async *places(kind) {
      for (const [at, { route, module }] of routes.entries()) {
        if (kind !== undefined && route.kind !== kind) continue;
        for (const params of await paramsIn(route, module)) {
          yield { address: addressOf(route, params), route: at, params };
        }
      }
    },
    find(address) {
      for (const [at, { route }] of routes.entries()) {
        const params = paramsOf(route, address);
        if (params) return { address, route: at, params };
      }
      return undefined;
    },
    async make({ address, route: at, params }) {
      const { route, module } = routes[at] ?? {};
      if (!route || !module) throw new Error(`There is no route ${at}.`);
      try {
        if (route.kind === 'file') return await answerFile(module, address, params);
        const rendered = await renderPage(site, module, params);
        return rendered && dressed(rendered, address, looks().routes[at]);
      } catch (error) {
        throw placed(error, `${address} (${route.file})`);
      }
    },
    makeNotFound() {
      try {
        return dressed(renderNotFound(site), '/404.html');
      } catch (error) {
        throw placed(error, `/404.html (${found.notFound})`);
      }
    },
  };
}

async function paramsIn(route: Route, module: RouteModule): Promise<readonly Params[]> {
  if (route.segments.every(({ kind }) => kind === 'fixed')) return [{}];
  if (module.generateStaticParams) return module.generateStaticParams({ params: {} });
  throw new ScriptError(`${route.file}: it names no pages. Export generateStaticParams.`);
}

function placed(error: unknown, place: string): Error {
  if (error instanceof ScriptError) return new ScriptError(`${place}: ${error.message}`);
  return new Error(`${place} could not be made`, { cause: error });
}
