import { test as base } from '@playwright/test';
import { disabledFeatures } from '../../../scripts/disabled-features.mjs';
import { type Banner, bannerOn } from './banner';
import { type Certificate, createCertificate } from './certificate';
import { type Examples, loadExamples } from './examples';
import { type Network, type OpenNetwork, openNetwork } from './network';
import { createProblems, type Problems } from './problems';
import { createProfile } from './profile';
import { list } from './record';

/** What a test may ask for besides Playwright's own fixtures. */
interface TestFixtures {
  network: Network;
  problems: Problems;
  banner: Banner;
  openNetwork: OpenNetwork;
  /**
   * Gives the test a browser of its own, as a visitor has it: `test.use({ ordinaryProfile: true })`. Playwright's own
   * contexts are incognito windows, which ignore `<link rel="preconnect">` and keep no third-party cookies. Whoever
   * claims that nothing is contacted or stored must look here too. It takes half a second more.
   */
  ordinaryProfile: boolean;
}

interface WorkerFixtures {
  /** The size of letters that the visitor has set in the browser, in pixels. */
  browserFont: number;
  certificate: Certificate;
  examples: Examples;
}

/** Playwright's `test`, in a browser whose internet is the `network` of this one test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what a fixture needs.
  certificate: [async ({}, use) => use(await createCertificate()), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  examples: [async ({}, use) => use(await loadExamples()), { scope: 'worker' }],

  browserFont: [16, { option: true, scope: 'worker' }],
  launchOptions: [
    async ({ certificate, browserFont }, use) => {
      const { CHROMIUM_BIN } = process.env;
      await use({
        ...(CHROMIUM_BIN ? { executablePath: CHROMIUM_BIN } : {}),
        // Runs as root, and in containers that allow no sandbox.
        chromiumSandbox: false,
        // What the browser does for itself belongs to no test and ends at port 9. Each test brings its own proxy.
        proxy: { server: 'http://127.0.0.1:9' },
        args: [
          `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
          `--blink-settings=defaultFontSize=${browserFont}`,
          '--disable-background-networking',
          '--disable-component-update',
          disabledFeatures,
          '--disable-gpu',
          '--disable-quic',
          '--disable-sync',
          '--no-first-run',
        ],
      });
    },
    { scope: 'worker' },
  ],

  openNetwork: async ({ certificate, examples }, use) => {
    const network = await openNetwork(certificate, examples);
    await use(network);
    // Playwright has closed the context by now, as it depends on this: what pages sent on unload is in the record.
    const refused = await network.close();
    if (refused.length > 0) throw new Error(`Unknown hosts (network.allow(host) permits one):${list(refused)}`);
  },
  network: async ({ openNetwork }, use) => use(openNetwork),
  // "<-loopback>" keeps Chromium from going to local addresses past the proxy.
  proxy: async ({ openNetwork }, use) => use({ server: openNetwork.address, bypass: '<-loopback>' }),

  ordinaryProfile: [false, { option: true }],
  context: async ({ ordinaryProfile, context, playwright, proxy }, use) => {
    if (!ordinaryProfile) return use(context);
    const profile = await createProfile();
    // Playwright adds the test's other options by itself, but would keep the proxy of the launch options.
    const ordinary = await playwright.chromium.launchPersistentContext(profile.folder, proxy ? { proxy } : {});
    await use(ordinary);
    await ordinary.close();
    await profile.remove();
  },

  problems: [
    async ({ context }, use) => {
      const problems = createProblems();
      problems.watch(context);
      await use(problems);
      const verdict = problems.verdict();
      if (verdict.length > 0) throw new Error(`Problems on the page:\n  ${verdict.join('\n  ')}`);
    },
    { auto: true },
  ],
  banner: async ({ page }, use) => use(bannerOn(page)),
});

export { expect } from '@playwright/test';
