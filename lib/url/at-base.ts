/** What stands before each path of the site in this browser: nothing, or `/explorer` where it is not at a root. */
const base = (): string =>
  typeof document === 'undefined' ? '' : (document.documentElement.dataset['base'] ?? '');

/** A path of the site as this browser asks for it. On a server it stays: pages get their base when they are done. */
export function atBase(path: string): string {
  return path.startsWith('/') ? `${base()}${path}` : path;
}

/** The path of the site that a browser's path is; the other way round. */
export function withoutBase(path: string): string {
  return path.startsWith(`${base()}/`) ? path.slice(base().length) : path;
}
