import { join, relative } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runNext, runScript, ScriptError } from './script.mjs';
import { stampOf, writeStamp } from './source-stamp.mjs';
import { prepare, publish } from './swap.mjs';

await runScript(async () => {
  ensureDependencies();
  // Taken first: what changes while the build runs makes the result old, not current.
  const stamp = stampOf(projectRoot);
  const siteFolder = prepare(projectRoot);
  await exportTo(siteFolder);
  // Loaded late: it needs the dependencies.
  const { finish } = await import('./finish.mjs');
  const pages = await finish({ siteFolder, buildFolder: join(projectRoot, '.next') });
  publish(projectRoot);
  writeStamp(projectRoot, stamp);
  console.log(`${pages.content.length} pages without a framework in out/`);
  console.log(`${pages.interactive.length} with one: ${pages.interactive.join(', ')}`);
});

/** @param {string} siteFolder */
async function exportTo(siteFolder) {
  const code = await runNext(['build'], {
    SITE_EXPORT_DIR: relative(projectRoot, siteFolder),
    NODE_ENV: 'production',
  });
  if (code === 0) return;
  throw new ScriptError('next build failed, see above. out/ is as it was before.');
}
