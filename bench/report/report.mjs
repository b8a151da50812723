import { version } from 'node:process';
import { accepts } from './accepts.mjs';
import { downloads } from './downloads.mjs';
import { mainThread } from './main-thread.mjs';
import { paints } from './paints.mjs';
import { ratios } from './ratios.mjs';
import { dayLong, scales } from './scales.mjs';

/** How often was measured. */
function often({ most, many, some, few }) {
  if (many === 1) return 'one round';
  return `medians of ${many} rounds (${most} of visits and the click, ${some} of heavy snippets and the phone, ${few} of slow 4G and scale)`;
}

/** What a glance leaves out. */
const leftOut = ({ slow, without, heavyBeside = [] }) =>
  slow
    ? ''
    : ` **A glance**: no ${without.join(', ')}, nothing slowed down, no phone, nobody who allows some, no day; heavy snippets beside ${heavyBeside.join(', ')} alone, scale of askfirst alone.`;

/** All results as Markdown. */
export function report(results) {
  const { contestants, measurements, rounds, plan, chromium, machine } = results;
  const who = contestants.map(({ name, version: of, how }) => `- **${name}**${of && ` (${of})`}: ${how}.`).join('\n');
  const failed = measurements.failures.map(({ stage, name, problem }) => `- ${name} in "${stage}": ${problem}`);
  const parts = [ratios, downloads, mainThread, accepts, paints, scales, dayLong];
  return `# Results

${new Date().toISOString().slice(0, 10)}, Chromium ${chromium}, Node ${version}, ${machine}; ${often(rounds)}. Ratios travel between
machines, milliseconds do not. How each figure is made: [README.md](README.md). Made by \`npm run bench\`.${leftOut(plan)}

${who}
${failed.length ? `\n**Failed**, and so without figures of that round:\n\n${failed.join('\n')}\n` : ''}${parts.map(part => part(results)).join('')}`;
}
