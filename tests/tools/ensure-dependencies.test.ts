import { describe, expect, test } from 'vitest';
import { assertNodeVersion, isInstalled } from '@/lib/tools/ensure-dependencies.mjs';

const next = { version: '16.4.5', integrity: 'sha512-next' };
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': next,
    'node_modules/swc-darwin': { version: '1.0.0', integrity: 'sha512-swc', optional: true },
  },
};

describe('isInstalled', () => {
  test('holds when all is there, packages for other systems apart', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/next': next } })).toBe(true);
    expect(isInstalled(lock, lock)).toBe(false);
  });

  test.each([
    ['nothing was installed', undefined],
    ['a package is missing', { packages: {} }],
    [
      'a package has another version',
      { packages: { 'node_modules/next': { ...next, version: '16.4.4' } } },
    ],
    [
      'a package has other content',
      { packages: { 'node_modules/next': { ...next, integrity: 'sha512-other' } } },
    ],
    [
      'a package is there that nobody asked for',
      { packages: { 'node_modules/next': next, 'node_modules/left-pad': { version: '1.3.0' } } },
    ],
  ])('does not hold when %s', (_, installed) => {
    expect(isInstalled(lock, installed)).toBe(false);
  });
});

describe('assertNodeVersion', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', (version) => {
    expect(() => assertNodeVersion(version)).not.toThrow();
  });

  test.each(['18.20.4', '20.18.3'])('refuses %s', (version) => {
    expect(() => assertNodeVersion(version)).toThrow(
      `Node ${version} is too old: this project needs Node 20.19 or newer.\n` +
        'Install a current release from https://nodejs.org/ and try again.',
    );
  });
});
