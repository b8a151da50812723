/** Not what the service is, but what it contacts and leaves behind. A site that lists no cookies has not said that there are none. */
const factsOf = ({ id, category, name, vendor, script, recording, ...facts }) => ({
    hosts: { script: ['{origin}'] },
    cookies: [],
    storage: [],
    unknown: !facts.cookies,
    ...facts,
});
/**
 * A service that no file here knows, as a site describes it. One that takes more than a script is a `Service` object of
 * the site's own, on npm.
 *
 * Withdrawal: the page reloads.
 */
const custom = (options) => ({
    id: options.id,
    category: options.category,
    name: `${options.name ?? options.id}`,
    vendor: options.vendor ? `${options.vendor}` : undefined,
    recording: !!options.recording,
    account: {
        value: `${options.id} ${options.category} ${options.script}`,
        pattern: /^[a-z][a-z0-9-]* (functional|analytics|marketing) https:\/\/[^\s"'<>]+$/,
        example: 'my-chat functional https://chat.example.com/chat.js',
    },
    facts: factsOf(options),
    script: options.script,
});

export { custom };
