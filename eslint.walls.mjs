import { rooms } from './eslint.rooms.mjs';

/** @import { Linter } from 'eslint' */
/** @import { Room } from './eslint.rooms.mjs' */
/** @typedef {{ regex: string, message: string, caseSensitive: true, allowTypeImports?: boolean }} Wall */

/** @param {string[]} names */
const anyOf = (names) =>
  `(?:${names.map((name) => name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')).join('|')})(?:/|$)`;

/** @param {string[]} names */
const listed = (names) => (names.length > 0 ? names.join(', ') : 'nothing');

/**
 * The imports that a file of a room must not have, as patterns of `no-restricted-imports`.
 *
 * @param {Room} room
 * @param {string[]} packages what this file may import from node and node_modules
 * @returns {Wall[]}
 */
function wallsOf({ name, values, types }, packages) {
  const known = anyOf([...values, ...types]);
  /** @type {Wall[]} */
  const walls = [
    {
      regex: '^\\.\\.(?:/|$)',
      message: 'Inside a room import "./…", across rooms "@/…".',
      caseSensitive: true,
    },
    {
      regex: values.length + types.length > 0 ? `^@/(?!${known})` : '^@/',
      message: `${name} may import values of: ${listed(values)}; types of: ${listed(types)}.`,
      caseSensitive: true,
    },
  ];
  if (types.length > 0) {
    walls.push({
      regex: `^@/${anyOf(types)}`,
      message: `${name} may import only types from here: write "import type".`,
      caseSensitive: true,
      allowTypeImports: true,
    });
  }
  if (!packages.includes('*')) {
    const allowed = packages.length > 0 ? `(?!${anyOf(packages)})` : '';
    walls.push({
      regex: `^(?!\\.|@/)${allowed}`,
      message: `${name} may import these packages: ${listed(packages)}.`,
      caseSensitive: true,
    });
  }
  return walls;
}

/**
 * `no-restricted-imports` does not look at `import()`, so the same walls stand there as selectors.
 *
 * @param {Wall} wall
 */
function dynamicWall({ regex, message }) {
  // A selector's regular expression ends at the first slash, even an escaped one.
  const pattern = regex.replaceAll('/', '\\u002F');
  return { selector: `ImportExpression > Literal.source[value=/${pattern}/]`, message };
}

/**
 * @param {string} name
 * @param {string[]} files
 * @param {string[]} ignores
 * @param {Wall[]} walls
 * @returns {Linter.Config}
 */
const block = (name, files, ignores, walls) => ({
  name: `walls/${name}`,
  files,
  ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns: walls }],
    'no-restricted-syntax': ['error', ...walls.map(dynamicWall)],
  },
});

/**
 * @param {Room} room
 * @returns {Linter.Config[]}
 */
function blocksOf(room) {
  const doors = Object.entries(room.doors ?? {});
  const nested = rooms.filter(({ name }) => name.startsWith(`${room.name}/`));
  const ignores = [
    ...nested.map(({ name }) => `${name}/**`),
    ...doors.map(([file]) => `${room.name}/${file}`),
  ];
  return [
    block(room.name, [`${room.name}/**/*.{ts,tsx,mjs}`], ignores, wallsOf(room, room.packages)),
    ...doors.map(([file, packages]) =>
      block(
        `${room.name}/${file}`,
        [`${room.name}/${file}`],
        [],
        wallsOf(room, [...room.packages, ...packages]),
      ),
    ),
  ];
}

/**
 * One block of configuration per room, and one per file with a door of its own. Their globs never
 * overlap: in a flat configuration a later block would replace the walls of an earlier one.
 *
 * @type {Linter.Config[]}
 */
export const walls = rooms.flatMap(blocksOf);
