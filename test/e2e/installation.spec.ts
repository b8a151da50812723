import { ALL_FIVE, html, ownFiles, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { expectOneOfEach } from './support/one-of-each';

const JSON_BLOCK = `<script type="application/json" id="askfirst-config">${JSON.stringify({
  policyUrl: '/cookie-policy',
  googleAnalytics: 'G-CL1N1C2026',
  'google-ads': 'AW-123456789',
  facebookPixel: '123456789012345',
  hotjar: 1234567,
  responsetap: 32144,
})}</script>`;
const plain = tag({});
const injected = (when: string) => `<script>
  ${when}(() => {
    const script = document.createElement('script');
    const attributes = ${JSON.stringify(ALL_FIVE)};
    for (const name in attributes) script.setAttribute(name, attributes[name]);
    script.src = '/askfirst/askfirst.js';
    document.head.append(script);
  });
</script>`;

const PLACES: Record<string, { head?: string; body?: string }> = {
  'in the head': { head: tag() },
  'at the end of the body': { body: tag() },
  async: { head: tag(ALL_FIVE, 'async') },
  deferred: { head: tag(ALL_FIVE, 'defer') },
  'as a module': { head: tag(ALL_FIVE, 'type="module"') },
  'as a module at the end of the body': { body: tag(ALL_FIVE, 'type="module"') },
  'injected by a script of the head': { head: injected('(run => run())') },
  'injected long after load': { head: injected("(run => addEventListener('load', () => setTimeout(run, 200)))") },
  'with a JSON block before it': { head: JSON_BLOCK + plain },
  'with a JSON block after it': { head: plain + JSON_BLOCK },
  'with a JSON block at the end of the body': { head: plain, body: JSON_BLOCK },
  'as a module with a JSON block': { head: tag({}, 'type="module"') + JSON_BLOCK },
};

for (const [place, parts] of Object.entries(PLACES)) {
  test(`installed ${place}: one banner, one load per tracker`, async ({ page, network, banner }) => {
    network.page('/installed', html(parts));
    await page.goto('/installed');
    await expectOneOfEach(network, banner);
  });
}

for (const [name, parts] of Object.entries({
  'in the page': { head: tag(), body: tag() },
  'once in the page and once by a script': { head: tag() + injected("(run => addEventListener('load', run))") },
})) {
  test(`installed twice, ${name}: one runs, and the console says so once`, async ({
    page,
    network,
    banner,
    problems,
  }) => {
    problems.expect(/^Console error: askfirst: Remove the second copy/);
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    network.page('/twice', html(parts));
    await page.goto('/twice');
    await expectOneOfEach(network, banner);
    expect(said).toHaveLength(1);
  });
}

test('from another host, with its interface beside it', async ({ page, network, banner }) => {
  network.site('static.exampleclinic.co.uk');
  const there = tag().replace('/askfirst/', 'https://static.exampleclinic.co.uk/askfirst/');
  network.page('/elsewhere', html({ head: there }));
  await page.goto('/elsewhere');
  await expectOneOfEach(network, banner);
  expect(
    network
      .siteRequests()
      .filter(({ path }) => path.includes('-ask'))
      .map(({ host }) => host),
  ).toEqual(['static.exampleclinic.co.uk']);
});

test('with nothing to ask about there is no banner and no file for one; the link shows what is necessary', async ({
  page,
  network,
  banner,
}) => {
  network.page('/plain', html({ head: tag({ 'data-policy': '/cookie-policy' }) }));
  await page.goto('/plain');
  await network.quiet(page, 300);
  expect(ownFiles(network)).toEqual(['askfirst.js']);
  await expect(banner.host).toHaveCount(0);

  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.dialog.getByRole('heading', { level: 3 })).toHaveText(['Necessary']);
  await expect(banner.settings.dialog).toContainText('Always on');
  await expect(banner.settings.dialog.getByRole('switch')).toHaveCount(0);
});

test('only categories that are in use are shown', async ({ page, network, banner }) => {
  network.page('/few', html({ head: tag({ 'data-hotjar': '1234567' }) }));
  await page.goto('/few');
  await banner.choose.click();
  await expect(banner.settings.dialog.getByRole('heading', { level: 3 })).toHaveText(['Necessary', 'Analytics']);
});
