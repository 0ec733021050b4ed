import { describe, expect, test } from 'vitest';
import { NO_HASHES } from '@/lib/serve/content-policy';
import { headersOf } from '@/lib/serve/security-headers';
import { contentType } from '@/lib/serve/content-types';
import { EXPORTS } from '@/lib/url/exports';

const header = (path: string, name: string, scripts: string[] = []) =>
  headersOf(path, { scripts, styles: [] })[name];

test('programs on other sites may read every format, of a media type that the server knows', () => {
  for (const [folder, { ending }] of Object.entries(EXPORTS)) {
    expect(header(`/${folder}/a.${ending}`, 'Access-Control-Allow-Origin'), folder).toBe('*');
    expect(contentType(`/${folder}/a.${ending}`), folder).not.toBe('application/octet-stream');
  }
});

describe('the headers', () => {
  test.each(['/', '/themes/', '/embed/a/', '/cite/a.bib', '/nowhere'])(
    'are all there at %s',
    (path) => {
      expect(Object.keys(headersOf(path, NO_HASHES))).toEqual(
        expect.arrayContaining([
          'Strict-Transport-Security',
          'X-Content-Type-Options',
          'Referrer-Policy',
          'Cross-Origin-Opener-Policy',
          'Permissions-Policy',
          'Content-Security-Policy',
          'Cross-Origin-Resource-Policy',
          'Cache-Control',
        ]),
      );
    },
  );

  test('never let a script run that is merely written into a page', () => {
    for (const path of ['/', '/embed/a/', '/initiatives/']) {
      expect(header(path, 'Content-Security-Policy')).not.toMatch(/unsafe|nonce|\*\./);
    }
  });

  test('let nobody frame a page, and everybody a card', () => {
    expect(header('/themes/', 'Content-Security-Policy')).toMatch(/frame-ancestors 'none'$/);
    expect(header('/themes/', 'X-Frame-Options')).toBe('DENY');
    expect(header('/embed/a/', 'Content-Security-Policy')).toMatch(/frame-ancestors \*$/);
    expect(header('/embed/a/', 'X-Frame-Options')).toBeUndefined();
  });

  test.each([
    ['/', 'same-origin', undefined],
    ['/embed/a/', 'cross-origin', undefined],
    ['/og/a.png', 'cross-origin', undefined],
    ['/cite/a.bib', 'cross-origin', '*'],
    ['/annotations/a.jsonld', 'cross-origin', '*'],
    ['/addresses.json', 'cross-origin', '*'],
  ])('say of %s who may load it: %s', (path, loaded, read) => {
    expect(header(path, 'Cross-Origin-Resource-Policy')).toBe(loaded);
    expect(header(path, 'Access-Control-Allow-Origin')).toBe(read);
  });

  test.each([
    ['/fonts/a.woff2', 'public, max-age=31536000, immutable'],
    ['/search/a/index.json', 'public, max-age=31536000, immutable'],
    ['/scripts/enhance.js', 'no-cache'],
    ['/', 'no-cache'],
  ])('say how long %s may be kept', (path, kept) => {
    expect(header(path, 'Cache-Control')).toBe(kept);
  });
});

test.each([
  ['/themes/index.html', 'text/html; charset=utf-8'],
  ['/cite/a.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/cite/v1.2.json', 'application/json; charset=utf-8'],
  ['/cite/a.bib', 'application/x-bibtex; charset=utf-8'],
  ['/cite/a.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/annotations/a.jsonld', 'application/ld+json; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/og/a.png', 'image/png'],
  ['/folder.html/unknown', 'application/octet-stream'],
])('%s is of the type %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});
