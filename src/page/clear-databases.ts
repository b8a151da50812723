/** In milliseconds: a browser that is slower to tell what there is holds nobody up. */
const PATIENCE = 1000;

type Forbids = (name: string) => boolean;

async function deleteDatabases(forbids: Forbids): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name && forbids(name)) indexedDB.deleteDatabase(name);
}

/** Only secure pages have caches. */
async function deleteCaches(forbids: Forbids): Promise<void> {
  const names = (await window.caches?.keys()) ?? [];
  await Promise.all(names.filter(forbids).map(name => window.caches.delete(name)));
}

/**
 * Deletes databases and caches by name, where the browser tells what there is. Resolves when the browser knows what to
 * delete: it does so even if the page goes, and has to wait for that where the page has one open.
 */
export async function clearDatabases(forbids: Forbids): Promise<void> {
  try {
    // Where storage is blocked this fails cleanly; Chromium's indexedDB would report an error of its own.
    if (!window.localStorage) return;
    const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
    await Promise.race([Promise.allSettled([deleteDatabases(forbids), deleteCaches(forbids)]), late]);
  } catch {
    // Blocked storage holds nothing.
  }
}
