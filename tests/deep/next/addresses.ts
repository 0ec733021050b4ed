import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the light site has beside its pages and Next has too: the rest are its own styles, fonts and settings. */
const FILES =
  /^(?:(?:addresses|annotations|cite|oembed|og|scripts|search)\/.*|(?:addresses|permalinks)\.json)$/;

type Permalinks = { redirects: { from: string }[]; gone: string[] };

const permalinksOf = (root: string) =>
  JSON.parse(readFileSync(join(root, 'permalinks.json'), 'utf8')) as Permalinks;

/** Every address of a built site whose answer does not depend on how it is served, retired ones included. */
export function addressesIn(root: string): readonly string[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
  const pages = names.filter((name) => /(?:^|\/)index\.html$/.test(name));
  const files = names.filter((name) => FILES.test(name) && /\.\w+$/.test(name));
  return [
    ...pages.map((name) => `/${name.replace(/index\.html$/, '')}`),
    ...files.map((name) => `/${name}`),
    ...permalinksOf(root).redirects.map(({ from }) => from),
    ...['/no-such-page/', '/no-such-page', '/documents/no-such/page/'],
    ...['/themes', '/themes?a=b', '/embed', '/embed/documents', '/cite', '/cite/initiatives?a=b'],
    ...[
      '/icon.svg',
      '/cite/no-such.bib',
      '/og/no-such.png',
      '/cite/no-such-folder/',
      '/embed/no-such/',
      '/documents/no-such',
    ],
  ];
}

/** One of each kind of address: pages by their section and depth, files by their ending, retired ones by what became of them. */
export function oneOfEach(root: string): readonly string[] {
  const { redirects, gone } = permalinksOf(root);
  const fates = new Map([
    ...redirects.map(({ from }) => [from, 'moved'] as const),
    ...gone.map((address) => [address, 'gone'] as const),
  ]);
  const kindOf = (address: string) => {
    const [, section, ...steps] = address.split('/');
    const ending = /\.(.+)$/.exec(address)?.[1] ?? (steps.includes('cite') ? 'cite' : '');
    const isLater = /\/\d+\/$/.test(address);
    return [section, steps.length, ending, isLater, fates.get(address)].join(' ');
  };
  const kinds = addressesIn(root).map((address) => [kindOf(address), address] as const);
  return [...new Map(kinds.toReversed()).values()].toReversed();
}
