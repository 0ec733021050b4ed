import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { lockBuild } from './build-lock.mjs';
import { bundleScript } from './bundle-script.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runModule, runNext, runScript, ScriptError } from './script.mjs';
import { digestOf } from './site-digest.mjs';
import { stampOf, writeStamp } from './source-stamp.mjs';
import { moveInto, prepare, publish } from './swap.mjs';

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
  const folders = prepare(projectRoot, name);
  const { siteFolder, filesFolder, parsed } = folders;
  await make(folders, stamp);
  // Loaded late: it needs the dependencies.
  const { finish } = await import('./finish.mjs');
  const pages = await finish({ siteFolder, buildFolder: join(projectRoot, '.next') });
  moveInto(siteFolder, filesFolder);
  await writeBulkPages(siteFolder, parsed);
  rmSync(parsed, { recursive: true });
  const { dressSite } = await import('./dress.mjs');
  const count = await dressSite(siteFolder, pages.interactive);
  const { writeServerFiles } = await import('./server-files.mjs');
  await writeServerFiles(siteFolder);
  const digest = await digestOf(siteFolder);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, finishFirst);
  publish(projectRoot, name);
  if (name === 'out') writeStamp(projectRoot, stamp);
  console.log(`${count} pages in ${name}/, ${pages.interactive.length} of them with a framework`);
  for (const address of pages.interactive) console.log(`With one: ${address}`);
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
  // `.next`, `.files`, `.parsed`, `.previous` and `.lock` are what a build itself writes.
  if (/^out\.(?!next$|files$|parsed$|previous$|lock$)[a-z]+$/.test(setting)) return setting;
  throw new ScriptError(`Unexpected SITE_OUT "${setting}", expected a name such as "out.draft".`);
}

/**
 * Pages are made by Next, everything else beside it: content with problems is told at once, and
 * ends both.
 *
 * @param {ReturnType<typeof prepare>} folders
 * @param {string} stamp
 */
async function make({ siteFolder, filesFolder, parsed }, stamp) {
  const failure = new AbortController();
  const whole = async (/** @type {Promise<number>} */ running, /** @type {string} */ message) => {
    if ((await running) === 0) return;
    if (!failure.signal.aborted) failure.abort(new ScriptError(message));
  };
  const writeFiles = await bundleScript('lib/files/write-site-files.ts');
  const files = runModule([writeFiles, filesFolder, parsed], failure.signal);
  await Promise.all([
    whole(files, 'The files could not be made, see above.'),
    whole(exportTo(siteFolder, { parsed, stamp }, failure.signal), 'next build failed, see above.'),
  ]);
  failure.signal.throwIfAborted();
}

/**
 * One process for each processor.
 *
 * @param {string} siteFolder
 * @param {string} parsed
 */
async function writeBulkPages(siteFolder, parsed) {
  const parts = availableParallelism();
  const writePages = await bundleScript('lib/files/write-bulk-pages.ts');
  const codes = await Promise.all(
    Array.from({ length: parts }, (_, part) =>
      runModule([writePages, siteFolder, parsed, String(part), String(parts)]),
    ),
  );
  if (codes.some((code) => code !== 0)) {
    throw new ScriptError('The pages of initiatives and passages could not be made, see above.');
  }
}

/**
 * @param {string} siteFolder
 * @param {{ parsed: string, stamp: string }} build
 * @param {AbortSignal} signal
 */
function exportTo(siteFolder, { parsed, stamp }, signal) {
  const settings = {
    SITE_EXPORT_DIR: relative(projectRoot, siteFolder),
    SITE_BUILD_ID: stamp.slice(0, 20),
    SITE_PARSED: parsed,
    NODE_ENV: 'production',
  };
  return runNext(['build'], settings, signal);
}
