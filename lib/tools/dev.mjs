import { takeDrafts } from './drafts.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { runNext, runScript } from './script.mjs';

await runScript(async () => {
  ensureDependencies();
  takeDrafts(['--drafts']);
  process.exitCode = await runNext(['dev', ...process.argv.slice(2)]);
});
