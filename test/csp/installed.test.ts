// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** `npx askfirst csp` in a site's folder, with the package packed and installed by npm. Needs dist/, and no network. */

const root = join(import.meta.dirname, '../..');
const site = mkdtempSync(join(tmpdir(), 'askfirst-installed-'));
const npm = (...given: string[]) =>
  execFileSync('npm', given, { cwd: site, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });
const askfirst = (...given: string[]) => {
  const { stdout, stderr, status } = spawnSync('npx', ['--offline', 'askfirst', ...given], {
    cwd: site,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { stdout, stderr, status };
};

beforeAll(() => {
  const [{ filename }] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts'));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // From this clone, so that npm asks nobody.
  const own = Object.keys(dependencies).map(name => [name, `file:${join(root, 'node_modules', name)}`]);
  const wanted = { askfirst: `file:${filename}`, ...Object.fromEntries(own) };
  writeFileSync(join(site, 'package.json'), JSON.stringify({ private: true, dependencies: wanted }));
  npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund');
  const config = { policy: '/cookies', hotjar: '1234567', 'google-analytics': 'G-AB12CD34EF' };
  writeFileSync(join(site, 'askfirst.json'), JSON.stringify(config));
  writeFileSync(join(site, 'wrong.json'), '{ "hotjr": "1234567" }');
}, 60_000);
afterAll(() => rmSync(site, { recursive: true }));

it('prints the policy, in each variant, and which services break under Trusted Types', { timeout: 60_000 }, () => {
  const { stdout, status } = askfirst('csp', '--config', 'askfirst.json', '--embeds', 'instagram,phorest');
  expect({ stdout, status }).toEqual({
    stdout: expect.stringMatching(
      /^# Break under Trusted Types: Hotjar\.\nContent-Security-Policy: default-src 'self'; /,
    ),
    status: 0,
  });
  expect(stdout).toMatch(/; frame-src 'self' .*https:\/\/www\.instagram\.com https:\/\/\*\.phorest\.com/);
  expect(askfirst('csp', '--nonce').stdout).toContain("script-src 'nonce-{nonce}' https://");
  expect(askfirst('csp', '--strict-dynamic').stdout).toContain("script-src 'nonce-{nonce}' 'strict-dynamic';");
});

it('fails on a mistake, and says what would be right', { timeout: 60_000 }, () => {
  const { stdout, stderr, status } = askfirst('csp', '--config', 'wrong.json');
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toMatch(/^askfirst: Unknown "hotjr"\. Known: .*hotjar/m);
});
