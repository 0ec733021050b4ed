import { join } from 'node:path';
import { projectRoot, runScript, ScriptError } from './script.mjs';
import { serve } from './serve.mjs';

// The server of the end-to-end tests: they know only this one port.
await runScript(async () => {
  const port = Number(process.env.E2E_PORT ?? 4173);
  const { url, portWasTaken, close } = await serve({ root: join(projectRoot, 'out'), port });
  if (!portWasTaken) return console.log(`out/ at ${url}`);
  await close();
  throw new ScriptError(`Port ${port} is in use: stop its owner, or set E2E_PORT to another port.`);
});
