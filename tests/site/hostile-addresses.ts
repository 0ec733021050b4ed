/** A request as it goes over the wire: nothing tidies its target. */
export type HostileRequest = { readonly method: string; readonly target: string };

const get = (target: string): HostileRequest => ({ method: 'GET', target });

/** What stands beside the site and must never be given out. */
export const SECRET = 'not-for-readers';
export const SECRET_FILE = 'secret.txt';

const up = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2e.',
  '..%00',
  '..;',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '%uff0e%uff0e',
];
const slashes = ['/', '%2f', '%5c', '\\', '%c0%af'];

/** Ways out of the folder of the site. */
const escapes = up.flatMap((dots) => slashes.map((slash) => get(`/${dots}${slash}${SECRET_FILE}`)));

/** Ways to another host, by a redirect that is made from the path. */
const away = [
  '//evil.example',
  '//evil.example/',
  '//evil.example/%2e%2e',
  '///evil.example/themes',
  '//themes',
  '//evil.example/../themes',
  '/\\evil.example',
  '/\\evil.example/',
  '/%5cevil.example',
  '/%2f%2fevil.example/',
  '/%09/evil.example',
  '/themes/..//evil.example',
  '/.//evil.example',
  '/themes//evil.example',
  '/evil.example%2f..%2f..',
  '/themes%0d%0aLocation:%20//evil.example',
  '/actors/old%0d%0aSet-Cookie:%20a=b',
  '/actors/old//evil.example',
  '//evil.example/actors/old/',
  'http://evil.example/',
  'http://evil.example/themes',
  'https://evil.example',
  'evil.example:443',
  '*',
].map(get);

const malformed = [
  '/%',
  '/%2',
  '/%zz',
  '/%c3%28',
  '/%ff%fe',
  '/%00',
  '/themes/%00/',
  '/themes/%00.html',
  '/?%',
  '/?q=%',
  '/?q=%00',
  '/?q=%ff',
  '/?words=%',
  '/?#',
  '/??',
  '/?=&=&=',
  '/\u0001',
  '/\u00e9',
  '/themes;jsessionid=1',
  '/themes/.',
  '/themes/./',
  '/.git/config',
  '/.env',
  '/_headers',
  '/%5fheaders',
  '/nginx.conf',
  '/NGINX.CONF',
  '/_redirects',
  '/index.html/',
  '/index.html/index.html',
  '/404.html',
  '/permalinks.json/',
].map(get);

const long = [
  `/${'a'.repeat(4_000)}`,
  `/${'a'.repeat(8_100)}`,
  `/${'a'.repeat(64_000)}`,
  `/${'a/'.repeat(2_000)}`,
  `/${'../'.repeat(1_000)}${SECRET_FILE}`,
  `/${'%2e%2e%2f'.repeat(300)}${SECRET_FILE}`,
  `/?${'a'.repeat(8_000)}`,
  `/?${'q=a&'.repeat(1_500)}`,
  `/initiatives/?${'actor=g8&'.repeat(800)}`,
  `/?q=${'%61'.repeat(2_000)}`,
].map(get);

const methods = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'PURGE',
  'BREW',
  'get',
  'GETT',
].map((method) => ({ method, target: '/' }));

/** What no reader sends, each to be answered by 2xx, 3xx or 4xx, from this site alone. */
export const hostileRequests: readonly HostileRequest[] = [
  ...escapes,
  ...away,
  ...malformed,
  ...long,
  ...methods,
];
