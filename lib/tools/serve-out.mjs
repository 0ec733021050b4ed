import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runScript, ScriptError } from './script.mjs';
import { serve } from './serve.mjs';

// The server of the end-to-end tests: they know only this one port.
await runScript(async () => {
  const port = Number(process.env.E2E_PORT ?? 4173);
  const name = process.env.E2E_SITE ?? 'out';
  const root = join(projectRoot, name);
  if (!existsSync(root)) {
    const script = name === 'out' ? 'build' : `build:${name.slice('out.'.length)}`;
    throw new ScriptError(`There is no ${name}/ to serve: run "npm run ${script}" first.`);
  }
  const { url, portWasTaken, close } = await serve({ root, port });
  if (!portWasTaken) return console.log(`${name}/ at ${url}`);
  await close();
  throw new ScriptError(`Port ${port} is in use: stop its owner, or set E2E_PORT to another port.`);
});
