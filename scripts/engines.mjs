import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.mjs';

const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(existsSync);

/** WebKitGTK's own small browser: no command, and in a folder that is named after the processor. */
const miniBrowser = () =>
  ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap(folder => [folder, ...readdirSync(folder).map(name => join(folder, name))])
    .map(folder => join(folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find(existsSync);

/** The engines besides Chromium, with the variable that names the program, and how it is found. */
const OTHERS = {
  firefox: {
    variable: 'FIREFOX_BIN',
    find: () => onPath('firefox-esr') ?? onPath('firefox'),
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'MINIBROWSER_BIN',
    find: () => onPath('Xvfb') && onPath('WebKitWebDriver') && miniBrowser(),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/**
 * Finds the program of an engine other than Chromium, and installs it where that is possible.
 * @param {'firefox' | 'webkit'} engine
 * @returns {string | undefined}
 */
export function engineProgram(engine) {
  const { variable, find, packages } = OTHERS[engine];
  const named = process.env[variable];
  if (named) return named;
  if (!find()) installWithApt(...packages);
  return find();
}

/**
 * The engines to test in. On a machine that cannot have one, such as WebKitGTK on Windows, its tests are left out, and
 * that is said; in CI it is a failure.
 * @returns {string[]}
 */
export function engines() {
  const others = Object.keys(OTHERS).filter(engine => {
    const program = engineProgram(engine);
    console.log(`${engine}: ${program ?? 'not on this machine, its tests are left out'}`);
    if (!program && process.env.CI) throw new Error(`CI must test in ${engine}: ${OTHERS[engine].packages.join(', ')}`);
    return program;
  });
  return ['chromium', ...others];
}
