import { describe, expect, test } from 'vitest';
import { headerPolicy, NO_HASHES } from '@/lib/serve/content-policy';
import { headersUnderNext, policyUnderNext } from '@/lib/serve/headers-under-next';
import { headersOf } from '@/lib/serve/security-headers';

const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((text) => [text.split(' ')[0], text.split(' ').slice(1)]));

/** What one policy has that another has not: each directive with its sources. */
function more(one: string, other: string) {
  const known = directivesOf(other);
  const differences = [...directivesOf(one)].map(([name, sources]) => [
    name,
    sources.filter((source) => known.get(name)?.includes(source) !== true),
  ]);
  return Object.fromEntries(differences.filter(([, sources]) => sources?.length !== 0));
}

const INLINE = { 'script-src': ["'unsafe-inline'"], 'style-src': ["'unsafe-inline'"] };
const NEXT = { ...INLINE, 'trusted-types': ['nextjs', 'nextjs#bundler'] };

const DEVELOPMENT = {
  'script-src': ["'unsafe-inline'", "'unsafe-eval'"],
  'connect-src': ['ws:'],
};

describe('the policy under Next', () => {
  test.each([
    ['a page, served', '/', false, NEXT, { 'trusted-types': ["'none'"] }],
    [
      'a page, in development',
      '/',
      true,
      { ...INLINE, ...DEVELOPMENT },
      { 'require-trusted-types-for': ["'script'"], 'trusted-types': ["'none'"] },
    ],
    [
      'a card, served',
      '/embed/a/',
      false,
      { ...NEXT, 'script-src': ["'self'", "'unsafe-inline'"], 'connect-src': ["'self'"] },
      { 'script-src': ["'none'"], 'connect-src': ["'none'"], 'trusted-types': ["'none'"] },
    ],
  ])('of %s is the site’s and what Next needs', (_, path, isDevelopment, added, lost) => {
    const [next, site] = [policyUnderNext(path, isDevelopment), headerPolicy(path, NO_HASHES)];
    expect(more(next, site)).toEqual(added);
    expect(more(site, next)).toEqual(lost);
  });
});

test.each([
  ...['/', '/themes/', '/embed/a/', '/cite/a.bib', '/annotations/a.jsonld', '/oembed/a.json'],
  ...['/og/a.png', '/search/a/index.json', '/addresses.json', '/permalinks.json'],
  '/_next/static/a.woff2',
])('the other headers of %s are those of the site', (path) => {
  const { 'Cache-Control': _, ...site } = headersOf(path, NO_HASHES);
  const set = headersUnderNext(false)
    .filter(({ source }) => new RegExp(`^${source.replace(':path*', '.*')}$`).test(path))
    .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value]));
  const policy = policyUnderNext(path, false);
  expect(Object.fromEntries(set)).toEqual({ ...site, 'Content-Security-Policy': policy });
});
