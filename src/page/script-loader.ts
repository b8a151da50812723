import { native } from './native.js';
import { report } from './report.js';

interface TrustedScriptPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: TrustedScriptPolicy): TrustedScriptPolicy };
  }
}

/** Inserts a script with the properties that it is given, async as all inserted ones are, and resolves with its element once it has run. Rejects if it did not load. */
export type LoadScript = (url: string, given?: object) => Promise<HTMLScriptElement>;

/**
 * A loader for scripts from `origins` and no others; more may be added to them later. Under Trusted Types the same rule is the policy `askfirst`.
 *
 * `nonce`: as on our own script tag, for a strict content security policy.
 */
export function createScriptLoader(origins: ReadonlySet<string>, nonce: string): LoadScript {
  const admit = (url: string) => {
    if (!origins.has(new URL(url).origin)) throw url;
    return url;
  };
  let policy: TrustedScriptPolicy = { createScriptURL: admit };
  try {
    policy = window.trustedTypes?.createPolicy('askfirst', policy) ?? policy;
  } catch (error) {
    report('Add askfirst to the trusted-types of your CSP', error);
  }
  return (url, given) =>
    new Promise((resolve, reject) => {
      const script = Object.assign(native('createElement')('script'), given);
      script.src = policy.createScriptURL(url);
      script.nonce = nonce;
      script.onload = () => resolve(script);
      script.onerror = () => reject(`${url} is missing or blocked`);
      native('head').append(script);
    });
}
