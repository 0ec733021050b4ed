import { join, relative } from 'node:path';
import { lockBuild } from './build-lock.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runNext, runScript, ScriptError } from './script.mjs';
import { digestOf } from './site-digest.mjs';
import { stampOf, writeStamp } from './source-stamp.mjs';
import { prepare, publish } from './swap.mjs';

await runScript(async () => {
  ensureDependencies();
  const name = siteName(process.env.SITE_OUT);
  const unlock = lockBuild(projectRoot);
  try {
    await build(name);
  } catch (error) {
    console.error(`\nThe build failed. ${name}/ holds the last whole site, if there was one.`);
    throw error;
  } finally {
    unlock();
  }
});

/** @param {string} name the folder of the site */
async function build(name) {
  // A site is there to be read, by the user of a web server too, whoever builds it.
  process.umask(0o022);
  // Taken first: what changes while the build runs makes the result old, not current.
  const stamp = stampOf(projectRoot);
  const siteFolder = prepare(projectRoot, name);
  await exportTo(siteFolder, stamp);
  // Loaded late: it needs the dependencies.
  const { finish } = await import('./finish.mjs');
  const pages = await finish({ siteFolder, buildFolder: join(projectRoot, '.next') });
  const { writePolicies } = await import('./policies.mjs');
  await writePolicies(siteFolder);
  const { writeServerFiles } = await import('./server-files.mjs');
  await writeServerFiles(siteFolder);
  const digest = digestOf(siteFolder);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, finishFirst);
  publish(projectRoot, name);
  if (name === 'out') writeStamp(projectRoot, stamp);
  console.log(`${pages.content.length} pages without a framework in ${name}/`);
  console.log(`${pages.interactive.length} with one: ${pages.interactive.join(', ')}`);
  console.log(`SHA-256 of the site: ${digest}`);
}

/** With a listener a signal does not end the process in the middle of the swap, which takes no time. */
function finishFirst() {
  console.log('The site is whole: finishing.');
}

/**
 * The folder to build into: `out`, or another one beside it, so that .gitignore knows it.
 *
 * @param {string | undefined} setting
 */
function siteName(setting) {
  if (!setting || setting === 'out') return 'out';
  // `.next`, `.previous` and `.lock` are what a build itself writes.
  if (/^out\.(?!next$|previous$|lock$)[a-z]+$/.test(setting)) return setting;
  throw new ScriptError(`Unexpected SITE_OUT "${setting}", expected a name such as "out.draft".`);
}

/**
 * @param {string} siteFolder
 * @param {string} stamp
 */
async function exportTo(siteFolder, stamp) {
  const code = await runNext(['build'], {
    SITE_EXPORT_DIR: relative(projectRoot, siteFolder),
    SITE_BUILD_ID: stamp.slice(0, 20),
    NODE_ENV: 'production',
  });
  if (code === 0) return;
  throw new ScriptError('next build failed, see above.');
}
