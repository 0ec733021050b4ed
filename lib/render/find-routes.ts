import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault';
import { refuse } from './fault';

/** A step of a route's address: fixed, one parameter, or all the steps that are left. */
type Segment = { readonly kind: 'fixed' | 'one' | 'rest'; readonly name: string };

/** A folder of `app` that answers for addresses. */
export type Route = {
  readonly kind: 'page' | 'file';
  /** Its module, from the root of the project: `app/actors/[id]/page.tsx`. */
  readonly file: string;
  readonly segments: readonly Segment[];
};

/** What stands in the folder `app` of a project. */
export type FoundRoutes = {
  /** The modules of the frame of every page, and of the page for what is not found. */
  readonly layout: string;
  readonly notFound: string;
  /** A fixed step goes before a parameter, and that before a rest: the first that fits is the one. */
  readonly routes: readonly Route[];
};

const APP = 'app';
const IN_PAGE = 'Put it into the page itself, as JSX';
const AS_FILE = 'Put the file into public/, or answer for it in a route.ts';
const AT_BUILD = 'Pages are made once, before anybody asks: make what it does a part of the page';

/** The files that Next reads by their name and that mean nothing here, each with what to do instead. */
const REFUSED_FILES: readonly (readonly [name: RegExp, fix: string])[] = [
  [/^(loading|error|template|default|forbidden|unauthorized)$/, 'Pages are whole: take it out'],
  [/^global-(error|not-found)$/, 'Pages are whole: take it out'],
  [/^(middleware|proxy|instrumentation|instrumentation-client)$/, AT_BUILD],
  [/^(favicon|icon\d*|apple-icon\d*|(opengraph|twitter)-image\d*)$/, AS_FILE],
  [/^(sitemap|robots|manifest)$/, AS_FILE],
];

/**
 * Finds the routes of a project. Throws a ScriptError that names every folder and file that Next would
 * give a meaning which a light site cannot.
 */
export function findRoutes(root: string): FoundRoutes {
  const faults: Fault[] = [];
  const routes = routesIn(root, APP, [], faults);
  for (const name of ['layout.tsx', 'not-found.tsx']) {
    if (existsSync(join(root, APP, name))) continue;
    faults.push({ file: `${APP}/${name}`, what: 'it is missing', fix: 'Every site has one' });
  }
  refuse(faults);
  return {
    layout: `${APP}/layout.tsx`,
    notFound: `${APP}/not-found.tsx`,
    routes: routes.sort(byParticularity),
  };
}

function routesIn(root: string, folder: string, above: Segment[], faults: Fault[]): Route[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  faults.push(...names.flatMap((name) => faultOfFile(folder, name)));
  if (names.includes('page.tsx') && names.includes('route.ts')) {
    const what = 'a page and a file have the same address';
    faults.push({ file: `${folder}/route.ts`, what, fix: 'Move one of them' });
  }
  const own = names.flatMap((name): Route[] => {
    const kind = name === 'page.tsx' ? 'page' : name === 'route.ts' ? 'file' : undefined;
    return kind ? [{ kind, file: `${folder}/${name}`, segments: above }] : [];
  });
  // Next takes no folder with a low line in front for a part of an address.
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'));
  return [
    ...own,
    ...folders.flatMap(({ name }) => {
      const segment = segmentOf(name);
      if (segment) return routesIn(root, `${folder}/${name}`, [...above, segment], faults);
      faults.push({ file: `${folder}/${name}`, ...faultOfFolder(name) });
      return [];
    }),
  ];
}

function segmentOf(folder: string): Segment | undefined {
  const [, rest, one, fixed] = /^(?:\[\.\.\.(\w+)\]|\[(\w+)\]|([\w-][\w.-]*))$/.exec(folder) ?? [];
  if (rest) return { kind: 'rest', name: rest };
  if (one) return { kind: 'one', name: one };
  return fixed ? { kind: 'fixed', name: fixed } : undefined;
}

function faultOfFolder(name: string): Pick<Fault, 'what' | 'fix'> {
  if (name.startsWith('(.'))
    return { what: 'it intercepts another route', fix: 'Link to that one' };
  if (name.startsWith('(')) return { what: 'it is a route group', fix: 'Move its routes one up' };
  if (name.startsWith('@')) return { what: 'it is a parallel route', fix: IN_PAGE };
  if (name.startsWith('[[')) {
    return {
      what: 'its rest may be empty',
      fix: 'Write [...name], and a page of its own for none',
    };
  }
  return { what: 'it is no step of an address', fix: 'Use letters, digits, hyphens and dots' };
}

function faultOfFile(folder: string, file: string): Fault[] {
  const [, name = '', ending] = /^([^.]*)\.(.*)$/.exec(file) ?? [];
  const at = `${folder}/${file}`;
  const isRead =
    ending !== undefined &&
    /^([jt]sx?|mdx?|ico|svg|png|jpe?g|gif|xml|txt|json|webmanifest)$/.test(ending);
  if (!isRead) return [];
  const refused = REFUSED_FILES.find(([pattern]) => pattern.test(name));
  if (refused) return [{ file: at, what: `Next reads ${name} by its name`, fix: refused[1] }];
  if ((name === 'layout' || name === 'not-found') && folder !== APP) {
    const fix = name === 'layout' ? IN_PAGE : 'Use the one in app/';
    return [{ file: at, what: `a nested ${name} is not carried out`, fix }];
  }
  const expected = { page: 'tsx', route: 'ts', layout: 'tsx', 'not-found': 'tsx' }[name];
  if (expected === undefined || expected === ending) return [];
  return [{ file: at, what: 'it has another ending', fix: `Call it ${name}.${expected}` }];
}

const RANK = { fixed: 0, one: 1, rest: 2 };

function byParticularity(a: Route, b: Route): number {
  for (const [at, segment] of a.segments.entries()) {
    const other = b.segments[at];
    if (!other) return 1;
    const difference = RANK[segment.kind] - RANK[other.kind];
    if (difference !== 0) return difference;
    if (segment.name !== other.name) return segment.name < other.name ? -1 : 1;
  }
  return a.segments.length - b.segments.length;
}
