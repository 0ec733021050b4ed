import { expect, test } from 'vitest';
import { normalise } from '@/lib/tools/normalise-sbom.mjs';
import { runNpm } from '@/lib/tools/run-npm.mjs';
import { lockedIn } from './locks';

const written = () => {
  const { output } = runNpm(['sbom', '--sbom-format=cyclonedx', '--package-lock-only']);
  return normalise(JSON.parse(output), 'policy-explorer');
};

test('the bill of materials has every package of the lockfile with its digest, and is CycloneDX', () => {
  const bill = written();
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  const refs = bill.components.map((component) => component['bom-ref']);
  const expected = lockedIn('.').map(({ name, version }) => `${name}@${version}`);
  expect(new Set(refs)).toEqual(new Set(expected));
  expect(bill.components.filter((component) => !('hashes' in component))).toEqual([]);
  const known = new Set([...refs, 'policy-explorer@0.1.0']);
  expect(
    bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref)),
  ).toEqual([]);
});

test('two bills of one commit are the same', () => {
  const bill = {
    serialNumber: 'urn:uuid:1',
    specVersion: '1.5',
    metadata: { timestamp: '2026-01-01', component: { name: 'folder' } },
    components: [{ 'bom-ref': 'b@1' }, { 'bom-ref': 'a@1' }],
    dependencies: [
      { ref: 'b@1', dependsOn: ['d@1', 'c@1'] },
      { ref: 'a@1', dependsOn: [] },
    ],
  };
  expect(normalise(bill, 'project')).toEqual({
    specVersion: '1.5',
    metadata: { component: { name: 'project' } },
    components: [{ 'bom-ref': 'a@1' }, { 'bom-ref': 'b@1' }],
    dependencies: [
      { ref: 'a@1', dependsOn: [] },
      { ref: 'b@1', dependsOn: ['c@1', 'd@1'] },
    ],
  });
});
