import type { NextConfig } from 'next';

// For a bare `npx next`: the scripts in lib/site set it before Next starts.
process.env.NEXT_TELEMETRY_DISABLED = '1';

const nextConfig: NextConfig = {
  output: 'export',
  // With output 'export' a custom distDir names the folder the site is written to, while the build
  // itself stays in .next. lib/site/build.mjs writes aside and swaps, so out/ is always whole.
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
  // A lockfile in a folder above the checkout must not make Next take that folder for the project.
  turbopack: { root: process.cwd() },
};

export default nextConfig;
