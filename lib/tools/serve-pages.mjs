import { importScript } from './bundle-script.mjs';
import { takeDrafts } from './drafts.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runScript } from './script.mjs';
import { codeStampOf } from './source-stamp.mjs';

/** @import { OpenSite } from '../serve/made-source' */

await runScript(async () => {
  ensureDependencies();
  takeDrafts();
  // Read by React when it is loaded.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const code = codeStampOf(projectRoot);
  const { openSite } =
    /** @type {{ openSite: (root: string, code: string) => Promise<OpenSite> }} */ (
      await importScript('lib/render/render-site.ts')
    );
  const { serveSite } = /** @type {typeof import('../serve/serve-site')} */ (
    await importScript('lib/serve/serve-site.ts')
  );
  await serveSite(() => openSite(projectRoot, code), process.env);
});
