import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockBuild } from './build-lock.mjs';
import { bundleScript, importScript } from './bundle-script.mjs';
import { takeDrafts } from './drafts.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runScript } from './script.mjs';
import { siteName } from './site-name.mjs';
import { codeStampOf, rememberContent, stampOf, writeStamp } from './source-stamp.mjs';
import { prepare, publish } from './swap.mjs';

await runScript(async () => {
  ensureDependencies();
  const name = siteName(takeDrafts());
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
  const code = codeStampOf(projectRoot);
  const { siteFolder, shared } = prepare(projectRoot, name);
  // Read by React when it is loaded.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { writeSite } = /** @type {typeof import('../render/write-site')} */ (
    await importScript('lib/render/write-site.ts')
  );
  const worker = await bundleScript('lib/render/site-worker.ts');
  const last = join(projectRoot, name);
  const made = await writeSite({
    root: projectRoot,
    code,
    folder: siteFolder,
    last,
    shared,
    worker,
  });
  rmSync(shared, { recursive: true });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, finishFirst);
  publish(projectRoot, name);
  rememberContent(projectRoot, name);
  writeStamp(projectRoot, name, stamp);
  if (made.isForThisMachine) {
    console.log(
      'No address is set: links and citations lead to http://localhost:3000, and are for this machine only. ' +
        'Set SITE_URL, or "address" in site.yaml, before you publish.',
    );
  }
  console.log(`${made.pages} pages in ${name}/, ${made.files} files with them`);
  console.log(made.compared);
  console.log(`SHA-256 of the site: ${made.sha256}`);
}

/** With a listener a signal does not end the process in the middle of the swap, which takes no time. */
function finishFirst() {
  console.log('The site is whole: finishing.');
}
