/** A made-up file of a room, and what it asks for. */
interface Probe {
  file: string;
  values: string[];
  types?: string[];
  /** Rooms it must not import from. */
  room: string[];
  /** Packages it must not import. */
  packages?: string[];
}

const client = ['react', 'next/navigation', 'node:fs'];

/** ARCHITECTURE.md's table of rooms, written a second time: the two have to agree. */
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
    file: 'lib/model/probe.ts',
    values: ['./theme', 'zod'],
    room: ['@/lib/text/fold', '@/lib/parse/problem', '@/lib/corpus/load', '@/components/x'],
    packages: ['yaml', ...client],
  },
  {
    file: 'lib/parse/probe.ts',
    values: ['@/lib/model/theme', '@/lib/text/fold', 'unified', 'remark-parse', 'yaml', 'zod'],
    types: ['mdast', 'approx-string-match'],
    room: ['@/lib/corpus/load', '@/lib/store/x', '@/lib/search/x', '@/app/page'],
    packages: ['node:path', 'node:crypto', 'fs', 'vfile', 'remarkable', ...client],
  },
  {
    file: 'lib/parse/read-files.ts',
    values: ['@/lib/model/theme', 'node:fs', 'node:fs/promises', 'node:path', 'yaml'],
    room: ['@/lib/corpus/load'],
    packages: ['node:crypto', 'react'],
  },
  {
    file: 'lib/parse/passage-id.ts',
    values: ['@/lib/text/fold', 'node:crypto'],
    room: ['@/lib/corpus/load'],
    packages: client,
  },
  {
    file: 'lib/permalinks/probe.ts',
    values: ['@/lib/model/id', '@/lib/text/fold', '@/lib/parse/x', '@/lib/url/paths', 'zod'],
    room: ['@/lib/corpus/load', '@/lib/store/x', '@/lib/search/x', '@/components/x'],
    packages: client,
  },
  {
    file: 'lib/corpus/probe.ts',
    values: ['@/lib/parse/x', '@/lib/permalinks/x', '@/lib/store/x', 'server-only', 'react'],
    room: ['@/lib/facets/x', '@/lib/search/x', '@/components/x', '@/app/page'],
    packages: ['zod', 'next/cache', 'unified'],
  },
  {
    file: 'lib/store/probe.ts',
    values: ['@/lib/text/fold'],
    types: ['@/lib/model/theme'],
    room: ['@/lib/facets/x', '@/lib/url/paths', '@/lib/parse/x', '@/lib/corpus/load'],
    packages: ['zod', ...client],
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
    values: ['@/lib/text/fold', '@/lib/facets/x'],
    types: ['@/lib/model/theme', '@/lib/facets/x'],
    room: ['@/lib/store/x', '@/lib/search/x', '@/components/x'],
    packages: ['zod', ...client],
  },
  {
    file: 'lib/search/probe.ts',
    values: ['@/lib/text/fold', '@/lib/facets/x', '@/lib/lists/pages'],
    types: ['@/lib/model/theme'],
    room: ['@/lib/parse/x', '@/lib/url/paths', '@/lib/corpus/load'],
    packages: ['zod', 'minisearch', ...client],
  },
  {
    file: 'lib/cite/probe.ts',
    values: [
      './reference',
      '@/lib/text/fold',
      '@/lib/url/paths',
      '@/lib/store/x',
      '@citation-js/core',
      'node:fs',
    ],
    types: ['@/lib/model/document'],
    room: ['@/lib/parse/x', '@/lib/corpus/load', '@/lib/export/x', '@/components/x'],
    packages: ['zod', 'parse5', 'react', 'next/navigation'],
  },
  {
    file: 'lib/export/probe.ts',
    values: ['@/lib/text/fold', '@/lib/url/paths', '@/lib/store/x', 'satori', 'node:fs'],
    types: ['@/lib/model/theme', 'schema-dts', '@resvg/resvg-js'],
    room: ['@/lib/cite/x', '@/lib/facets/x', '@/lib/corpus/load', '@/components/x', '@/app/page'],
    packages: ['zod', 'react', 'next/og', 'jsonld'],
  },
  {
    file: 'lib/files/probe.ts',
    values: [
      '@/lib/corpus/load',
      '@/lib/lists/x',
      '@/lib/cite/x',
      '@/lib/export/x',
      '@/lib/search/x',
      '@/lib/tools/content-types.mjs',
      '@/components/x',
      'next/navigation',
      'react-dom/server',
      'node:fs/promises',
    ],
    types: ['@/lib/model/theme'],
    room: ['@/lib/parse/x', '@/lib/facets/x', '@/app/page'],
    packages: ['yaml', 'zod', 'satori', 'parse5'],
  },
  {
    file: 'lib/browser/probe.ts',
    values: ['@/lib/text/fold', '@/lib/url/paths', './copy'],
    room: ['@/lib/model/theme', '@/lib/facets/x', '@/lib/search/x', '@/components/x'],
    packages: ['zod', ...client],
  },
  {
    file: 'lib/bundle/probe.ts',
    values: ['./browser-script', 'esbuild', 'node:vm'],
    room: ['@/lib/text/fold', '@/lib/tools/script', '@/components/x', '@/app/page'],
    packages: ['react', 'next/navigation', 'preact'],
  },
  {
    file: 'lib/tools/probe.mjs',
    values: ['./script.mjs', 'node:fs', 'parse5'],
    room: ['@/lib/model/theme', '@/lib/text/fold', '@/app/page'],
  },
  {
    file: 'components/theme/probe.tsx',
    values: ['./card', '@/components/ui/button', '@/lib/facets/x', '@/lib/store/x', 'react'],
    types: ['@/lib/model/theme'],
    room: ['@/lib/parse/x', '@/lib/corpus/load', '@/lib/browser/x', '@/app/page'],
    packages: ['node:fs', 'zod', 'minisearch', 'react-dom/server'],
  },
  {
    file: 'components/explorer/take-over.tsx',
    values: ['./explorer', 'react', 'react-dom/client'],
    room: ['@/lib/corpus/load', '@/app/page'],
    packages: ['node:fs', 'preact'],
  },
  {
    file: 'components/cite/probe.tsx',
    values: ['./card', '@/components/ui/button', '@/lib/cite/x', '@/lib/export/x', 'react'],
    types: ['@/lib/model/theme'],
    room: ['@/lib/parse/x', '@/lib/corpus/load', '@/lib/browser/x', '@/app/page'],
    packages: ['node:fs', 'zod', 'satori'],
  },
  {
    file: 'components/ui/probe.tsx',
    values: ['./button', 'react', 'next/link'],
    room: ['@/lib/text/fold', '@/lib/url/paths', '@/components/theme/card', '@/app/page'],
    packages: ['node:fs', 'zod'],
  },
  {
    file: 'app/themes/[id]/probe.tsx',
    values: ['./heading', '@/components/ui/button', '@/lib/corpus/load', '@/lib/parse/x', 'next'],
    room: ['@/app/explore/page', '@/lib/tools/serve', '@/tests/counts'],
  },
  {
    file: 'tests/themes/probe.test.ts',
    values: ['@/app/page', '@/lib/parse/x', '@/eslint.rooms.mjs', './fixture', 'node:fs'],
    room: [],
  },
];
