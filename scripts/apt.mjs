import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian packages, where that is possible without asking anybody. Whether it worked, the caller sees. */
export function installWithApt(...packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  try {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', ...packages], options);
  } catch (error) {
    console.log(`apt-get did not manage it: ${error.message}`);
  }
}
