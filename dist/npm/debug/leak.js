/** What is wrong, and what to do. */
const WORDS = {
    request: ({ what, service }) => `${what} was requested, but ${service} was not permitted. Take its snippet out and name ${service} in the settings of askfirst; or hold it: type="text/plain" data-askfirst="…"; or use askfirst-guard.js`,
    cookie: ({ what, service }) => `The cookie ${what} is there, but ${service} is not permitted. Find what sets it and hold that: type="text/plain" data-askfirst="…"`,
    leftover: ({ what }) => `The cookie ${what} stays after the refusal: no page can delete it. Tell visitors in your policy how to delete it`,
    host: ({ what }) => `${what} is contacted; askfirst does not know it. If visitors can do without it, hold it: type="text/plain" data-askfirst="…"`,
    markup: ({ what, service }) => `${what} of ${service} stands in the page, where no script can stop it. Take it out of the markup`,
    setting: ({ what }) => `The setting "${what}" is absent. Name the pages whose addresses tell something about a visitor's health, or say that there are none with an empty list`,
};
/** Collects findings in `leaks`, each once, and says each in the console. */
function createTell(leaks) {
    return leak => {
        const { kind, what, element, stack } = leak;
        if (leaks.some(known => known.kind === kind && known.what === what))
            return;
        leaks.push(leak);
        console.warn(`askfirst: ${WORDS[kind](leak)}.`, ...[element, stack && `\n${stack}`].filter(cause => cause));
    };
}

export { createTell };
