import type { OptionalCategory } from '../core/consent.js';
import type { Facts, Service } from '../core/service.js';

/** A service of the site's own. What it contacts and leaves behind stands beside the rest. */
export interface CustomOptions extends Partial<Facts> {
  /** Lower-case letters, digits and hyphens; it must never change. */
  id: string;
  category: OptionalCategory;
  /** As the visitor knows it. Default the id. */
  name?: string;
  vendor?: string;
  /** Address of its script, https. */
  script: string;
  /** It records what visitors do, so it never runs on sensitive pages. Default false; anything else that JSON says is a yes. */
  recording?: boolean;
}

/** Not what the service is, but what it contacts and leaves behind. A site that lists no cookies has not said that there are none. */
const factsOf = ({ id, category, name, vendor, script, recording, ...facts }: CustomOptions): Facts => ({
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
export const custom = (options: CustomOptions): Service => ({
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
