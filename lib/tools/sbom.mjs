import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from './normalise-sbom.mjs';
import { runNpm } from './run-npm.mjs';
import { projectRoot, runScript, ScriptError } from './script.mjs';

// Writes every package of the lockfile as CycloneDX; tools of the build and the tests are marked as
// development. The same on every system.
await runScript(() => {
  const { code, output, errors } = runNpm([
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
  ]);
  if (code !== 0) throw new ScriptError(`npm could not list the packages:\n${errors}`);
  const { name } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const bill = normalise(JSON.parse(output), name);
  writeFileSync(join(projectRoot, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`sbom.cdx.json: ${bill.components.length} packages, CycloneDX ${bill.specVersion}`);
});
