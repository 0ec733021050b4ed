import { readdirSync, readFileSync, statSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { rooms } from '@/eslint.rooms.mjs';
import type { Probe } from './room-probes';
import { probes } from './room-probes';
import { roomsPicture } from './rooms-picture';

const eslint = new ESLint();

/** The errors of a file that is not there, by the line that they are about: rule and message. */
async function errorsByLine(filePath: string, code: string): Promise<string[][]> {
  const [result] = await eslint.lintText(code, { filePath });
  const errors = code.split('\n').map((): string[] => []);
  for (const { line, ruleId, message } of result?.messages ?? []) {
    errors[line - 1]?.push(`${ruleId}: ${message}`);
  }
  return errors;
}

const errorsOf = async (filePath: string, code: string) =>
  (await errorsByLine(filePath, code)).flat();

const value = (from: string) => `export { x } from '${from}';`;
const type = (from: string) => `export type { X } from '${from}';`;
const loaded = (from: string) => `void import('${from}');`;
const restricted = (from: string, reason: string) =>
  `no-restricted-imports: '${from}' import is restricted from being used by a pattern. ${reason}`;

const UPWARDS = 'Inside a room import "./…", across rooms "@/…".';

const folderOf = (file: string) =>
  rooms.findLast(({ name }) => file.startsWith(`${name}/`))?.name ?? file;

/** Lines of a probe's code, each with the errors that the walls have to find in it. */
function expectedOf({ file, values, types = [], room, packages = [] }: Probe) {
  const folder = folderOf(file);
  const about = (what: string) => expect.stringContaining(`${folder} may import ${what}: `);
  const onlyTypes = types.filter((from) => from.startsWith('@/') && !values.includes(from));
  const typesOnly = `${folder} may import only types from here: write "import type".`;
  const lines: readonly (readonly [string, readonly unknown[]])[] = [
    ...[...values.map(value), ...types.map(type)].map((line) => [line, []] as const),
    ...[value, type, loaded].flatMap((write) =>
      room.map((from) => [write(from), [about('values of')]] as const),
    ),
    ...packages.map((from) => [value(from), [about('these packages')]] as const),
    ...onlyTypes.map((from) => [value(from), [restricted(from, typesOnly)]] as const),
    [value('../x'), [restricted('../x', UPWARDS)]],
    [loaded('../x'), [`no-restricted-syntax: ${UPWARDS}`]],
  ];
  return lines;
}

// All that a room may and may not import stands in one file: a run of the linter for each is slow.
test.each(probes)(
  'the walls of $file let in what its room may import, and no more',
  async (probe) => {
    const expected = expectedOf(probe);
    const errors = await errorsByLine(probe.file, expected.map(([line]) => line).join('\n'));
    expect(expected.map(([line], at) => [line, errors[at]])).toEqual(expected);
  },
);

const byDefault = 'export default function Card() {\n  return null;\n}\n';

describe('the house rules', () => {
  test.each([
    [
      'a default export that nobody looks for',
      'components/theme/card.tsx',
      byDefault,
      'import/no-default-export: Prefer named exports.',
    ],
    [
      'any',
      'lib/text/fold.ts',
      'export const x: any = 1;\n',
      '@typescript-eslint/no-explicit-any: Unexpected any. Specify a different type.',
    ],
    [
      'a non-null assertion',
      'lib/text/fold.ts',
      'export const f = (x?: string) => x!;\n',
      '@typescript-eslint/no-non-null-assertion: Forbidden non-null assertion.',
    ],
    [
      'a type imported as a value',
      'lib/url/paths.ts',
      "import { Facet } from '@/lib/facets/facet';\nexport type X = Facet;\n",
      '@typescript-eslint/consistent-type-imports: All imports in the declaration are only used as types. Use `import type`.',
    ],
    [
      'an import of types that leaves the module behind',
      'lib/url/paths.ts',
      "import { type Facet } from '@/lib/facets/facet';\nexport type X = Facet;\n",
      '@typescript-eslint/no-import-type-side-effects: TypeScript will only remove the inline type specifiers which will leave behind a side effect import at runtime. Convert this to a top-level type qualifier to properly remove the entire import.',
    ],
    [
      'a style attribute',
      'components/theme/card.tsx',
      'export const Card = () => <p style={{}} />;\n',
      'react/forbid-dom-props: Prop "style" is forbidden on DOM Nodes',
    ],
  ])('stop %s', async (_, file, code, error) => {
    expect(await errorsOf(file, code)).toEqual([error]);
  });

  test.each([
    ['the default export of a page', 'app/themes/page.tsx', byDefault],
    ['the default export of a configuration', 'next.config.ts', 'export default {};\n'],
  ])('let %s in', async (_, file, code) => {
    const errors = await errorsOf(file, code);
    expect(errors.filter((error) => !error.startsWith('import/no-anonymous'))).toEqual([]);
  });
});

/** Every file of ours below these folders that are there, `/` between the names. */
const filesIn = (...folders: string[]): string[] =>
  folders
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => !path.includes('/node_modules/') && statSync(path).isFile());

