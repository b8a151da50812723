// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The command `askfirst`, as published, in a folder of a site. */

const command = join(import.meta.dirname, '../../bin/askfirst.mjs');
const site = mkdtempSync(join(tmpdir(), 'askfirst-csp-'));
const run = (...given: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...given], { cwd: site, encoding: 'utf8' });
  return { stdout, stderr, status };
};

beforeAll(() => {
  writeFileSync(join(site, 'askfirst.json'), '{ "policy": "/cookies", "google-analytics": "G-AB12CD34EF" }');
  writeFileSync(join(site, 'wrong.json'), '{ "hotjr": "1234567" }');
  writeFileSync(join(site, 'broken.json'), '{ "hotjar": ');
  writeFileSync(join(site, 'list.json'), '[]');
});
afterAll(() => rmSync(site, { recursive: true }));

it('prints the policy of askfirst.json, or of another file, with its notes', () => {
  const { stdout, stderr, status } = run('csp');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(
    /^# Trusted Types may be added.*\nContent-Security-Policy: default-src 'self'; .*googletagmanager/,
  );
  expect(run('csp', '--config', 'askfirst.json').stdout).toBe(stdout);
});

it('prints the variants', () => {
  expect(run('csp', '--nonce').stdout).toContain("script-src 'nonce-{nonce}' https://*.googletagmanager.com;");
  expect(run('csp', '--strict-dynamic').stdout).toContain("script-src 'nonce-{nonce}' 'strict-dynamic';");
  expect(run('csp', '--embeds', 'youtube,vimeo').stdout).toMatch(/frame-src 'self' .*youtube.*vimeo/);
});

it.each([
  [['csp', '--config', 'wrong.json'], /^askfirst: Unknown "hotjr"\. Known: .*hotjar/],
  [['csp', '--config', 'broken.json'], /^askfirst: broken\.json is not valid JSON: /],
  [['csp', '--config', 'list.json'], /^askfirst: list\.json is not a JSON object\. Example: /],
  [['csp', '--config', 'none.json'], /^askfirst: There is no none\.json\. Name the file with --config/],
  [['csp', '--nonse'], /^askfirst: Unknown option '--nonse'/],
  [['scp'], /^askfirst: Unknown command "scp"\. Known: csp/],
])('says what is wrong with %s', (given, says) => {
  const { stdout, stderr, status } = run(...given);
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toMatch(says);
  expect(stderr).not.toContain('    at ');
});
