import type { Page } from '@playwright/test';
import { html } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import type { Network } from '../support/network';
import { settle } from '../support/visit';

/** Every way on which a script can get to a host. */

declare global {
  interface Window {
    /** How the asynchronous ways have ended. */
    ends: string[];
  }
}

const PIXEL = 'https://www.facebook.com/tr/';
const SCRIPT = 'https://connect.facebook.net/en_US/fbevents.js';

interface Way {
  /** Runs in the page. */
  go(address: string): void;
  address?: string;
  /** What its caller is told after a yes, and after a no. */
  yes?: string[];
  no?: string[];
}

const fetched = { yes: ['fetched'], no: ['TypeError: Failed to fetch'] };

const WAYS: Record<string, Way> = {
  'a new image': {
    go: address => {
      new Image().src = address;
    },
  },
  'a srcset': {
    go: address => document.body.append(Object.assign(new Image(), { srcset: `${address} 1x, /other.svg 9x` })),
  },
  'setAttribute on an image': { go: address => document.createElement('img').setAttribute('SRC', address) },
  'another address of an image': { go: address => document.querySelector('img')?.setAttribute('src', address) },
  'a script': {
    address: SCRIPT,
    go: address => document.head.append(Object.assign(document.createElement('script'), { src: address })),
  },
  'a script that gets its address in the page': {
    address: SCRIPT,
    go: address => {
      document.head.appendChild(document.createElement('script')).src = address;
    },
  },
  'a script in parsed markup': {
    address: SCRIPT,
    go: address =>
      document.body.append(
        document.createRange().createContextualFragment(`<p><script src="${address}"></script></p>`),
      ),
  },
  'a script of a template': {
    address: SCRIPT,
    go: () => {
      const { content } = document.querySelector('template') as HTMLTemplateElement;
      document.body.insertBefore(content.cloneNode(true), null);
    },
  },
  'a frame': {
    go: address => document.body.prepend(Object.assign(document.createElement('iframe'), { src: address })),
  },
  'a frame of a template': {
    go: address => {
      const template = document.createElement('template');
      template.innerHTML = `<p><iframe src="${address}"></iframe></p>`;
      document.querySelector('h1')?.after(template.content.cloneNode(true));
    },
  },
  'a style sheet': {
    go: address =>
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
  },
  fetch: {
    ...fetched,
    go: address => {
      fetch(address).then(
        () => window.ends.push('fetched'),
        error => window.ends.push(`${error}`),
      );
    },
  },
  'fetch of a Request': {
    ...fetched,
    go: address => {
      fetch(new Request(address)).then(
        () => window.ends.push('fetched'),
        error => window.ends.push(`${error}`),
      );
    },
  },
  XMLHttpRequest: {
    yes: ['load in state 4'],
    no: ['error in state 4'],
    go: address => {
      const request = new XMLHttpRequest();
      const end = ({ type }: Event) => window.ends.push(`${type} in state ${request.readyState}`);
      request.onload = end;
      request.onerror = end;
      request.open('GET', address);
      request.send();
    },
  },
  sendBeacon: {
    yes: ['true'],
    no: ['true'],
    go: address => {
      window.ends.push(`${navigator.sendBeacon(address, 'body')}`);
    },
  },
};

async function open(page: Page, network: Network): Promise<void> {
  const head = '<script src="/askfirst/askfirst-guard.js"></script><script>ends = []</script>';
  network.page(
    '/',
    html({ head, body: `<img src="/icon.svg" alt=""><template><script src="${SCRIPT}"></script></template>` }),
  );
  // For a beacon and a style sheet too.
  network.answer(PIXEL, { status: 200, headers: { 'content-type': 'text/css', 'access-control-allow-origin': '*' } });
  await page.goto('/');
}
const ends = (page: Page) => page.evaluate(() => window.ends);

for (const [name, { go, address = PIXEL, yes = [], no = [] }] of Object.entries(WAYS)) {
  test(`${name}: waits for an answer, and goes out once after a yes`, async ({ page, network, banner }) => {
    await open(page, network);
    await page.evaluate(go, address);
    await expect(banner.region).toBeVisible();
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);

    await banner.acceptAll.click();
    await network.received(new URL(address).host);
    await expect.poll(() => ends(page)).toEqual(yes);
    await settle(page, network);
    expect(network.trackerRequests().map(({ url }) => url)).toEqual([address]);
  });

  test(`${name}: never goes out after a no`, async ({ page, network, banner, problems }) => {
    // The browser reports a request that fails.
    if (name === 'XMLHttpRequest') {
      problems.expect(/about:invalid/);
      problems.allowFailedLoad(/^about:invalid/);
    }
    await open(page, network);
    await page.evaluate(go, address);
    await banner.rejectAll.click();
    await expect.poll(() => ends(page)).toEqual(no);
    // Nor when it is tried again.
    await page.evaluate(go, address);
    await expect.poll(() => ends(page)).toEqual([...no, ...no]);
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);
  });
}
