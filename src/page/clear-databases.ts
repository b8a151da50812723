/** In milliseconds: a browser that is slower to tell what databases there are holds nobody up. */
const PATIENCE = 1000;

/**
 * Deletes databases by name, where the browser tells what there is. Resolves when the browser knows what to delete: it
 * does so even if the page goes, and has to wait for that where the page has one open.
 */
export async function clearDatabases(forbids: (name: string) => boolean): Promise<void> {
  try {
    // Where storage is blocked this fails cleanly; Chromium's indexedDB would report an error of its own.
    if (!window.localStorage) return;
    const late = new Promise<[]>(resolve => setTimeout(resolve, PATIENCE, []));
    const found = indexedDB.databases();
    for (const { name } of await Promise.race([found, late])) if (name && forbids(name)) indexedDB.deleteDatabase(name);
  } catch {
    // Blocked storage holds nothing, and an old browser tells nothing.
  }
}
