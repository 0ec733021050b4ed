import { importScript } from './bundle-script.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { runScript } from './script.mjs';

/** @import { OpenSite } from '../serve/made-source' */

await runScript(async () => {
  ensureDependencies();
  // Read by React when it is loaded.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { openSite } = /** @type {{ openSite: () => Promise<OpenSite> }} */ (
    await importScript('lib/render/render-site.ts')
  );
  const { serveSite } = /** @type {typeof import('../serve/serve-site')} */ (
    await importScript('lib/serve/serve-site.ts')
  );
  await serveSite(openSite, process.env);
});
