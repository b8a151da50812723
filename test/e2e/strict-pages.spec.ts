import { ALL_FIVE, FILES, html, records, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { expectOneOfEach } from './support/one-of-each';

test('works under a strict content security policy, with its styles', async ({ page, network, banner }) => {
  network.page('/strict', html({ head: tag(ALL_FIVE, 'nonce="x"') }), {
    'content-security-policy':
      "script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'",
  });
  await page.goto('/strict');
  await expect(banner.region).toHaveCSS('position', 'fixed');
  await expectOneOfEach(network, banner);
});

/** Where the vendors' scripts could not work, they are empty: what they do is their own matter. */
const FIRST_HOSTS = Object.values(FILES)
  .map(file => new URL(file).host)
  .sort();
const emptyVendors = (network: Network) =>
  network.answer(/googletagmanager|facebook|hotjar|responsetap/, { headers: { 'content-type': 'text/javascript' } });

for (const [name, policy] of Object.entries({
  'a policy that knows only the nonce': "script-src 'nonce-x'; style-src 'self'",
  'Trusted Types': "require-trusted-types-for 'script'; trusted-types askfirst",
})) {
  test(`works under ${name}`, async ({ network, page, banner }) => {
    emptyVendors(network);
    network.page('/policy', html({ head: tag(ALL_FIVE, 'nonce="x"') }), { 'content-security-policy': policy });
    await page.goto('/policy');
    await expect(banner.region).toHaveCSS('position', 'fixed');
    await expectOneOfEach(network, banner, FIRST_HOSTS);
  });
}

test('says what to add where Trusted Types forbid it, and runs nothing', async ({ page, network, problems }) => {
  problems.expect(/^Console error: askfirst: Add askfirst to the trusted-types of your CSP/);
  // The browser's words, and ours for the interface that cannot be loaded.
  problems.allow(/Content Security Policy|TrustedTypePolicy|TrustedScriptURL/);
  network.page('/untrusted', html({ head: tag() }), {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  });
  await page.goto('/untrusted');
  await expect(page.getByRole('heading', { name: 'Clinic' })).toBeVisible();
  await network.quiet(page, 300);
  expect(network.trackerRequests()).toEqual([]);
});

test('a page whose elements are named like what askfirst uses: the answer is kept, the tags start', async ({
  page,
  context,
  network,
  banner,
}) => {
  // Named elements hide properties of the document: https://html.spec.whatwg.org/#dom-document-nameditem
  const named = 'cookie body head title location hidden readyState documentElement createElement querySelector';
  const names = named.split(' ');
  const body = names.map(name => `<form name="${name}"></form><img name="${name}" id="${name}" alt="">`).join('');
  emptyVendors(network);
  network.page('/clobbered', html({ body: body + tag() }));
  await page.goto('/clobbered');
  await expectOneOfEach(network, banner, FIRST_HOSTS);
  expect(await records(context)).toHaveLength(1);
});
