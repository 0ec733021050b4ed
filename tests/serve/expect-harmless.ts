import { expect } from 'vitest';
import { SECRET } from './hostile-requests';
import type { RawAnswer } from './raw-request';

/** What no answer may lack, be it an error. */
const ALWAYS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
];

/** Expects that a hostile request was answered without failing, leading away or giving anything away. */
export function expectHarmless({ status, headers, body, text }: RawAnswer): void {
  expect(status).toBeGreaterThanOrEqual(200);
  // 505 is the sender's mistake: a version of HTTP that nobody speaks.
  if (status !== 505) expect(status).toBeLessThan(500);
  expect(ALWAYS.filter((name) => !headers.has(name))).toEqual([]);
  expect(headers.has('set-cookie')).toBe(false);
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain('root:');
  // The words of the configuration files.
  expect(body).not.toMatch(/add_header|Strict-Transport-Security:|"scripts":\[/);
  const location = headers.get('location');
  // One slash and no backslash behind it: browsers read both as the beginning of a host.
  if (location !== undefined) expect(location).toMatch(/^\/(?![/\\])[!-~\x80-\xff]*$/);
  const isText = !(headers.get('content-type') ?? 'text/plain').startsWith('text/html');
  if (!isText) expect(body).not.toContain('<script>alert(1)');
}
