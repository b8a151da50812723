import { native } from './native.js';
import { onDemand } from './on-demand.js';

/** `option`: as the site has given it. */
function createSensitive(option, fetch) {
    let pages;
    // An empty list states that there are none.
    const isPossible = () => !!`${option ?? ''}` || !!native('querySelector')('meta[name=askfirst][content=sensitive]');
    const arrive = onDemand(async () => {
        pages = (await fetch())(option);
    });
    return {
        here: () => pages?.here() ?? isPossible(),
        pages: () => pages,
        ready: async () => isPossible() && arrive(),
    };
}

export { createSensitive };
