import { execFileSync, execSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium to test with, and installs one where there is none.
 * @returns {Promise<string>} the path of its program
 */
export async function browser() {
  const named = process.env.CHROMIUM_BIN;
  if (named && !isProgram(named))
    throw new Error(`CHROMIUM_BIN names "${named}", which is no program that can be run.`);
  const found = named || findOrInstall() || (await installWithPlaywright());
  console.log(`Chromium: ${found}`);
  return found;
}

function findOnSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = process.platform === 'win32' ? [] : NAMES.flatMap(name => folders.map(folder => join(folder, name)));
  return [...onPath, ...usualPlaces()].find(path => isProgram(path) && starts(path));
}

/** Where macOS and Windows keep it, as neither puts it on PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform !== 'win32') return [];
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86, LOCALAPPDATA } = process.env;
  return [ProgramFiles, ProgramFiles86, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap(folder => ['Google\\Chrome', 'Chromium'].map(name => `${folder}\\${name}\\Application\\chrome.exe`));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu has a "chromium-browser" that only says where to get one. On Windows, asking would open a window. */
function starts(path) {
  if (process.platform === 'win32') return true;
  try {
    return /Chrom/.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

function findOrInstall() {
  const found = findOnSystem();
  if (!found) installWithApt('chromium');
  return found ?? findOnSystem();
}

async function installWithPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (!isProgram(path)) {
    console.log('No Chromium found: downloading the one of Playwright.');
    try {
      execSync('npx playwright install chromium', { stdio: 'inherit' });
    } catch (error) {
      throw new Error('There is no Chromium. Install one, or name one: CHROMIUM_BIN=/path/to/chromium', {
        cause: error,
      });
    }
  }
  return path;
}
