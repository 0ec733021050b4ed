import { headerPolicy, NO_HASHES } from './content-policy';
import { contentType } from './content-types';
import { commonHeaders, DATA, partHeaders } from './security-headers';

/** What Next itself needs of a page's policy, beyond the site's: its data and its styles stand in the page. */
const FOR_NEXT: Readonly<Record<string, readonly string[]>> = {
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ["'self'"],
  'trusted-types': ['nextjs', 'nextjs#bundler'],
};

/** And in development: it runs text as code, and says what changed by a socket. */
const FOR_DEVELOPMENT: Readonly<Record<string, readonly string[]>> = {
  'script-src': ["'unsafe-eval'"],
  'connect-src': ['ws:'],
};

/** And what cannot be asked of it there: React runs text of its own to say where an error comes from. */
const NOT_IN_DEVELOPMENT = ['require-trusted-types-for', 'trusted-types'];

/** Parts of the site with headers of their own, besides the pages. */
const PARTS_WITH_FILES = [...DATA, '/og/', '/search/', '/_next/static/'];

/**
 * The parts of the site that have headers of their own, as patterns of Next. What a later one says counts;
 * what an earlier one alone says stays, so the cards, which may be framed, are in one pattern alone.
 */
const PARTS = [
  { source: '/((?!embed/).*)', path: '/' },
  { source: '/embed/:path*', path: '/embed/' },
  ...PARTS_WITH_FILES.map((path) => ({
    source: path.endsWith('/') ? `${path}:path*` : path,
    path,
  })),
];

/**
 * The headers of the site for its pages under Next, which brings a framework along: the policy is the
 * site's, and a short list besides. What may be kept is left to Next.
 */
export function headersUnderNext(
  isDevelopment: boolean,
): { source: string; headers: { key: string; value: string }[] }[] {
  const parts = PARTS.map(({ source, path }) => {
    const { 'Cache-Control': _, ...own } = partHeaders(path, NO_HASHES);
    const policy = policyUnderNext(path, isDevelopment);
    const headers = { ...commonHeaders, ...own, 'Content-Security-Policy': policy };
    return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
  });
  return [...parts, ...PUBLIC.map(ofItsType)];
}

/** Published files whose type Next says without their charset. */
const PUBLIC = ['icon.svg'];

const ofItsType = (file: string) => ({
  source: `/${file}`,
  headers: [{ key: 'Content-Type', value: contentType(file) }],
});

/** The policy of a page under Next: the site's with what Next needs. */
export function policyUnderNext(path: string, isDevelopment: boolean): string {
  const additions = [FOR_NEXT, ...(isDevelopment ? [FOR_DEVELOPMENT] : [])];
  return headerPolicy(path, NO_HASHES)
    .split('; ')
    .map((directive) => directive.split(' '))
    .filter(([name = '']) => !isDevelopment || !NOT_IN_DEVELOPMENT.includes(name))
    .map(([name = '', ...site]) => {
      const added = additions.flatMap((list) => list[name] ?? []);
      // "none" counts only where it stands alone.
      const kept = added.length > 0 ? site.filter((source) => source !== "'none'") : site;
      return [name, ...new Set([...kept, ...added])].join(' ');
    })
    .join('; ');
}
