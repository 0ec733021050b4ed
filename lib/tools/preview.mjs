import { importScript } from './bundle-script.mjs';
import { takeDrafts } from './drafts.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runScript } from './script.mjs';

await runScript(async () => {
  ensureDependencies();
  const { previewSite } = /** @type {typeof import('../serve/preview-site')} */ (
    await importScript('lib/serve/preview-site.ts')
  );
  await previewSite(projectRoot, process.env.SITE_OUT || takeDrafts(), process.env);
});
