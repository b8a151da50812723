import { create } from './create.js';

/**
 * Starts askfirst in a browser: asks the visitor if there is no answer yet, and starts the services that are allowed.
 * A second call gets the running instance. Wrong options are reported in the console and left out; nothing is thrown.
 */
function start({ language, nonce = '', ...options }) {
    return create(options, {
        nonce,
        origins: [],
        async loadUi() {
            const [{ mount }, used] = await Promise.all([
                import('./ui/mount.js'),
                language ?? import('./i18n/en.js').then(({ en }) => en),
            ]);
            return context => mount(context, used);
        },
    });
}

export { start };
