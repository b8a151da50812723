import type { Embed } from '../../src/embeds/embed';
import { embedFacts } from '../../src/embeds/facts';
import { embeds } from '../../src/embeds/index';
import { askedHosts, html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { EMBED_CASES } from './support/services';
import { rejectInSettings, settle } from './support/visit';

/** What companies' frames leave on their own domains, which only an ordinary profile keeps. The rest: catalogue.spec.ts. */

test.use({ ordinaryProfile: true });

for (const { name, id, hosts, abroad = [] } of EMBED_CASES) {
  test(`${name}: the visitor was told of each cookie that its frame sets, and none is there before a yes`, async ({
    page,
    context,
    network,
    banner,
  }) => {
    const { category, name: title } = embeds.find(embed => embed.id === name) as Embed;
    const frame = `<iframe data-askfirst="${category}" data-src="${id}" title="It" width="400" height="300"></iframe>`;
    const body = `${frame}<div data-askfirst-policy="${name}"></div>`;
    network.page('/page', html({ head: tag({}), body }));
    // Not ours: the record, written by an answer.
    const cookies = async () => (await context.cookies()).filter(cookie => cookie.name !== 'askfirst');
    await page.goto('/page');
    await expect(banner.region).toBeVisible();
    await expect(page.getByRole('group')).toBeVisible();
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);
    expect(await cookies()).toEqual([]);

    await banner.acceptAll.click();
    await expect.poll(() => askedHosts(network)).toEqual(hosts);
    await expect.poll(async () => (await cookies()).map(cookie => cookie.name).sort()).toEqual(abroad);
    const table = page.getByRole('table', { name: title });
    for (const cookie of await cookies()) {
      const domain = cookie.domain.replace(/^[.]/, '');
      expect(embedFacts[name]?.cookies).toContainEqual(expect.objectContaining({ name: cookie.name, domain }));
      await expect(table.getByRole('row', { name: cookie.name })).toContainText(domain);
    }

    await rejectInSettings(page);
    await expect(page.getByRole('group')).toBeVisible();
    network.forget();
    await page.reload();
    await expect(page.getByRole('group')).toBeVisible();
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);
  });
}
