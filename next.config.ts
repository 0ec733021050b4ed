import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

// For a bare `npx next`: the scripts in lib/tools set it before Next starts.
process.env.NEXT_TELEMETRY_DISABLED = '1';

const nextConfig = (phase: string): NextConfig => ({
  // Not in development: an export wants each route to name its pages, and those that lib/files makes in a
  // build are answered there for any address.
  ...(phase !== PHASE_DEVELOPMENT_SERVER && { output: 'export' }),
  // With output 'export' a custom distDir names the folder the site is written to, while the build
  // itself stays in .next. lib/tools/build.mjs writes aside and swaps, so out/ is always whole.
  // `next dev` must not see it: there distDir is the cache.
  distDir: process.env.SITE_EXPORT_DIR || '.next',
  // By chance it would differ in each build; made from the sources, the same sources give the same
  // bytes. null: by chance, for a bare `npx next`.
  generateBuildId: () => process.env.SITE_BUILD_ID ?? null,
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of everything; a build need not do it again, tests included.
  typescript: { ignoreBuildErrors: true },
  // esbuild and resvg find their own binaries beside their own files; the citation processor and
  // satori are large, and nothing is gained by bundling them.
  serverExternalPackages: [
    'esbuild',
    '@resvg/resvg-js',
    'satori',
    '@citation-js/core',
    '@citation-js/plugin-csl',
  ],
  // `next dev` would otherwise write an AGENTS.md into the checkout.
  agentRules: false,
  // Cards, and files that are no page, are answered by routes in development, and written by lib/files
  // in a build: Next takes some ten milliseconds for each, and there are more of them than pages.
  pageExtensions: [
    'tsx',
    'ts',
    ...(phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', 'dev.ts'] : []),
  ],
  // A lockfile in a folder above the checkout must not make Next take that folder for the project.
  turbopack: { root: process.cwd() },
  experimental: {
    // Next would leave one to itself, which does nothing while pages are made.
    cpus: availableParallelism(),
  },
});

export default nextConfig;
