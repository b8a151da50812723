import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import type { EngineName } from './test/e2e/engines/support/visitor';

/** `npm test` says which of them this machine has. */
const engines = (process.env['ASKFIRST_ENGINES'] ?? 'chromium,firefox,webkit').split(',') as EngineName[];

/** `ASKFIRST_FONTS=dejavu`, `liberation` or `wide`: as on a machine that has only these fonts. */
const { ASKFIRST_FONTS: fonts } = process.env;
if (fonts) process.env['FONTCONFIG_FILE'] = fileURLToPath(new URL(`test/fonts/${fonts}.conf`, import.meta.url));

/** Tests of what a browser shows whose letters its visitor has made larger. */
const LARGE_LETTERS = 'ui/large-letters.spec.ts';

/** The tests in a real browser. They need no server: test/e2e/support answers every request, whatever its host. */
export default defineConfig<object, { engineName: EngineName; browserFont: number }>({
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
    { name: 'chromium', use: devices['Desktop Chrome'], testIgnore: ['engines/*.spec.ts', LARGE_LETTERS] },
    ...[24, 32].map(browserFont => ({
      name: `letters of ${browserFont} px`,
      testMatch: LARGE_LETTERS,
      use: { ...devices['Desktop Chrome'], browserFont },
    })),
    ...engines.map(engineName => ({
      name: `engine: ${engineName}`,
      testMatch: 'engines/*.spec.ts',
      grepInvert: new RegExp(`@not-${engineName}`),
      use: { engineName },
    })),
  ],
});