const code = filesIn('app', 'components', 'lib').filter((path) => /\.(?:ts|tsx|mjs)$/.test(path));
const textOf = (path: string) => readFileSync(path, 'utf8');

describe('the rooms', () => {
  test('are all probed', () => {
    const probed = new Set(probes.map(({ file }) => folderOf(file)));
    expect(rooms.map(({ name }) => name)).toEqual([...probed]);
  });

  test('have no neighbour without walls', () => {
    const folders = code.map((path) => path.split('/').slice(0, 2).join('/'));
    const unknown = folders.filter((folder) => folderOf(`${folder}/x`) === `${folder}/x`);
    expect(unknown).toEqual([]);
  });

  test('have no file of more than 250 lines', () => {
    expect(code.filter((path) => textOf(path).split('\n').length > 251)).toEqual([]);
  });

  test("say 'use client' in *.client.tsx and nowhere else", () => {
    const clients = code.filter((path) => /^\s*(['"])use client\1/m.test(textOf(path)));
    expect(clients).toEqual(code.filter((path) => path.endsWith('.client.tsx')));
  });

  test('have no folder named for a kind of code', () => {
    const kinds = /\/(?:utils|helpers|types|hooks|constants|services)\//;
    expect(code.filter((path) => kinds.test(path))).toEqual([]);
  });

  test('have nothing left to do', () => {
    const unfinished = /\b(?:TO[D]O|FIX[M]E)\b/;
    const texts = [...filesIn('tests'), ...code];
    expect(texts.filter((path) => unfinished.test(textOf(path)))).toEqual([]);
  });

  test('leave what is published to the tests of the two papers', () => {
    const others = filesIn('tests').filter(
      (path) => /\.(?:ts|tsx|mjs)$/.test(path) && !path.startsWith('tests/two-papers/'),
    );
    // A path that is read: alone in its quotes, or the first thing that a function is given.
    const reads =
      /(?:\|\| |\b(?:readFile|readdir|exists|stat|cp|loadFiles|contentIn|resolve|join)\w*\()(?:process\.cwd\(\), )?['"`](?:\.\/)?content(?!\/README)\b/;
    const knows = /tests\/two-papers\//;
    const reading = others
      .filter((path) => path !== 'tests/architecture.test.ts')
      .filter((path) => {
        const text = textOf(path);
        return reads.test(text) || knows.test(text);
      });
    expect(reading).toEqual([]);
  });
});

test('the picture of the rooms is that of the code', () => {
  const shown = /```mermaid\n([\s\S]*?)\n```/.exec(textOf('ARCHITECTURE.md'))?.[1];
  expect(shown).toBe(roomsPicture('.'));
});
