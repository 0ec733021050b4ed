import { defineConfig } from '@playwright/test';
import { findBrowser } from './lib/tools/ensure-browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4173);
const url = `http://127.0.0.1:${port}`;
const correctedPort = Number(process.env.E2E_CORRECTED_PORT ?? port + 1);
const correctedUrl = `http://127.0.0.1:${correctedPort}`;

// For the tests that go from the site to that of a later day.
process.env.E2E_CORRECTED_URL = correctedUrl;

export default defineConfig({
  testDir: 'tests/e2e',
  // Emptied at each start, so the reports stand beside it.
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  // With four, journeys end a fifth sooner, but so many browsers on two cores paint late, and text moves.
  workers: 2,
  retries: 0,
  // Far longer than anything takes: a slow machine is no failure, and no test asserts a time.
  timeout: 180_000,
  expect: {
    timeout: 20_000,
    toMatchAriaSnapshot: { pathTemplate: 'tests/e2e/accessibility/snapshots/{arg}{ext}' },
  },
  use: {
    baseURL: url,
    locale: 'en-CA',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: findBrowser(),
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: [
    serverOf('out.fixture', port, url),
    // The same content as it may be one day: corrected, renamed and withdrawn in places.
    serverOf('out.corrected', correctedPort, correctedUrl),
  ],
});

function serverOf(site: string, at: number, address: string) {
  return {
    command: 'node lib/tools/preview.mjs',
    env: { SITE_OUT: site, PORT: String(at), HOST: '127.0.0.1' },
    url: address,
    reuseExistingServer: false,
  };
}
