import { ScriptError } from '@/lib/tools/script.mjs';
import type { Params } from './address';
import type { RouteModule, RoutesModule } from './routes-module';

/** A page, its frame around it, without a policy or a style. */
export type Rendered = {
  readonly html: string;
  /** As they are written on its elements. */
  readonly classes: ReadonlySet<string>;
};

/**
 * Renders a page; undefined where it says that it is not found. Throws a ScriptError where it does what a
 * page that stands alone cannot.
 */
export async function renderPage(
  site: RoutesModule,
  module: RouteModule,
  params: Params,
): Promise<Rendered | undefined> {
  const { default: Page } = module;
  if (!Page)
    throw new ScriptError('It exports no page: write export default async function Page().');
  try {
    return framed(site, await Page(propsOf(params)));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw inWords(error);
  }
}

/** Renders the page for what is not found. */
export function renderNotFound(site: RoutesModule): Rendered {
  return framed(site, site.jsx(site.notFound, {}));
}

function framed(site: RoutesModule, children: unknown): Rendered {
  // Another page may have been given up half way. From here on nothing comes between.
  site.takeClasses();
  const html = site.renderToStaticMarkup(site.jsx(site.layout, { children }));
  // What the page itself is made of was made before.
  return {
    html: `<!DOCTYPE html>${html}`,
    classes: new Set([...site.takeClasses(), ...classesIn(children)]),
  };
}

/** The classes on the elements of a tree that was made and is not rendered yet. */
function classesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(classesIn);
  const { type, props } = Object(node) as { type?: unknown; props?: Record<string, unknown> };
  if (!props) return [];
  const { className, children } = props;
  const own = typeof type === 'string' && typeof className === 'string' ? [className] : [];
  return [...own, ...classesIn(children)];
}

function propsOf(params: Params) {
  return {
    params: Promise.resolve(params),
    get searchParams(): never {
      throw new ScriptError(
        'It reads searchParams, and a page is the same for every query: ' +
          'read location.search in a script of lib/browser.',
      );
    },
  };
}

/** As Next marks what `notFound()` throws. */
export function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && error.digest === NOT_FOUND;
}

const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404';

/** What React says of a component that waits. */
const SUSPENDED = 'A component suspended while responding to synchronous input';

function inWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'Refusal') return new ScriptError(error.message);
  if (!error.message.startsWith(SUSPENDED)) return error;
  return new ScriptError(
    'A component below the page waits for data: await it in page.tsx and hand it down.',
  );
}
