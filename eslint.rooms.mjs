/**
 * The import table of the rooms as data: eslint.config.mjs builds the walls from it and
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
  { name: 'lib/kept', values: [], types: [], packages: ['node:*'] },
  { name: 'lib/model', values: [], types: [], packages: ['zod'] },
  { name: 'lib/govern', values: ['lib/text', 'lib/model'], types: [], packages: [] },
  {
    name: 'lib/parse',
    values: ['lib/model', 'lib/text', 'lib/govern'],
    types: [],
    packages: [
      'unified',
      'remark-*',
      'mdast-util-*',
      'micromark-extension-*',
      'decode-named-character-reference',
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
      'check-received.ts': ['node:crypto'],
    },
  },
  {
    name: 'lib/permalinks',
    values: ['lib/model', 'lib/text', 'lib/parse', 'lib/url'],
    types: [],
    packages: ['zod'],
  },
  { name: 'lib/facets', values: ['lib/text'], types: ['lib/model'], packages: [] },
  { name: 'lib/url', values: ['lib/model', 'lib/text', 'lib/facets'], types: [], packages: [] },
  {
    name: 'lib/search',
    values: ['lib/text', 'lib/facets', 'lib/lists'],
    types: ['lib/model'],
    packages: [],
  },
  {
    name: 'lib/store',
    values: ['lib/model', 'lib/text', 'lib/facets', 'lib/url', 'lib/parse', 'lib/permalinks'],
    types: [],
    packages: ['server-only', 'react', 'node:*'],
  },
  {
    name: 'lib/cite',
    values: ['lib/text', 'lib/url', 'lib/kept'],
    types: ['lib/model', 'lib/store'],
    packages: ['@citation-js/*', 'node:*'],
  },
  {
    name: 'lib/export',
    values: ['lib/model', 'lib/text', 'lib/url', 'lib/kept'],
    types: ['lib/store'],
    packages: ['schema-dts', 'satori', '@resvg/*', 'node:*'],
  },
  {
    name: 'lib/pages',
    values: [
      'lib/model',
      'lib/text',
      'lib/lists',
      'lib/facets',
      'lib/url',
      'lib/search',
      'lib/store',
      'lib/cite',
      'lib/export',
      'lib/serve',
    ],
    types: [],
    packages: ['server-only', 'next'],
  },
  {
    name: 'components',
    values: ['components', 'lib/text', 'lib/lists', 'lib/url'],
    types: ['lib/pages'],
    packages: ['react', 'next'],
  },
  {
    name: 'components/explorer',
    values: ['components', 'lib/text', 'lib/lists', 'lib/facets', 'lib/url', 'lib/search'],
    types: ['lib/pages'],
    packages: ['react'],
    doors: {
      'take-over.tsx': ['react-dom', 'preact'],
      'render.tsx': ['react-dom'],
    },
  },
  { name: 'components/ui', values: ['components/ui'], types: [], packages: ['react', 'next'] },
  {
    name: 'lib/browser',
    values: ['lib/text', 'lib/url'],
    types: [],
    packages: [],
    doors: { 'browser-script.ts': ['esbuild', 'node:path'] },
  },
  {
    name: 'app',
    values: ['components', 'lib/pages', 'lib/url', 'lib/browser', 'lib/render'],
    types: [],
    packages: ['react', 'next'],
  },
  {
    name: 'lib/serve',
    values: [],
    types: [],
    packages: ['compression', 'fresh', 'negotiator', 'range-parser', 'send', 'node:*'],
  },
  {
    name: 'lib/render',
    values: ['lib/tools', 'lib/browser', 'lib/serve', 'lib/store', 'lib/kept'],
    types: ['lib/url'],
    packages: [
      'esbuild',
      'oxc-parser',
      'htmlparser2',
      'lightningcss',
      'postcss',
      'subset-font',
      'tinypool',
      '@tailwindcss/*',
      'react',
      'node:*',
    ],
  },
  {
    name: 'lib/tools',
    values: ['lib/model', 'lib/parse', 'lib/permalinks', 'lib/store', 'lib/text', 'lib/url'],
    types: [],
    packages: ['*'],
  },
  { name: 'tests', values: ['*'], types: [], packages: ['*'] },
];
