import { join, relative } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runNext, runScript, ScriptError } from './script.mjs';
import { stampOf, writeStamp } from './source-stamp.mjs';
import { prepare, publish } from './swap.mjs';

await runScript(async () => {
  ensureDependencies();
  // Taken first: what changes while the build runs makes the result old, not current.
  const stamp = stampOf(projectRoot);
  const name = siteName(process.env.SITE_OUT);
  const siteFolder = prepare(projectRoot, name);
  await exportTo(siteFolder);
  // Loaded late: it needs the dependencies.
  const { finish } = await import('./finish.mjs');
  const pages = await finish({ siteFolder, buildFolder: join(projectRoot, '.next') });
  const { writePolicies } = await import('./policies.mjs');
  await writePolicies(siteFolder);
  const { writeServerFiles } = await import('./server-files.mjs');
  await writeServerFiles(siteFolder);
  publish(projectRoot, name);
  if (name === 'out') writeStamp(projectRoot, stamp);
  console.log(`${pages.content.length} pages without a framework in ${name}/`);
  console.log(`${pages.interactive.length} with one: ${pages.interactive.join(', ')}`);
});

/**
 * The folder to build into: `out`, or another one beside it, so that .gitignore knows it.
 *
 * @param {string | undefined} setting
 */
function siteName(setting) {
  if (!setting || setting === 'out') return 'out';
  // `.next` and `.previous` are what a build itself writes.
  if (/^out\.(?!next$|previous$)[a-z]+$/.test(setting)) return setting;
  throw new ScriptError(`Unexpected SITE_OUT "${setting}", expected a name such as "out.draft".`);
}

/** @param {string} siteFolder */
async function exportTo(siteFolder) {
  const code = await runNext(['build'], {
    SITE_EXPORT_DIR: relative(projectRoot, siteFolder),
    NODE_ENV: 'production',
  });
  if (code === 0) return;
  throw new ScriptError('next build failed, see above. out/ is as it was before.');
}
