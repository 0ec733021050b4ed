import { importScript } from './bundle-script.mjs';
import { takeDrafts } from './drafts.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { runNext, runScript } from './script.mjs';

await runScript(async () => {
  ensureDependencies();
  takeDrafts(['--drafts']);
  const { checkBeforeStart } = /** @type {typeof import('./check-settings')} */ (
    await importScript('lib/tools/check-settings.ts')
  );
  await checkBeforeStart();
  const asked = process.argv.slice(2);
  // As our own servers: for this machine only, unless somebody asks for more.
  const host = asked.some((one) => /^(?:-H|--hostname)/.test(one))
    ? []
    : ['-H', process.env.HOST || '127.0.0.1'];
  process.exitCode = await runNext(['dev', ...host, ...asked]);
});
