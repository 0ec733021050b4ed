import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { attribute, elementsOf } from '@/tests/html-tree.mjs';

type Element = DefaultTreeAdapterTypes.Element;

/** A page of the finished site, read from its file. */
export type ExportedPage = {
  /** The file's path inside the site. */
  readonly file: string;
  /** The address at which a host serves it: `/themes/`. */
  readonly address: string;
  readonly html: string;
  readonly elements: readonly Element[];
};

const root = join(process.cwd(), 'out.fixture');

/** The path of every file of the site, with a slash in front. */
export const exportedFiles: ReadonlySet<string> = new Set(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')),
);

/** The only page that carries a script of its own. */
export const EXPLORER = '/initiatives/';

/** Every page of the site. */
export const exportedPages: readonly ExportedPage[] = [...exportedFiles]
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map((file) => {
    const html = readFileSync(join(root, file), 'utf8');
    const address = file.replace(/index\.html$/, '');
    return { file: join(root, file), address, html, elements: [...elementsOf(parse(html))] };
  });

/** Everything that a page leads to or loads, as it is written there. */
export function referencesOf({ elements }: ExportedPage): string[] {
  return elements.flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
  );
}

const hrefsByAddress = new Map(
  exportedPages.map(({ address, elements }) => [
    address,
    elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((element) => attribute(element, 'href') ?? []),
  ]),
);

/** Where the links of a page lead. Nothing where there is no such page. */
export function hrefsOn(address: string): readonly string[] {
  return hrefsByAddress.get(address) ?? [];
}

/** The initiatives that a page leads to, each once. */
export function initiativesOn(address: string): string[] {
  const ids = hrefsOn(address).map((href) => /^\/initiatives\/([^/?]+)\/$/.exec(href)?.[1]);
  return [...new Set(ids)].filter((id) => id !== undefined);
}
