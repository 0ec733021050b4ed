import { importScript } from './bundle-script.mjs';
import { takeDrafts } from './drafts.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runCommand, runScript, ScriptError } from './script.mjs';
import { siteName } from './site-name.mjs';
import { isCurrent } from './source-stamp.mjs';

await runScript(async () => {
  ensureDependencies();
  const name = siteName(takeDrafts());
  if (!isCurrent(projectRoot, name)) await build();
  const { previewSite } = /** @type {typeof import('../serve/preview-site')} */ (
    await importScript('lib/serve/preview-site.ts')
  );
  await previewSite(projectRoot, name, process.env);
});

async function build() {
  console.log('The site is not built yet, or older than its sources: building.');
  const code = await runCommand(process.execPath, ['lib/tools/build.mjs']);
  if (code !== 0) throw new ScriptError('The site could not be built, see above.');
}
