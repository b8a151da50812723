import { matches } from '../core/sensitive.js';
import { native } from './native.js';
import { report } from './report.js';

/** The pages of a site whose address says something about a patient's health. */
export interface Sensitive {
  /** Whether the page is one of them, at its present address. */
  here(): boolean;
  /** Whether the page says so itself, or an address belongs to the patterns. */
  at(address: Pick<URL, 'pathname' | 'search' | 'hash'>): boolean;
}

/**
 * `option`: patterns of paths, as a list or as a text with commas. Anything else is reported, and then every page counts:
 * a mistake must not tell a vendor what a patient reads.
 */
export function createSensitive(option: unknown): Sensitive {
  let patterns = typeof option === 'string' ? option.split(',') : ((option ?? []) as string[]);
  if (!Array.isArray(patterns) || !patterns.every(pattern => /^\s*[/*]/.test(pattern))) {
    report(`sensitive: "${option}" is not valid. Example: "/treatments/*, /book". Until then all pages count`);
    patterns = ['*'];
  }
  const at: Sensitive['at'] = ({ pathname, search, hash }) =>
    [pathname, pathname + search + hash].some(path => matches(patterns, path));
  return {
    at,
    here: () => at(location) || !!native('querySelector')('meta[name="askfirst"][content="sensitive"]'),
  };
}
