import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Chrome comes with. Distributions change it: Debian's Chromium keeps third-party cookies and storage off. */
const PREFERENCES = {
  profile: { cookie_controls_mode: 0 },
  net: { network_prediction_options: 0 },
};

/** A folder with the profile of one visitor. */
export interface Profile {
  folder: string;
  remove(): Promise<void>;
}

/** Makes the profile of a visitor who has changed no setting of the browser. */
export async function createProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'askfirst-profile-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  // The browser's last child process may still be writing when the browser says that it is closed.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}
