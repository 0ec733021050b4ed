import { importScript } from './bundle-script.mjs';
import { takeDrafts } from './drafts.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runScript } from './script.mjs';
import { siteName } from './site-name.mjs';

await runScript(async () => {
  ensureDependencies();
  const { previewSite } = /** @type {typeof import('../serve/preview-site')} */ (
    await importScript('lib/serve/preview-site.ts')
  );
  await previewSite(projectRoot, siteName(takeDrafts()), process.env);
});
