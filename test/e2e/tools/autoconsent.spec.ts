import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { html, records, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';

/** DuckDuckGo's engine, as its browsers run it: it answers banners for people who have asked it to. */
const ENGINE = readFileSync(
  createRequire(import.meta.url)
    .resolve('@duckduckgo/autoconsent')
    .replace(/[^/]+$/, 'autoconsent.playwright.js'),
  'utf8',
);
const RULE = JSON.parse(readFileSync('examples/tools/autoconsent.json', 'utf8')) as object;

interface Message {
  type: string;
  result?: boolean;
  cmp?: string;
}

/** Runs the engine on each page from here on. Returns what it says. */
async function runEngine(page: Page, autoAction: 'optOut' | 'optIn', rules: object[]): Promise<Message[]> {
  const said: Message[] = [];
  const config = {
    enabled: true,
    autoAction,
    disabledCmps: [],
    detectRetries: 12,
    enableHeuristicDetection: true,
    heuristicMode: 'reject',
  };
  const tell = (message: object) => page.evaluate(`autoconsentReceiveMessage(${JSON.stringify(message)})`);
  await page.exposeFunction('autoconsentSendMessage', async (message: Message) => {
    said.push(message);
    if (message.type === 'init') await tell({ type: 'initResp', config, rules: { autoconsent: rules } });
    if (message.type === 'autoconsentDone') await tell({ type: 'selfTest' });
  });
  await page.addInitScript(ENGINE);
  return said;
}

// The first element of the page with our attribute is not the banner.
const PAGE = html({ head: `<script type="text/plain" data-askfirst="analytics"></script>${tag()}` });

for (const [action, result, allowed] of [
  ['optOut', 'optOutResult', ''],
  ['optIn', 'optInResult', 'analytics.marketing'],
] as const) {
  test(`autoconsent finds the banner by its rule and answers it: ${action}`, async ({
    page,
    context,
    network,
    banner,
  }) => {
    network.answer(/googletagmanager|facebook|hotjar|responsetap/, { headers: { 'content-type': 'text/javascript' } });
    network.page('/page', PAGE);
    const said = await runEngine(page, action, [RULE]);
    await page.goto('/page');
    await expect.poll(() => said.find(({ type }) => type === 'selfTestResult')).toMatchObject({ result: true });
    expect(said.find(({ type }) => type === result)).toMatchObject({ cmp: 'askfirst', result: true });
    await expect(banner.region).toBeHidden();
    expect((await records(context)).map(({ value }) => value.split('~')[3])).toEqual([allowed]);
    if (action === 'optOut') expect(network.trackerRequests()).toEqual([]);
  });
}
