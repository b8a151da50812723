import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  devices,
  type Page,
  type PlaywrightWorkerArgs,
} from '@playwright/test';
import { disabledFeatures } from '../../../../scripts/disabled-features.mjs';
import type { Certificate } from '../../support/certificate';
import type { Engine, Visitor } from './visitor';

export type Playwright = PlaywrightWorkerArgs['playwright'];

/** What an evaluation says that met a page on its way out. */
const ON_ITS_WAY = /Execution context was destroyed|because of a navigation|Cannot find context|no such frame/i;

function visitorOf(page: Page, context: BrowserContext): Visitor {
  return {
    visit: async address => void (await page.goto(address)),
    // Playwright's own goBack() waits for a load, which the back/forward cache does not make.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    async run(inPage, ...given) {
      for (;;) {
        try {
          // As text: the page's content security policy has no say in it.
          return await page.evaluate(`(${inPage})(...${JSON.stringify(given)})`);
        } catch (error) {
          if (!ON_ITS_WAY.test(`${error}`)) throw error;
          await page.waitForLoadState();
        }
      }
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: key => page.keyboard.press(key),
    cookies: () => context.cookies(page.url()),
    close: () => context.close(),
  };
}

async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    ...options,
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  return visitorOf(await context.newPage(), context);
}

export async function startChromium(
  program: string,
  { chromium }: Playwright,
  { fingerprint }: Certificate,
): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: program,
    chromiumSandbox: false,
    proxy: { server: 'http://127.0.0.1:9' },
    // Playwright switches it off; people have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      disabledFeatures,
      '--disable-quic',
      '--no-first-run',
    ],
  });
  // That of the device does not say "headless": Hotjar refuses such a browser.
  const { userAgent } = devices['Desktop Chrome'] as { userAgent: string };
  return {
    visitor: proxy => newVisitor(browser, { userAgent, proxy: { server: proxy, bypass: '<-loopback>' } }),
    close: () => browser.close(),
  };
}

/**
 * Firefox as people have it, over WebDriver BiDi. It knows no proxy of a context, only that of its preferences. Each
 * visitor has one of his own: a shared one tries again, in the next test, what the test before has left open.
 */
export async function startFirefox(program: string, { firefox }: Playwright): Promise<Engine> {
  return {
    async visitor(proxy) {
      const { hostname, port } = new URL(proxy);
      const browser = await firefox.launch({
        channel: 'moz-firefox',
        executablePath: program,
        firefoxUserPrefs: {
          'network.proxy.type': 1,
          'network.proxy.http': hostname,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': hostname,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.no_proxies_on': '',
        },
      });
      return { ...(await newVisitor(browser)), close: () => browser.close() };
    },
    close: async () => {},
  };
}
