import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** The long tests: servers, browsers and corpora, one file after the other. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['tests/deep/**/*.test.ts'],
      exclude: ['**/node_modules/**'],
      isolate: true,
      fileParallelism: false,
      // Far longer than anything takes: a slow machine is no failure.
      testTimeout: 20 * 60_000,
      hookTimeout: 10 * 60_000,
    },
  }),
);
