import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * AdGuard's lists as they stand in this package (GPL-3.0; they are read in a test, and never become part of this project).
 * Not a dependency: of its 116 MB the lists below are all that is wanted, and of what it depends on nothing.
 */
const PACKAGE = '@adguard/dnr-rulesets@3.3.20260320140136';

/** The numbers that the package gives them. */
const LISTS = {
  'AdGuard Base, with EasyList': 2,
  'AdGuard Tracking Protection, with EasyPrivacy': 3,
  'AdGuard Cookie Notices': 18,
  'AdGuard Popups': 19,
  'AdGuard Other Annoyances': 21,
  'AdGuard Widgets': 22,
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'filter-lists');

const fileOf = number => `package/dist/filters/declarative/ruleset_${number}/ruleset_${number}.json`;

/**
 * The lists of common content blockers, fetched once.
 * @returns {Record<string, string>} their texts by name
 */
export function filterLists() {
  const folder = join(cache, PACKAGE.replace(/\W+/g, '-'));
  const files = Object.values(LISTS).map(fileOf);
  if (!files.every(file => existsSync(join(folder, file)))) {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const packed = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', packed, ...files], { cwd: folder });
    rmSync(join(folder, packed));
  }
  return Object.fromEntries(
    Object.entries(LISTS).map(([name, number]) => {
      const [{ metadata }] = JSON.parse(readFileSync(join(folder, fileOf(number)), 'utf8'));
      return [name, metadata.rawFilterList];
    }),
  );
}
