/**
 * A web beacon: an image of one dot that counts a visit, from any company. What comes from several takes `custom`.
 *
 * `id`: the address of the image, https. The company learns which site asked, not which page.
 * Withdrawal: nothing to stop, one image per page was all.
 */
const webBeacon = ({ id }) => ({
    id: 'web-beacon',
    category: 'marketing',
    name: 'Web beacon',
    // Who is behind it, only the site can know: its host says most.
    vendor: `${id}`.split('/')[2],
    account: { value: id, pattern: /^https:\/\/[^\s"'<>]+$/, example: 'https://example.com/dot.gif' },
    start: page => page.beacon(id),
    stop() { },
});
/** What the company's cookies are called only the site can know. */
const webBeaconFacts = {
    hosts: { img: ['{origin}'] },
    cookies: [],
    storage: [],
    unknown: true,
    followsRouter: false,
};

export { webBeacon, webBeaconFacts };
