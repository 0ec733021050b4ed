/** A made-up file of a room, and what it asks for. */
export interface Probe {
  file: string;
  values: string[];
  types?: string[];
  /** Rooms it must not import from. */
  room: string[];
  /** Packages it must not import. */
  packages?: string[];
}

const client = ['react', 'next/navigation', 'node:fs'];

/** What nothing but lib/pages may know of: the door to the content, and what is behind it. */
const behindTheDoor = ['@/lib/store/x', '@/lib/parse/x', '@/lib/permalinks/x', '@/lib/model/theme'];

/** The table of rooms, written a second time: the two have to agree. */
export const probes: Probe[] = [
  {
    file: 'lib/text/probe.ts',
    values: ['./fold', 'fastest-levenshtein', 'diff'],
    room: ['@/lib/model/theme', '@/lib/parse/problem', '@/lib/text/fold'],
    packages: ['zod', 'unified', ...client],
  },
  {
    file: 'lib/lists/probe.ts',
    values: ['./pages'],
    room: ['@/lib/text/fold', '@/lib/model/theme', '@/lib/url/paths', '@/components/x'],
    packages: ['zod', ...client],
  },
  {
    file: 'lib/kept/probe.ts',
    values: ['./kept-files', 'node:fs', 'node:crypto'],
    room: ['@/lib/text/fold', '@/lib/tools/script', '@/lib/store/x', '@/components/x'],
    packages: ['zod', 'react'],
  },
  {
    file: 'lib/model/probe.ts',
    values: ['./theme', 'zod'],
    room: ['@/lib/text/fold', '@/lib/parse/problem', '@/lib/store/x', '@/components/x'],
    packages: ['yaml', ...client],
  },
  {
    file: 'lib/govern/probe.ts',
    values: ['./english', '@/lib/text/fold', '@/lib/model/theme'],
    room: ['@/lib/parse/problem', '@/lib/store/x', '@/lib/url/paths', '@/components/x'],
    packages: ['zod', 'yaml', ...client],
  },
  {
    file: 'lib/parse/probe.ts',
    values: [
      '@/lib/model/theme',
      '@/lib/govern/x',
      '@/lib/text/fold',
      'unified',
      'remark-parse',
      'yaml',
      'zod',
    ],
    types: ['mdast', 'approx-string-match'],
    room: ['@/lib/permalinks/x', '@/lib/store/x', '@/lib/search/x', '@/app/page'],
    packages: ['node:path', 'node:crypto', 'fs', 'vfile', 'remarkable', ...client],
  },
  {
    file: 'lib/parse/read-files.ts',
    values: ['@/lib/model/theme', 'node:fs', 'node:fs/promises', 'node:path', 'yaml'],
    room: ['@/lib/store/x'],
    packages: ['node:crypto', 'react'],
  },
  {
    file: 'lib/parse/passage-id.ts',
    values: ['@/lib/text/fold', 'node:crypto'],
    room: ['@/lib/store/x'],
    packages: client,
  },
  {
    file: 'lib/permalinks/probe.ts',
    values: ['@/lib/model/id', '@/lib/text/fold', '@/lib/parse/x', '@/lib/url/paths', 'zod'],
    room: ['@/lib/store/x', '@/lib/search/x', '@/components/x'],
    packages: client,
  },
  {
    file: 'lib/facets/probe.ts',
    values: ['@/lib/text/fold'],
    types: ['@/lib/model/theme'],
    room: ['@/lib/store/x', '@/lib/url/paths', '@/lib/parse/x'],
    packages: ['zod', ...client],
  },
  {
    file: 'lib/url/probe.ts',
    values: ['@/lib/model/theme', '@/lib/text/fold', '@/lib/facets/x'],
    types: ['@/lib/model/theme', '@/lib/facets/x'],
    room: ['@/lib/store/x', '@/lib/search/x', '@/components/x'],
    packages: ['zod', ...client],
  },
  {
    file: 'lib/search/probe.ts',
    values: ['@/lib/text/fold', '@/lib/facets/x', '@/lib/lists/pages'],
    types: ['@/lib/model/theme'],
    room: ['@/lib/parse/x', '@/lib/url/paths', '@/lib/store/x'],
    packages: ['zod', 'minisearch', ...client],
  },
  {
    file: 'lib/store/probe.ts',
    values: ['@/lib/text/fold', '@/lib/parse/x', '@/lib/permalinks/x', 'server-only', 'react'],
    room: ['@/lib/search/x', '@/lib/pages/x', '@/components/x', '@/app/page'],
    packages: ['zod', 'next/cache', 'unified'],
  },
  {
    file: 'lib/cite/probe.ts',
    values: ['./reference', '@/lib/text/fold', '@/lib/url/paths', '@citation-js/core', 'node:fs'],
    types: ['@/lib/model/document', '@/lib/store/cited'],
    room: ['@/lib/parse/x', '@/lib/export/x', '@/lib/pages/x', '@/components/x'],
    packages: ['zod', 'parse5', 'react', 'next/navigation'],
  },
  {
    file: 'lib/export/probe.ts',
    values: ['@/lib/model/theme', '@/lib/text/fold', '@/lib/url/paths', 'satori', 'node:fs'],
    types: ['@/lib/store/cited', 'schema-dts', '@resvg/resvg-js'],
    room: ['@/lib/cite/x', '@/lib/facets/x', '@/lib/pages/x', '@/components/x', '@/app/page'],
    packages: ['zod', 'react', 'next/og', 'jsonld'],
  },
  {
    file: 'lib/pages/probe.ts',
    values: ['@/lib/store/x', '@/lib/cite/x', '@/lib/export/x', '@/lib/search/x', 'server-only'],
    room: ['@/lib/parse/x', '@/lib/permalinks/x', '@/components/x', '@/app/page'],
    packages: ['react', 'react-dom/server', 'node:fs', 'zod'],
  },
  {
    file: 'components/theme/probe.tsx',
    values: ['./card', '@/components/ui/button', '@/lib/url/paths', '@/lib/text/fold', 'react'],
    types: ['@/lib/pages/parts'],
    room: [...behindTheDoor, '@/lib/search/x', '@/lib/cite/x', '@/lib/browser/x', '@/app/page'],
    packages: ['node:fs', 'zod', 'minisearch', 'react-dom/server'],
  },
  {
    file: 'components/explorer/probe.tsx',
    values: ['./explorer', '@/lib/search/x', '@/lib/facets/x', '@/components/ui/button', 'react'],
    types: ['@/lib/pages/explorer-page'],
    room: [...behindTheDoor, '@/app/page'],
    packages: ['node:fs', 'zod', 'preact', 'react-dom/client'],
  },
  {
    file: 'components/explorer/take-over.tsx',
    values: ['./explorer', 'react', 'react-dom/client', 'preact'],
    room: ['@/lib/store/x', '@/app/page'],
    packages: ['node:fs'],
  },
  {
    file: 'components/ui/probe.tsx',
    values: ['./button', 'react', 'next/link'],
    room: ['@/lib/text/fold', '@/lib/url/paths', '@/components/theme/card', '@/app/page'],
    packages: ['node:fs', 'zod'],
  },
  {
    file: 'lib/browser/probe.ts',
    values: ['@/lib/text/fold', '@/lib/url/paths', './copy'],
    room: ['@/lib/model/theme', '@/lib/facets/x', '@/lib/search/x', '@/components/x'],
    packages: ['zod', ...client],
  },
  {
    file: 'app/themes/[id]/probe.tsx',
    values: ['./heading', '@/components/ui/button', '@/lib/pages/page', '@/lib/url/paths', 'next'],
    room: [...behindTheDoor, '@/lib/search/x', '@/app/explore/page', '@/lib/serve/x'],
    packages: ['node:fs', 'zod'],
  },
  {
    file: 'lib/serve/probe.ts',
    values: ['./caching', 'node:http', 'send'],
    room: ['@/lib/store/x', '@/lib/pages/x', '@/components/x', '@/app/page'],
  },
  {
    file: 'lib/render/probe.ts',
    values: ['@/lib/store/x', '@/lib/serve/x', '@/lib/tools/script.mjs', 'esbuild', 'react'],
    room: ['@/lib/parse/x', '@/components/x', '@/app/page'],
  },
  {
    file: 'lib/tools/probe.mjs',
    values: ['./script.mjs', 'node:fs', 'parse5'],
    room: ['@/lib/pages/x', '@/components/x', '@/app/page'],
  },
  {
    file: 'tests/themes/probe.test.ts',
    values: ['@/app/page', '@/lib/parse/x', '@/eslint.rooms.mjs', './fixture', 'node:fs'],
    room: [],
  },
];
