/* eslint-disable no-restricted-imports -- run by plain Node, where the alias "@/" means nothing */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { projectRoot, runCommand, runScript } from '../lib/tools/script.mjs';

/**
 * The unit tests: all of them, those of rooms by their names (`npm run unit -- search text`), those
 * of what changed (`npm run unit -- --changed`), or whatever else Vitest is asked for.
 */
await runScript(async () => {
  process.chdir(projectRoot);
  const asked = process.argv.slice(2);
  const rooms = asked.filter((name) => foldersOf(name).length > 0);
  const others = asked.filter((name) => !rooms.includes(name));
  const found = rooms.flatMap((room) => testsOf(room) ?? []);
  const untested = rooms.filter((room) => testsOf(room) === undefined);
  const command =
    untested.length > 0
      ? ['related', '--run', ...untested.flatMap(foldersOf).flatMap(filesIn), ...found]
      : ['run', ...found];
  const vitest = 'node_modules/vitest/vitest.mjs';
  process.exitCode = await runCommand(process.execPath, [vitest, ...command, ...others]);
});

/**
 * The folders of a room: `cite` is in `lib` and in `components`.
 *
 * @param {string} room
 */
function foldersOf(room) {
  if (!/^[a-z]+$/.test(room)) return [];
  return [`lib/${room}`, `components/${room}`].filter((folder) => existsSync(folder));
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/**
 * The tests of a room: those in its folder, or, where it has none, those that import from it.
 * Undefined where no test does: then it is tested through what others make of it.
 *
 * @param {string} room
 */
function testsOf(room) {
  if (existsSync(`tests/${room}`)) return [`tests/${room}/`];
  const imports = foldersOf(room).map((folder) => `'@/${folder}/`);
  const importing = filesIn('tests')
    .filter((path) => /\.test\.tsx?$/.test(path) && !/^tests\/(?:e2e|deep)\//.test(path))
    .filter((path) => {
      const text = readFileSync(path, 'utf8');
      return imports.some((from) => text.includes(from));
    });
  return importing.length > 0 ? importing : undefined;
}
