import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '@/lib/tools/site-digest.mjs';
import { copyProject } from '@/tests/copy-project';
import { temporaryFolder } from './project';
import { printedDigest, startBuild } from './run-build';

const home = temporaryFolder('reproducible');

/** The files of a site, in the order of their names. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

test('two builds give the same bytes, whatever the folder, zone, language and umask', async () => {
  const roots = [copyProject(join(home, 'one')), copyProject(join(home, 'a folder/of another'))];
  const [one = '', two = ''] = roots.map((root) => join(root, 'out'));
  const builds = [
    startBuild(roots[0] ?? '', { TZ: 'UTC', LC_ALL: 'C' }, '022'),
    startBuild(roots[1] ?? '', { TZ: 'Pacific/Kiritimati', LC_ALL: 'fr_CA.UTF-8' }, '077'),
  ];
  const ends = await Promise.all(builds.map(({ ended }) => ended));
  expect(ends, builds.map(({ printed }) => printed()).join('\n')).toEqual([0, 0]);
  expect(filesOf(two)).toEqual(filesOf(one));
  const different = filesOf(one).filter(
    (file) => !readFileSync(join(one, file)).equals(readFileSync(join(two, file))),
  );
  expect(different).toEqual([]);
  const digests = [await digestOf(one), await digestOf(two)];
  expect(builds.map(printedDigest)).toEqual(digests);
  expect(digests[1]).toBe(digests[0]);
  console.log(`SHA-256 of both sites: ${digests[0]}`);
});
