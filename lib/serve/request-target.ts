/** What a request asks for. */
export type Target = {
  /**
   * Decoded, with one slash in front; no part of it is empty or begins with a dot, so it cannot lead
   * out of the folder that it is joined to.
   */
  readonly path: string;
  /** From the question mark on, as it was sent; empty where there is none. */
  readonly query: string;
};

/**
 * Reads the target of a request line, which browsers tidy and others need not. bad: it cannot be read;
 * nowhere: it names nothing that a site holds.
 */
export function readTarget(target: string): Target | 'bad' | 'nowhere' {
  // A proxy is sent the whole address (RFC 9112, 3.2.2); its path is what counts.
  const local = target.replace(/^https?:\/\/[^/?]*/i, '');
  const at = local.indexOf('?');
  const path = decoded(at === -1 ? local : local.slice(0, at));
  if (path === undefined || path.includes('\0')) return 'bad';
  if (path === '' && local !== target) return { path: '/', query: queryFrom(local, at) };
  if (!path.startsWith('/')) return 'bad';
  const parts = path.slice(1).replace(/\/$/, '').split('/');
  const isPlain = path === '/' || parts.every((part) => part !== '' && !part.startsWith('.'));
  if (!isPlain || path.includes('\\')) return 'nowhere';
  return { path, query: queryFrom(local, at) };
}

/** The address of a page, which ends in a slash; that of a file stays. */
export function withSlash(path: string): string {
  return path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

/** The path within a site that stands at a base; undefined for one outside of it. */
export function withoutBase(path: string, base: string): string | undefined {
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** @param at of the question mark */
function queryFrom(local: string, at: number): string {
  if (at === -1) return '';
  // Node reads the request line byte by byte; a header may hold only what can be printed.
  return local.slice(at).replace(/[^!-~]/g, (sign) => {
    return `%${(sign.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')}`;
  });
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
