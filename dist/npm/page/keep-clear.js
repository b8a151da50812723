/** Moments, in milliseconds, at which a browser without the Cookie Store API looks again. */
const LOOKS = [250, 1000, 4000];
/** Clears again whenever a script that still lives writes a cookie anew, and a last time when the page goes. */
function keepClear(clearAgain) {
    if (window.cookieStore)
        window.cookieStore.addEventListener('change', clearAgain);
    else
        for (const look of LOOKS)
            setTimeout(clearAgain, look);
    window.addEventListener('pagehide', clearAgain);
}

export { keepClear };
