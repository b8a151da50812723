import { loads, ONCE } from '../support/clinic';
import { RECORD } from '../support/storage';
import { choose, expectShown, openSettings, shown } from './support/banner';
import { at, expect, test } from './support/fixtures';
import { HOSTILE_PAGES } from './support/hostile-pages';

/** Where the vendors' scripts could not work they are empty: what they do is their own matter. */
test.beforeEach(({ network }) => {
  network.site('cdn.exampleclinic.co.uk');
  network.answer(/googletagmanager|facebook|hotjar|responsetap/, { headers: { 'content-type': 'text/javascript' } });
});

for (const [name, { html, headers, acts, says, endsDriver }] of Object.entries(HOSTILE_PAGES)) {
  const tag = endsDriver ? ['@not-webkit'] : [];
  test(`asks, keeps the answer and starts what was allowed: ${name}`, { tag }, async ({
    visitor,
    network,
    mayGoWrong,
  }) => {
    if (says) mayGoWrong(says);
    network.page('/hostile', html, headers);
    await visitor.visit(at('/hostile'));
    await expectShown(visitor, 'banner');
    if (acts) await visitor.run(acts);
    await expectShown(visitor, 'banner');
    expect(network.trackerRequests()).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    await choose(visitor, 'accept');
    await expectShown(visitor, 'nothing');
    await expect.poll(() => loads(network)).toEqual(ONCE);
    const [record, ...others] = (await visitor.cookies()).filter(cookie => cookie.name === RECORD);
    expect(record?.value.split('~')[3]).toBe('analytics.marketing');
    expect(others).toEqual([]);

    network.forget();
    await visitor.visit(at('/hostile'));
    if (acts) await visitor.run(acts);
    await expect.poll(() => loads(network)).toEqual(ONCE);
    expect(await shown(visitor)).toBe('nothing');
    await openSettings(visitor);
  });
}
