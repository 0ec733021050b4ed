import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The package throws outside a server build; its own empty module is what servers get.
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    environment: 'node',
    // One seed for all property tests of a run, printed, so that a failure can be had again.
    globalSetup: ['tests/seed.ts'],
    setupFiles: ['tests/use-seed.ts', 'tests/forget-site.ts', 'tests/remove-folders.ts'],
    // Nothing here changes the world around it; a world for each file costs half the time.
    isolate: false,
    // Linting a probe takes seconds on a busy machine; no test asserts a time.
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/deep/**', 'tests/fixtures/**'],
  },
});
