import { ensureDependencies } from './ensure-dependencies.mjs';
import { runNext, runScript } from './script.mjs';

await runScript(async () => {
  ensureDependencies();
  process.exitCode = await runNext(['dev', ...process.argv.slice(2)]);
});
