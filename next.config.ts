import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { headersUnderNext } from './lib/serve/headers-under-next';

// For a bare `npx next`: the scripts in lib/tools set it before Next starts.
process.env.NEXT_TELEMETRY_DISABLED = '1';

const nextConfig = (phase: string): NextConfig => ({
  // Where pages and files stand, and what is no more, is answered in proxy.ts, as the site's own servers do.
  skipTrailingSlashRedirect: true,
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  headers: async () => headersUnderNext(phase === PHASE_DEVELOPMENT_SERVER),
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
  // Both names of this machine: Next refuses its own scripts to a name that it does not know.
  allowedDevOrigins: ['localhost', '127.0.0.1'],
  // `next dev` would otherwise write an AGENTS.md into the checkout.
  agentRules: false,
  // A lockfile in a folder above the checkout must not make Next take that folder for the project.
  turbopack: { root: process.cwd() },
});

export default nextConfig;
