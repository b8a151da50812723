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
}

/**
 * A service that no file here knows, as a site describes it. One that takes more than a script is a `Service` object of
 * the site's own, on npm.
 *
 * Withdrawal: the page reloads.
 */
export const custom = ({ id, category, name = id, vendor, script, ...more }: CustomOptions): Service => ({
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
