import { readdirSync, readFileSync, statSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { rooms } from '@/eslint.rooms.mjs';
import { probes } from './room-probes';

const eslint = new ESLint();

/** The errors of a file that is not there: rule and message. */
async function errorsOf(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const value = (from: string) => `export { x } from '${from}';\n`;
const type = (from: string) => `export type { X } from '${from}';\n`;
const restricted = (from: string, reason: string) =>
  `no-restricted-imports: '${from}' import is restricted from being used by a pattern. ${reason}`;

const folderOf = (file: string) =>
  rooms.findLast(({ name }) => file.startsWith(`${name}/`))?.name ?? file;

describe.each(probes)('the walls of $file', ({ file, values, types = [], room, packages = [] }) => {
  test('let in what the room may import', async () => {
    const code = [...values.map(value), ...types.map(type)].join('');
    expect(await errorsOf(file, code)).toEqual([]);
  });

  test('stop other rooms, values and types alike', async () => {
    const errors = await errorsOf(file, [...room.map(value), ...room.map(type)].join(''));
    const reason = expect.stringContaining(`${folderOf(file)} may import values of: `);
    expect(errors).toEqual([...room, ...room].map(() => reason));
  });

  test('stop other packages', async () => {
    const errors = await errorsOf(file, packages.map(value).join(''));
    const reason = expect.stringContaining(`${folderOf(file)} may import these packages: `);
    expect(errors).toEqual(packages.map(() => reason));
  });

  test('stop the values where only types are let in', async () => {
    const onlyTypes = types.filter((from) => from.startsWith('@/') && !values.includes(from));
    const reason = `${folderOf(file)} may import only types from here: write "import type".`;
    expect(await errorsOf(file, onlyTypes.map(value).join(''))).toEqual(
      onlyTypes.map((from) => restricted(from, reason)),
    );
  });

  test('stop "../"', async () => {
    const reason = 'Inside a room import "./…", across rooms "@/…".';
    expect(await errorsOf(file, value('../x'))).toEqual([restricted('../x', reason)]);
  });

  test('stop import() where they stop import', async () => {
    const code = [...room, '../x'].map((from) => `void import('${from}');\n`).join('');
    expect(await errorsOf(file, code)).toEqual([
      ...room.map(() => expect.stringMatching(/^no-restricted-syntax: .* may import values of: /)),
      'no-restricted-syntax: Inside a room import "./…", across rooms "@/…".',
    ]);
  });
});

const named = 'export function Card() {\n  return null;\n}\n';
const byDefault = 'export default function Card() {\n  return null;\n}\n';

describe('the house rules', () => {
  test.each([
    [
      "'use client' outside *.client.tsx",
      'components/theme/card.tsx',
      `'use client';\n${named}`,
      "house/client-directive: Unexpected 'use client', expected it only in a file named *.client.tsx.",
    ],
    [
      "a *.client.tsx without 'use client'",
      'components/theme/card.client.tsx',
      named,
      "house/client-directive: Missing 'use client': a file named *.client.tsx starts with it.",
    ],
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
    ["'use client' in *.client.tsx", 'components/theme/card.client.tsx', `'use client';\n${named}`],
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
    const texts = [...filesIn('content', 'tests'), ...code];
    expect(texts.filter((path) => unfinished.test(textOf(path)))).toEqual([]);
  });
});
