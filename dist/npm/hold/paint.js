/**
 * Gives a placeholder the colour and the scheme that the site has set for the interface, which need not be on the page. What
 * is none of them is left out: the interface tells so. `options`: those of `start`.
 */
function paint({ style }, { accent, scheme }) {
    try {
        // A value of the page's that is no colour counts as none then: without this all would be see-through.
        CSS.registerProperty({ name: '--askfirst-accent', syntax: '<color>', inherits: true, initialValue: '#17596b' });
    }
    catch {
        // The interface or another placeholder has registered it, or the browser cannot.
    }
    if (CSS.supports('color', `${accent}`))
        style.setProperty('--askfirst-accent', `${accent}`);
    if (scheme === 'dark' || scheme === 'light')
        style.setProperty('--askfirst-scheme', scheme);
}

export { paint };
