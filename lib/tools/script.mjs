import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder a script is started from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A situation the reader can do something about: its message says what, so no stack is printed. */
export class ScriptError extends Error {
  /** @override */
  name = 'ScriptError';
}

/**
 * Runs the body of a script. An error about the content or a setting, and what the system refuses (a full disk, a folder that
 * cannot be written) are printed as their message, anything else with its stack; either way the
 * process ends with exit code 1.
 *
 * @param {() => unknown} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(isForReaders(error) ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** By name: a bundle has classes of its own. */
const FOR_READERS = new Set(['ScriptError', 'ContentError', 'SettingError']);

/**
 * @param {unknown} error
 * @returns {error is Error}
 */
function isForReaders(error) {
  return error instanceof Error && (FOR_READERS.has(error.name) || 'syscall' in error);
}

/**
 * Runs a command in the project folder, its output shown live, and gives its exit code. When this
 * process is told to stop, it ends after the command has, so that the prompt comes back only when
 * all is cleaned up, and nothing that was to follow is begun.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's environment
 * @returns {Promise<number>} also where it was ended
 */
export function runCommand(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  let exitCode = 0;
  // A terminal sends Ctrl-C to the whole group, so the command has it already.
  const interrupt = () => void (exitCode = 130);
  const terminate = () => {
    exitCode = 143;
    child.kill('SIGTERM');
  };
  process.on('SIGINT', interrupt).on('SIGTERM', terminate);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      if (exitCode > 0) process.exit(exitCode);
      process.off('SIGINT', interrupt).off('SIGTERM', terminate);
      resolve(code ?? 1);
    });
  });
}

const END_WITH_PARENT = ['--import', './lib/tools/end-with-parent.mjs'];

/**
 * Runs a Next command without npx, so that it works the same in every shell.
 *
 * @param {string[]} args
 */
export function runNext(args) {
  const next = [...END_WITH_PARENT, 'node_modules/next/dist/bin/next', ...args];
  return runCommand(process.execPath, next, { NEXT_TELEMETRY_DISABLED: '1' });
}
