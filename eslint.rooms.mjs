/**
 * The import table of ARCHITECTURE.md as data: eslint.config.mjs builds the walls from it and
 * tests/architecture.test.ts probes each of them.
 *
 * @typedef {object} Room
 * @property {string} name folder, from the root of the project
 * @property {string[]} values rooms from which it may import anything; `['*']`: no wall
 * @property {string[]} types rooms from which it may import types only
 * @property {string[]} packages packages it may import, `*` standing for any name; `['*']`: no wall
 * @property {Record<string, string[]>} [doors] file → packages that this one file may import besides
 */

/** Every folder that holds code has a row; a nested room is taken out of the room around it. */
/** @type {readonly Room[]} */
export const rooms = [
  { name: 'lib/text', values: [], types: [], packages: ['fastest-levenshtein', 'diff'] },
  { name: 'lib/lists', values: [], types: [], packages: [] },
  { name: 'lib/model', values: [], types: [], packages: ['zod'] },
  {
    name: 'lib/parse',
    values: ['lib/model', 'lib/text'],
    types: [],
    packages: [
      'unified',
      'remark-*',
      'rehype-*',
      'yaml',
      'js-yaml',
      'zod',
      'mdast',
      'approx-string-match',
    ],
    doors: {
      'read-files.ts': ['node:fs', 'node:path'],
      'passage-id.ts': ['node:crypto'],
    },
  },
  {
    name: 'lib/permalinks',
    values: ['lib/model', 'lib/text', 'lib/parse', 'lib/url'],
    types: [],
    packages: ['zod'],
  },
  {
    name: 'lib/store',
    values: ['lib/text', 'lib/url', 'lib/model', 'lib/parse', 'lib/permalinks'],
    types: [],
    packages: ['server-only', 'react', 'node:*'],
  },
  { name: 'lib/facets', values: ['lib/text'], types: ['lib/model'], packages: [] },
  { name: 'lib/url', values: ['lib/text', 'lib/facets'], types: ['lib/model'], packages: [] },
  {
    name: 'lib/search',
    values: ['lib/text', 'lib/facets', 'lib/lists'],
    types: ['lib/model'],
    packages: [],
  },
  {
    name: 'lib/cite',
    values: ['lib/text', 'lib/url', 'lib/store'],
    types: ['lib/model'],
    packages: ['@citation-js/*', 'node:*'],
  },
  {
    name: 'lib/export',
    values: ['lib/text', 'lib/url', 'lib/store'],
    types: ['lib/model'],
    packages: ['schema-dts', 'satori', '@resvg/*', 'node:*'],
  },
  {
    name: 'lib/files',
    values: [
      'components',
      'lib/text',
      'lib/lists',
      'lib/url',
      'lib/store',
      'lib/cite',
      'lib/export',
      'lib/search',
      'lib/tools',
    ],
    types: ['lib/model'],
    packages: ['next', 'react', 'react-dom', 'node:*'],
  },
  {
    name: 'lib/browser',
    values: ['lib/text', 'lib/url'],
    types: [],
    packages: [],
    doors: { 'browser-script.ts': ['esbuild', 'node:path'] },
  },
  { name: 'lib/render', values: [], types: [], packages: ['esbuild', 'node:*'] },
  {
    name: 'lib/tools',
    values: ['lib/model', 'lib/parse', 'lib/permalinks', 'lib/store', 'lib/text'],
    types: [],
    packages: ['*'],
  },
  {
    name: 'components',
    values: [
      'components',
      'lib/text',
      'lib/lists',
      'lib/facets',
      'lib/url',
      'lib/search',
      'lib/store',
    ],
    types: ['lib/model'],
    packages: ['react', 'next'],
    doors: {
      'explorer/take-over.tsx': ['react-dom'],
      'explorer/render.tsx': ['react-dom'],
    },
  },
  {
    name: 'components/cite',
    values: ['components', 'lib/text', 'lib/url', 'lib/store', 'lib/cite', 'lib/export'],
    types: ['lib/model'],
    packages: ['react', 'next'],
  },
  {
    name: 'components/ui',
    values: ['components/ui'],
    types: [],
    packages: ['react', 'next'],
  },
  {
    name: 'app',
    values: [
      'components',
      'lib/text',
      'lib/lists',
      'lib/model',
      'lib/parse',
      'lib/permalinks',
      'lib/store',
      'lib/facets',
      'lib/url',
      'lib/search',
      'lib/cite',
      'lib/export',
      'lib/files',
      'lib/browser',
      'lib/render',
    ],
    types: [],
    packages: ['*'],
  },
  { name: 'tests', values: ['*'], types: [], packages: ['*'] },
];
