import { native } from './native.js';
import { report } from './report.js';

/**
 * A loader for scripts from `origins` and no others; more may be added to them later. Under Trusted Types the same rule is the policy `askfirst`.
 *
 * `nonce`: as on our own script tag, for a strict content security policy.
 */
function createScriptLoader(origins, nonce) {
    const admit = (url) => {
        if (!origins.has(new URL(url).origin))
            throw url;
        return url;
    };
    let policy = { createScriptURL: admit };
    try {
        policy = window.trustedTypes?.createPolicy('askfirst', policy) ?? policy;
    }
    catch (error) {
        report('Add askfirst to the trusted-types of your CSP', error);
    }
    return (url, given) => new Promise((resolve, reject) => {
        const script = Object.assign(native('createElement')('script'), given);
        script.src = policy.createScriptURL(url);
        script.nonce = nonce;
        script.onload = () => resolve(script);
        script.onerror = () => reject(`${url} is missing or blocked`);
        native('head').append(script);
    });
}

export { createScriptLoader };
