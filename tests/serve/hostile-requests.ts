/** A request that no browser sends: what it tries, and its bytes, one for each letter. */
export type HostileRequest = { readonly name: string; readonly bytes: string };

/** Stands beside the root of the site under test, in a file called `secret.txt`. */
export const SECRET = 'what stands beside the root';

const request = (target: string, method = 'GET', headers = 'Host: localhost\r\n') =>
  `${method} ${target} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`;

const upward = [
  '/../secret.txt',
  '/../../../../../../etc/passwd',
  '/themes/../../secret.txt',
  '/..%2fsecret.txt',
  '/..%2Fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/%2E%2E%2Fsecret.txt',
  '/.%2e/secret.txt',
  '/themes/%2e%2e/%2e%2e/secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/....//secret.txt',
  '/..;/secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/%c0%ae%c0%ae%c0%afsecret.txt',
  '/..%c0%afsecret.txt',
  '/%uff0e%uff0e/secret.txt',
  '/fonts/../../../secret.txt',
  '/fonts/..%2f..%2f..%2fsecret.txt',
  '/embed/..%2f..%2fsecret.txt',
  '/./../secret.txt',
  '/secret.txt',
  '/..',
  '/%2e%2e',
];

const foreign = [
  '//evil.example',
  '//evil.example/',
  '///evil.example',
  '//evil.example/%2e%2e',
  '//evil.example/..',
  '//themes',
  '/%2fevil.example',
  '/%2f%2fevil.example/%2e%2e',
  '/\\evil.example',
  '/%5cevil.example',
  '\\\\evil.example',
  '/%09/evil.example',
  '//evil.example@localhost/themes',
  '/actors/old//evil.example',
  '/actors/old/?//evil.example',
  '/actors/old?next=//evil.example',
  '/actors%2fold%2f',
  '//actors/old',
  '/themes?//evil.example/',
  '/.evil.example',
  '@evil.example',
  'evil.example/',
  'http://evil.example/',
  'http://evil.example/themes',
  'http://evil.example/actors/old/',
  'https://evil.example//themes',
  'http:////evil.example',
  'ftp://evil.example/',
  'javascript:alert(1)',
  '*',
];

const unreadable = [
  '/%',
  '/%%',
  '/%zz',
  '/%c3%28',
  '/%ff',
  '/%00',
  '/themes/%00/',
  '/secret.txt%00.html',
  '/themes%00/../../secret.txt',
  '/%ed%a0%80',
  '/\x7f',
  '/caf\xe9/',
  '/themes/?q=%',
  '/themes/?q=%00',
  '/themes/?q=caf\xe9',
  '/themes?q=\xff\xfe',
  '/themes?',
  '/themes/#fragment',
  '/?',
  '/themes/%20',
  '/themes/ extra words',
];

const split = [
  '/actors/old/?x=%0d%0aSet-Cookie:%20a=b',
  '/actors/old%0d%0aSet-Cookie:%20a=b',
  '/themes%0d%0aLocation:%20http://evil.example/',
  '/themes%0aSet-Cookie:a=b',
  '/%0d%0a%0d%0a<script>alert(1)</script>',
  '/actors/old?x=%E5%98%8A%E5%98%8DSet-Cookie:a=b',
  '/%3Cscript%3Ealert(1)%3C/script%3E',
  '/"><script>alert(1)</script>',
];

const long = [
  `/${'a'.repeat(8 * 1024)}`,
  `/${'a/'.repeat(4 * 1024)}`,
  `/${'%2e%2e%2f'.repeat(900)}etc/passwd`,
  `/?q=${'a'.repeat(8 * 1000)}`,
  `/${'a'.repeat(64 * 1024)}`,
  `/themes/?q=${'a'.repeat(64 * 1024)}`,
  `/themes/?${'q=a&'.repeat(1500)}`,
];

const configuration = [
  '/_headers',
  '/_redirects',
  '/_hashes.json',
  '/nginx.conf',
  '//nginx.conf',
  '/%6eginx.conf',
  '/themes/../nginx.conf',
  '/./_headers',
  '/nginx.conf/',
  '/nginx.conf?x',
];

const methods = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'LOCK',
  'get',
  'GARBAGE',
  'G\x00T',
].map((method) => ({ name: `${JSON.stringify(method)} /`, bytes: request('/', method) }));

const malformed: readonly HostileRequest[] = [
  { name: 'CONNECT', bytes: request('evil.example:443', 'CONNECT') },
  { name: 'OPTIONS *', bytes: request('*', 'OPTIONS') },
  { name: 'TRACE of an absolute address', bytes: request('http://evil.example/', 'TRACE') },
  { name: 'no host', bytes: request('/themes', 'GET', '') },
  { name: 'a foreign host', bytes: request('/themes', 'GET', 'Host: evil.example\r\n') },
  {
    name: 'two hosts',
    bytes: request('/themes', 'GET', 'Host: localhost\r\nHost: evil.example\r\n'),
  },
  {
    name: 'a forwarded host',
    bytes: request('/themes', 'GET', 'Host: localhost\r\nX-Forwarded-Host: evil.example\r\n'),
  },
  {
    name: 'length and chunks at once',
    bytes: request(
      '/',
      'POST',
      'Host: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n',
    ),
  },
  {
    name: 'a negative length',
    bytes: request('/', 'GET', 'Host: localhost\r\nContent-Length: -1\r\n'),
  },
  {
    name: 'a header of 64 KB',
    bytes: request('/', 'GET', `Host: localhost\r\nX: ${'a'.repeat(64 * 1024)}\r\n`),
  },
  {
    name: 'a thousand ranges',
    bytes: request(
      '/',
      'GET',
      `Host: localhost\r\nRange: bytes=${Array(1000).fill('0-1').join(',')}\r\n`,
    ),
  },
  {
    name: 'a senseless range',
    bytes: request('/', 'GET', 'Host: localhost\r\nRange: bytes=3-1\r\n'),
  },
  {
    name: 'an expectation',
    bytes: request('/', 'GET', 'Host: localhost\r\nExpect: a-miracle\r\n'),
  },
  { name: 'an unknown version', bytes: 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n' },
  { name: 'no HTTP', bytes: 'hello\r\n\r\n' },
];

/** What a server must bear: no failure, no foreign redirect, nothing from outside the site. */
export const hostileRequests: readonly HostileRequest[] = [
  ...[upward, foreign, unreadable, split, long, configuration].flat().map((target) => ({
    name: target.length > 80 ? `${target.slice(0, 40)}… (${target.length} letters)` : target,
    bytes: request(target),
  })),
  ...methods,
  ...malformed,
];
