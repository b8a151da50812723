import { version } from 'node:process';
import { accepts } from './accepts.mjs';
import { downloads } from './downloads.mjs';
import { mainThread } from './main-thread.mjs';
import { paints } from './paints.mjs';
import { ratios } from './ratios.mjs';
import { dayLong, scales } from './scales.mjs';

/** All results as Markdown. */
export function report(results) {
  const { contestants, failures, runs, chromium, machine } = results;
  const who = contestants.map(({ name, version: of, how }) => `- **${name}**${of && ` (${of})`}: ${how}.`).join('\n');
  const failed = failures.map(({ stage, name, problem }) => `- ${name} failed in "${stage}": ${problem}`).join('\n');
  const parts = [ratios, downloads, mainThread, accepts, paints, scales, dayLong];
  return `# Results

${new Date().toISOString().slice(0, 10)}, Chromium ${chromium}, Node ${version}, ${machine}; ${runs > 1 ? `medians of ${runs} rounds` : 'one round'}. Ratios travel between
machines, milliseconds do not. How each figure is made: [README.md](README.md). Made by \`npm run bench\`.

${who}
${failed && `\n**What failed**: of these rounds there are no figures.\n\n${failed}\n`}${parts.map(part => part(results)).join('')}`;
}
