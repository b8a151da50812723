/**
 * A service that no file here knows, as a site describes it. One that takes more than a script is a `Service` object of
 * the site's own, on npm.
 *
 * Withdrawal: the page reloads.
 */
const custom = ({ id, category, name = id, vendor, script, ...more }) => ({
    id,
    category,
    name: `${name}`,
    ...(vendor && { vendor: `${vendor}` }),
    account: {
        value: `${id} ${category} ${script}`,
        pattern: /^[a-z][a-z0-9-]* (functional|analytics|marketing) https:\/\/[^\s"'<>]+$/,
        example: 'my-chat functional https://chat.example.com/chat.js',
    },
    facts: { hosts: { script: ['{origin}'] }, cookies: [], storage: [], ...more },
    script,
});

export { custom };
