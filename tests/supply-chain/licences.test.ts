import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { BROWSER_SCRIPTS, IN_THE_BROWSER } from '@/lib/browser/browser-script';
import { LOCK_FOLDERS, lockedIn } from './locks';

/** Licences that ask for no more than their own text. */
const PERMISSIVE = new Set([
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
]);

/** All others, each with why it may be here. */
const ARGUED: Readonly<Record<string, string>> = {
  'Apache-2.0 AND LGPL-3.0-or-later': 'sharp, an optional part of Next that is never run',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'sharp, an optional part of Next that is never run',
  'CC-BY-4.0': 'caniuse-lite, data of the build',
  'CC-BY-SA-4.0': 'commonmark-spec, examples that tests read',
  'CPAL-1.0 OR AGPL-1.0': 'citeproc, which sets citations at build and is never served',
  'LGPL-3.0-or-later': 'sharp, an optional part of Next that is never run',
  'MPL-2.0':
    'tools and the binaries of Lightning CSS and resvg: run at build, never changed or served',
  'OFL-1.1':
    'the typefaces, cut to the letters of the site and served with their notices: no name is reserved',
};

/** Packages whose lock entry has no licence, and the one of their own files. */
const NOT_IN_THE_LOCK: Readonly<Record<string, string>> = {
  busboy: 'MIT: LICENSE of the package',
  format: 'MIT: Readme.md of the package',
  streamsearch: 'MIT: LICENSE of the package',
};

describe.each(LOCK_FOLDERS)('the packages of %s', (folder) => {
  test('have licences that are known', () => {
    const unknown = lockedIn(folder).filter(
      ({ name, license = '' }) =>
        !PERMISSIVE.has(license) && !(license in ARGUED) && !(name in NOT_IN_THE_LOCK),
    );
    expect(unknown.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });
});

describe('what reaches the browser', () => {
  test('is under permissive licences, by the packages that are bundled for it', async () => {
    const { metafile } = await build({
      entryPoints: [...BROWSER_SCRIPTS.values()],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      jsx: 'automatic',
      outdir: 'nowhere',
      alias: { '@': resolve('.'), ...IN_THE_BROWSER },
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
    });
    const files = Object.keys(metafile.inputs);
    const packages = new Set(
      files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
    );
    const shipped = lockedIn('.').filter(({ name }) => packages.has(name));
    expect([...packages].sort()).toEqual(['fastest-levenshtein', 'preact']);
    const notPermissive = shipped.filter(({ license = '' }) => !PERMISSIVE.has(license));
    expect(notPermissive.map(({ name }) => name)).toEqual([]);
  });

  test('is nothing that the citation processor is made of', () => {
    const mark = 'CSL.Engine';
    expect(readFileSync('node_modules/citeproc/citeproc_commonjs.js', 'utf8')).toContain(mark);
    const client = ['components/explorer', 'lib/browser', 'lib/search', 'lib/facets'].flatMap(
      (folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
    expect(client.filter((text) => /citeproc|@citation-js/.test(text))).toEqual([]);
  });
});
