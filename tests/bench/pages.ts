import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of page and where in an exported site one of it stands. */
export type MeasuredPage = {
  readonly name: string;
  readonly path: string;
  /** For a page that readers come to most: one with a link to it; undefined where none was found. */
  readonly from: string | undefined;
};

type Pick = 'smallest' | 'middle' | 'largest';

type Kind = {
  readonly name: string;
  /** Its address; with a star, that of any page there. */
  readonly path: string;
  /** Which of those pages, by the size of its HTML. */
  readonly pick?: Pick;
  /** Whether it gets another one with another corpus. */
  readonly grows: boolean;
  /** One that readers come to most: in a quick run, too, and followed by its links. */
  readonly isQuick?: boolean;
};

/** The initiative is a usual one; of what gathers many things, the largest is the one that hurts. */
const KINDS: readonly Kind[] = [
  { name: 'home', path: '/', grows: true },
  { name: 'explorer', path: '/initiatives/', grows: true },
  { name: 'initiative', path: '/initiatives/*/', pick: 'middle', grows: true, isQuick: true },
  { name: 'document, long', path: '/documents/*/', pick: 'largest', grows: true, isQuick: true },
  { name: 'document, short', path: '/documents/*/', pick: 'smallest', grows: false },
  { name: 'passage', path: '/documents/*/*/', pick: 'middle', grows: true },
  { name: 'how to cite', path: '/documents/*/cite/', pick: 'middle', grows: false },
  { name: 'theme', path: '/themes/*/', pick: 'largest', grows: true },
  { name: 'actor', path: '/actors/*/', pick: 'largest', grows: true },
  { name: 'instrument', path: '/instruments/*/', pick: 'largest', grows: true },
  { name: 'kind', path: '/kinds/*/', pick: 'largest', grows: true },
  { name: 'themes', path: '/themes/', grows: true },
  { name: 'actors', path: '/actors/', grows: true },
  { name: 'instruments', path: '/instruments/', grows: true },
  { name: 'documents', path: '/documents/', grows: true },
  { name: 'kinds', path: '/kinds/', grows: false },
  { name: 'about', path: '/about/', grows: false },
  { name: 'card', path: '/embed/*/', pick: 'middle', grows: false },
];

/**
 * One page of each kind of an exported site, the same ones for the same site.
 *
 * @param site its folder
 * @param which `all`, those that `grow` with the corpus, or the few of a `quick` run
 */
export function measuredPages(site: string, which: 'all' | 'grow' | 'quick'): MeasuredPage[] {
  return KINDS.filter(
    (kind) => which === 'all' || (which === 'quick' ? kind.isQuick : kind.grows),
  ).flatMap((kind) => {
    const path = pathOf(site, kind);
    if (path === undefined) return [];
    return [{ name: kind.name, path, from: kind.isQuick ? wayTo(site, path) : undefined }];
  });
}

function pathOf(site: string, { path, pick = 'smallest' }: Kind): string | undefined {
  const found = expand(site, path.split('/').slice(1, -1))
    .flatMap((at) => {
      const file = statSync(join(site, at, 'index.html'), { throwIfNoEntry: false });
      return file ? [{ at, size: file.size }] : [];
    })
    .sort((a, b) => a.size - b.size || (a.at < b.at ? -1 : 1))
    .map(({ at }) => at);
  const last = found.length - 1;
  const start = { smallest: 0, middle: Math.ceil(last / 2), largest: last }[pick];
  const order = pick === 'largest' ? found.toReversed() : found.slice(start);
  return order.find((at) => !leadsAway(site, at));
}

/** The addresses of the folders that a path with stars stands for. */
function expand(site: string, steps: readonly string[], at = '/'): readonly string[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [at];
  if (step !== '*') return expand(site, rest, `${at}${step}/`);
  // A corpus without any record of a kind has no folder for it.
  if (!existsSync(join(site, at))) return [];
  const entries = readdirSync(join(site, at), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && isRecord(entry.name))
    .flatMap(({ name }) => expand(site, rest, `${at}${name}/`));
}

/** Further pages of a list are numbered, and how to cite a document is no passage. */
const isRecord = (name: string) => !/^(?:\d|cite$|_)/.test(name);

/** A page that only says where its record is now. */
function leadsAway(site: string, path: string): boolean {
  return /http-equiv="refresh"/i.test(pageAt(site, path));
}

/** A page with a link to another: one that this one leads to mostly leads back. */
function wayTo(site: string, path: string): string | undefined {
  const links = [...pageAt(site, path).matchAll(/<a [^>]*?href="(\/[^"?#]*\/)"/g)];
  const near = [...new Set(links.map(([, href]) => href ?? ''))].toReversed();
  // The explorer is an application: what is measured is the way between two pages.
  return near.find((from) => {
    const isElsewhere = from !== path && from !== '/initiatives/';
    return isElsewhere && pageAt(site, from).includes(` href="${path}"`);
  });
}

function pageAt(site: string, path: string): string {
  const file = join(site, path, 'index.html');
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '';
}
