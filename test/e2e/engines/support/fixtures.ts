import { test as base } from '@playwright/test';
import { type Certificate, createCertificate } from '../../support/certificate';
import { type Examples, loadExamples } from '../../support/examples';
import { type Network, type OpenNetwork, openNetwork, SITE } from '../../support/network';
import { list } from '../../support/record';
import { WRONG } from './page';
import { type Playwright, startChromium, startFirefox } from './playwright-engines';
import type { Engine, EngineName, Visitor } from './visitor';
import { startWebKit } from './webkit';

interface TestFixtures {
  openNetwork: OpenNetwork;
  network: Network;
  visitor: Visitor;
  /** What may go wrong on the pages of this test, besides nothing. */
  mayGoWrong: (message: RegExp) => void;
}

interface WorkerFixtures {
  engineName: EngineName;
  certificate: Certificate;
  examples: Examples;
  engine: Engine;
}

/** The address of a page of the clinic. */
export const at = (path: string) => `https://${SITE}${path}`;

/** Finds the program of an engine, or installs it. `npm test` has done so before. */
async function program(engineName: EngineName): Promise<string> {
  const { CHROMIUM_BIN } = process.env;
  if (engineName === 'chromium' && CHROMIUM_BIN) return CHROMIUM_BIN;
  const script = new URL('../../../../scripts/engines.mjs', import.meta.url);
  const { engineProgram } = (await import(script.href)) as { engineProgram(engine: string): string | undefined };
  const path = engineProgram(engineName);
  if (!path) throw new Error(`There is no ${engineName} on this machine.`);
  return path;
}

const START: Record<EngineName, (path: string, playwright: Playwright, certificate: Certificate) => Promise<Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

/** A test for any engine: a person with a browser, whose internet is the `network` of this one test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what a fixture needs.
  certificate: [async ({}, use) => use(await createCertificate()), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  examples: [async ({}, use) => use(await loadExamples()), { scope: 'worker' }],
  engine: [
    async ({ engineName, playwright, certificate }, use) => {
      const engine = await START[engineName](await program(engineName), playwright, certificate);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  openNetwork: async ({ certificate, examples }, use) => {
    const network = await openNetwork(certificate, examples);
    network.answer(WRONG, { status: 204 });
    await use(network);
    const refused = await network.close();
    if (refused.length > 0) throw new Error(`Unknown hosts:${list(refused)}`);
  },
  network: async ({ openNetwork }, use) => use(openNetwork),

  mayGoWrong: [
    async ({ network }, use) => {
      const allowed: RegExp[] = [];
      await use(message => void allowed.push(message));
      const wrong = network.siteRequests().flatMap(({ path, body }) => (path === WRONG ? [body] : []));
      const unexpected = wrong.filter(message => !allowed.some(pattern => pattern.test(message)));
      if (unexpected.length > 0) throw new Error(`Went wrong on the page:\n  ${unexpected.join('\n  ')}`);
    },
    { auto: true },
  ],
  // After `mayGoWrong`, which so sees what the last page had to tell as it went.
  visitor: async ({ engine, openNetwork }, use) => {
    const visitor = await engine.visitor(openNetwork.address);
    await use(visitor);
    await visitor.close();
  },
});

export { expect } from '@playwright/test';
