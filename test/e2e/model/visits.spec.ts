import { readdir, readFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import fc from 'fast-check';
import { visits } from '../../model/action';
import { followVisit } from '../../model/follow-visit';
import { visitsOf } from '../../model/seed';
import { test } from '../support/back-forward';
import { createBrowserVisit } from './browser-visit';

/** The model of test/model held against the built files. Four tests, so that each worker has some. */
const SEEDS = [1, 2, 3, 4];
const EACH = 75;

// Less to draw.
test.use({ viewport: { width: 500, height: 500 } });

for (const seed of SEEDS) {
  test(`what the visitor said holds in any visit (seed ${seed})`, async ({ context, page, network, problems }) => {
    test.setTimeout(600_000);
    // Where cookies are refused, askfirst says so.
    problems.allow(/The cookie was refused/);
    network.answer('/model/idle', { status: 204 });
    // Our own files come from the browser's cache, as they do on a real site.
    const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' };
    for (const name of await readdir('dist')) {
      if (name.endsWith('.js')) network.answer(`/askfirst/${name}`, { headers, body: await readFile(`dist/${name}`) });
    }
    // Each of the two stands beside the window that the visitor is in: headless Chromium takes every tab for focused.
    await context.addInitScript(() => {
      Document.prototype.hasFocus = () => false;
    });
    const pages = [page, await context.newPage()];
    const sessions = new Map<Page, CDPSession>();
    for (const each of pages) sessions.set(each, await context.newCDPSession(each));
    const thrown: string[] = [];
    context.on('weberror', webError => thrown.push(`${webError.error()}`));
    await fc.assert(
      fc.asyncProperty(visits(5), async actions =>
        followVisit(await createBrowserVisit(context, network, sessions, thrown), actions),
      ),
      visitsOf(seed, EACH),
    );
  });
}
