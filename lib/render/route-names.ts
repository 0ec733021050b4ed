import { build } from 'esbuild';
import { BROWSER_SCRIPTS } from '@/lib/browser/browser-script';
import { nextForNode, settings } from './bundle-routes';
import { namesInCode } from './names-in-code';
import type { Names } from './names-in-code';

/** What the pages of a route can have, and the letters in its code. */
export type RouteNames = { readonly names: Names; readonly letters: string };

/** What editorial text may hold: lib/parse/editorial-html.ts lets nothing else through. */
const OF_EDITORS = ['p', 'em', 'strong', 'a', 'ul', 'ol', 'li'];

/** What names are by; addresses of scripts are followed instead. */
const KINDS = ['words', 'beginnings', 'elements', 'attributes'] as const;

/**
 * What the pages made by some modules can have: what their code and that of the components it reaches
 * says, and that of the scripts they load.
 *
 * @param modules from the root of the project
 */
export async function namesOfModules(
  root: string,
  modules: readonly string[],
  scripts: ReadonlyMap<string, RouteNames>,
): Promise<RouteNames> {
  const { names, letters } = await namesIn(root, modules);
  for (const element of OF_EDITORS) names.elements.add(element);
  const loaded = [...reachable(names.scripts, scripts)];
  for (const script of loaded) {
    for (const kind of KINDS) for (const name of script.names[kind]) names[kind].add(name);
  }
  return { names, letters: letters + loaded.map((script) => script.letters).join('') };
}

/** What each script of the site can put on a page, by its address. */
export async function namesOfScripts(root: string): Promise<ReadonlyMap<string, RouteNames>> {
  const found = [...BROWSER_SCRIPTS].map(async ([name, entry]): Promise<[string, RouteNames]> => {
    return [`/scripts/${name}.js`, await namesIn(root, [entry])];
  });
  return new Map(await Promise.all(found));
}

async function namesIn(root: string, modules: readonly string[]): Promise<RouteNames> {
  const result = await build({
    ...settings(root),
    stdin: {
      contents: modules.map((file, at) => `export * as m${at} from './${file}';`).join('\n'),
      resolveDir: root,
    },
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    jsxImportSource: 'react',
    plugins: [
      {
        name: 'components-alone',
        setup({ onResolve }) {
          // What lib computes names no class, but for what it does in the browser.
          onResolve({ filter: /^@\/lib\// }, ({ path }) =>
            path.startsWith('@/lib/browser/')
              ? undefined
              : { path, external: true, sideEffects: false },
          );
        },
      },
      nextForNode(root, root),
    ],
  });
  const code = result.outputFiles[0]?.text ?? '';
  return { names: namesInCode(code), letters: code.replace(/[\0-~]+/g, '') };
}

/** These scripts, and those that they load when they need them. */
function reachable(
  addresses: Iterable<string>,
  scripts: ReadonlyMap<string, RouteNames>,
): Set<RouteNames> {
  const found = new Set<RouteNames>();
  const waiting = [...addresses];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const script = scripts.get(next);
    if (!script || found.has(script)) continue;
    found.add(script);
    waiting.push(...script.names.scripts);
  }
  return found;
}

/** Whether a page with these names can be matched by a part of a selector. */
export function isIn({
  words,
  beginnings,
  elements,
  attributes,
}: Names): (name: string) => boolean {
  const starts = [...beginnings];
  return (name) => {
    const bare = name.slice(1);
    if (name.startsWith('[')) {
      const attribute = name.slice(1, -1);
      return (
        attributes.has(attribute) ||
        words.has(attribute) ||
        // Put together, as `data-${preference}` is.
        starts.some(
          (start) => attribute.startsWith(start) && words.has(attribute.slice(start.length)),
        )
      );
    }
    if (!/^[.#]/.test(name)) return elements.has(name);
    return words.has(bare) || starts.some((start) => bare.startsWith(start));
  };
}
