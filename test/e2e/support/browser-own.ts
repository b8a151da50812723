import type { RecordedRequest } from './proxy';

/**
 * The first two were seen with Chromium 156, the next ones are what Chrome, with Google's own services in it, also asks;
 * the last was seen with Firefox ESR 153.
 */
const HOSTS = new Set([
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'firefox.settings.services.mozilla.com',
]);

/**
 * Does the browser do this for itself, whatever page is open? A page may ask the same hosts, but then the browser
 * says on whose behalf: its own requests come from nowhere, and are not the visitor's navigation.
 */
export function isBrowsersOwn({ host, method, headers }: RecordedRequest): boolean {
  if (!HOSTS.has(host)) return false;
  const cameFrom = headers['sec-fetch-site'] ?? 'none';
  return method === 'CONNECT' || (cameFrom === 'none' && !headers.referer && headers['sec-fetch-mode'] !== 'navigate');
}
