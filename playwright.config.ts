import { defineConfig, devices } from '@playwright/test';
import type { EngineName } from './test/e2e/engines/support/visitor';

/** `npm test` says which of them this machine has. */
const engines = (process.env['ASKFIRST_ENGINES'] ?? 'chromium,firefox,webkit').split(',') as EngineName[];

/** The tests in a real browser. They need no server: test/e2e/support answers every request, whatever its host. */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/support/chromium.ts',
  outputDir: 'test-results',
  reporter: 'dot',
  timeout: 30_000,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: 'https://www.exampleclinic.co.uk',
    ignoreHTTPSErrors: true,
    // A worker could answer in place of the network, unseen.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
  // The device's user agent does not say "headless": Hotjar refuses such a browser.
  projects: [
    { name: 'chromium', use: devices['Desktop Chrome'], testIgnore: 'engines/*.spec.ts' },
    ...engines.map(engineName => ({
      name: `engine: ${engineName}`,
      testMatch: 'engines/*.spec.ts',
      grepInvert: new RegExp(`@not-${engineName}`),
      use: { engineName },
    })),
  ],
});
