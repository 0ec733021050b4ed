import { parseSync, Visitor } from 'oxc-parser';
import type { EcmaScriptModule } from 'oxc-parser';
import type { Fault } from './fault';

/** What a module is to Next: `part` for one that others import. */
export type ModuleRole = 'page' | 'file' | 'layout' | 'not-found' | 'part';

/** What a module may export, by its role; parts may export what they like. */
const EXPORTS: Readonly<Record<Exclude<ModuleRole, 'part'>, readonly string[]>> = {
  page: ['default', 'generateStaticParams', 'dynamicParams'],
  file: ['GET', 'generateStaticParams', 'dynamicParams'],
  layout: ['default'],
  'not-found': ['default'],
};

const IN_HEAD =
  'Write <title>, <meta> and <link> as JSX in the page: React moves them into the head';
const AT_BUILD = 'Take it out: everything is made once, before anybody asks';

const FIXES = new Map([
  ...['metadata', 'generateMetadata', 'viewport', 'generateViewport'].map(
    (name): [string, string] => [name, IN_HEAD],
  ),
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map((name): [string, string] => [
    name,
    'Only GET is answered: files are read',
  ]),
]);

/** What React gives to components that run nowhere but where pages are made. */
const OF_REACT = new Set([
  ...['Children', 'Fragment', 'Suspense', 'cache', 'forwardRef'],
  ...['memo', 'use', 'useCallback', 'useId', 'useMemo', 'version'],
]);

const PAGES_STAND = 'Pages have no framework in the browser: write a script in lib/browser';

/**
 * What of Next's conventions a module uses that a light page cannot carry out, each with its line.
 *
 * @param file from the root of the project
 */
export function checkSource(file: string, code: string, role: ModuleRole): Fault[] {
  const parsed = parseSync(file, code);
  // esbuild says what is wrong with it, and where.
  if (parsed.errors.length > 0) return [];
  const found: { at: number; what: string; fix: string }[] = [
    ...exportsRefused(parsed.module, role, code),
    ...importsRefused(parsed.module, code),
  ];
  if (/\buse (?:client|server|cache)\b/.test(code)) {
    const visitor = new Visitor({
      ExpressionStatement({ start, directive }) {
        if (!directive || !/^use (?:client|server|cache)\b/.test(directive)) return;
        found.push({ at: start, what: `'${directive}' is not carried out`, fix: PAGES_STAND });
      },
    });
    visitor.visit(parsed.program);
  }
  return found.map(({ at, what, fix }) => ({
    file,
    line: code.slice(0, at).split('\n').length,
    what,
    fix,
  }));
}

function* exportsRefused({ staticExports }: EcmaScriptModule, role: ModuleRole, code: string) {
  if (role === 'part') return;
  for (const { entries, start, end } of staticExports) {
    for (const { exportName, isType } of entries) {
      const name = exportName.kind === 'Default' ? 'default' : (exportName.name ?? '*');
      if (isType || EXPORTS[role].includes(name)) continue;
      // It says what is done with every page anyway.
      if (name === 'dynamic' && /=\s*(['"])force-static\1/.test(code.slice(start, end))) continue;
      const what = `the export ${name} is not carried out`;
      yield { at: start, what, fix: FIXES.get(name) ?? AT_BUILD };
    }
  }
}

function* importsRefused(module: EcmaScriptModule, code: string) {
  for (const { moduleRequest, entries, start } of module.staticImports) {
    const names = entries.filter(({ isType }) => !isType).map(({ importName }) => importName.name);
    if (entries.length > 0 && names.length === 0) continue;
    yield* importRefused(moduleRequest.value, names, start);
  }
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, importName, isType } of entries) {
      if (!moduleRequest || isType) continue;
      yield* importRefused(moduleRequest.value, [importName.name], start);
    }
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const source = code.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    yield* importRefused(source, [null], start);
  }
}

/** @param names null for all of it */
function* importRefused(source: string, names: readonly (string | null)[], at: number) {
  if (source === 'react') {
    for (const name of names) {
      if (name !== null && OF_REACT.has(name)) continue;
      if (name === null) {
        yield { at, what: 'all of react is imported', fix: 'Import what is used by its name' };
      } else if (/^(create|clone)Element$/.test(name)) {
        yield { at, what: `${name} makes elements that are not checked`, fix: 'Write JSX' };
      } else yield { at, what: `${name} does nothing in a page`, fix: PAGES_STAND };
    }
  }
  if (!/^next(?:\/|$)/.test(source)) return;
  const refused = names.filter((name) => source !== 'next/navigation' || name !== 'notFound');
  if (names.length > 0 && refused.length === 0) return;
  const what = `${refused.map((name) => name ?? 'all').join(', ')} of ${source} is not carried out`;
  yield { at, what, fix: FIXES_OF_NEXT.get(source) ?? 'Of Next, pages use notFound() alone' };
}

const FIXES_OF_NEXT = new Map([
  ['next/link', 'Write <a href>: links are the browser’s'],
  ['next/image', 'Write <img> with its width and height'],
  ['next/script', 'Write <script type="module" src>, and the script in lib/browser'],
  ['next/font/google', 'Name the typeface in app/globals.css'],
  ['next/font/local', 'Name the typeface in app/globals.css'],
  ['next/dynamic', 'Import it as usual: pages are made at once'],
  ['next/headers', AT_BUILD],
  ['next/cache', AT_BUILD],
  ['next/server', 'Use the Response that every browser has'],
  ['next/navigation', 'Of it, pages use notFound() alone; addresses that moved are in the ledger'],
]);
