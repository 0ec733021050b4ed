import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { projectRoot, runCommand, runScript, ScriptError } from './script.mjs';
import { isCurrent } from './source-stamp.mjs';

await runScript(async () => {
  const port = readPort(process.env.PORT ?? '3000');
  ensureDependencies();
  if (!isCurrent(projectRoot)) await build();
  await preview(port);
});

/**
 * @param {string} text
 * @returns {number}
 */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new ScriptError(`Unexpected PORT "${text}", expected a number from 0 to 65535.`);
}

async function build() {
  console.log('The site is not built yet, or older than its sources: building.');
  const code = await runCommand(process.execPath, ['lib/tools/build.mjs']);
  if (code !== 0) throw new ScriptError('The site could not be built, see above.');
}

/** @param {number} port */
async function preview(port) {
  // Loaded late: it needs the dependencies.
  const { serve } = await import('./serve.mjs');
  const host = process.env.HOST;
  const site = await serve({ root: join(projectRoot, 'out'), port, host });
  if (site.portWasTaken) console.log(`Port ${port} is in use, so this is on port ${site.port}.`);
  console.log(`Policy explorer: ${site.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void site.close());
}
