import { afterEach, describe, expect, test } from 'vitest';
import { absolute, checkSettings, site } from '@/lib/url/site';

const before = { ...process.env };

afterEach(() => {
  for (const name of ['SITE_URL', 'SITE_REPORT_TO'] as const) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

describe('the address of the site', () => {
  test.each([
    ['https://example.org', 'https://example.org/about/', ''],
    ['https://example.org/', 'https://example.org/about/', ''],
    ['http://localhost:8080', 'http://localhost:8080/about/', ''],
    ['https://example.org/explorer', 'https://example.org/explorer/about/', '/explorer'],
    ['https://example.org/a/b.c/', 'https://example.org/a/b.c/about/', '/a/b.c'],
  ])('may be %s', (setting, about, base) => {
    process.env.SITE_URL = setting;
    expect([absolute('/about/'), site.base, site.isForThisMachine]).toEqual([about, base, false]);
  });

  test.each([
    'example.org',
    'example.org/explorer',
    'ftp://example.org',
    'https://',
    'https://example.org/?a=b',
    'https://example.org/#a',
    'https://me@example.org/',
    'https://example.org/a b',
    'https://example.org/a//b',
  ])('cannot be %s', (setting) => {
    process.env.SITE_URL = setting;
    expect(checkSettings).toThrow(
      `Unexpected SITE_URL ${JSON.stringify(setting)}, expected an address with its scheme`,
    );
  });

  test('is this machine where nobody says anything', () => {
    delete process.env.SITE_URL;
    expect([absolute('/'), site.isForThisMachine]).toEqual(['http://localhost:3000/', true]);
  });
});

describe('the setting for reports', () => {
  test.each([
    ['nothing', '', undefined],
    ['an empty text', ' ', undefined],
    ['a mailbox', ' editors@example.org ', { kind: 'mail', to: 'editors@example.org' }],
    [
      'a form',
      'https://example.org/issues/new?template=passage',
      { kind: 'form', to: 'https://example.org/issues/new?template=passage' },
    ],
  ])('may be %s', (_, setting, target) => {
    process.env.SITE_REPORT_TO = setting;
    expect(site.reportTo).toEqual(target);
  });

  test.each([
    'editors',
    'http://example.org/new',
    'javascript:alert(1)',
    'a@b',
    'a@b.c?cc=d@e.f',
    'a#b@c.ca',
    'a%0d@c.ca',
  ])('cannot be %s', (setting) => {
    process.env.SITE_REPORT_TO = setting;
    expect(checkSettings).toThrow(
      `Unexpected SITE_REPORT_TO ${JSON.stringify(setting)}, expected an e-mail address`,
    );
  });
});
