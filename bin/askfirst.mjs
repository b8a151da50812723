#!/usr/bin/env node
// `npx askfirst csp`: prints the content security policy that a site needs with its services.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csp } from '../dist/npm/csp/csp.js';

const HELP = `npx askfirst csp [--config askfirst.json] [--embeds youtube,vimeo] [--nonce | --strict-dynamic]

Prints the Content-Security-Policy that a site needs with its services, and what does not work under it.

  --config          JSON file with the settings of the script tag, as in the block askfirst-config. Default askfirst.json
  --embeds          what the site shows in frames: youtube, vimeo, google-maps, instagram, phorest
  --nonce           scripts need a nonce, those of the services come from their hosts
  --strict-dynamic  scripts need a nonce, and may add others
`;

function readConfig(file) {
  if (!existsSync(file)) throw new Error(`There is no ${file}. Name the file with --config`);
  const text = readFileSync(file, 'utf8');
  try {
    const config = JSON.parse(text);
    if (config && typeof config === 'object' && !Array.isArray(config)) return config;
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${error.message}`);
  }
  throw new Error(`${file} is not a JSON object. Example: { "googleAnalytics": "G-AB12CD34EF" }`);
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      config: { type: 'string', default: 'askfirst.json' },
      embeds: { type: 'string', default: '' },
      nonce: { type: 'boolean' },
      'strict-dynamic': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(HELP);
  if (positionals.join() !== 'csp')
    throw new Error(`Unknown command "${positionals.join(' ')}". Known: csp\n\n${HELP}`);
  const scripts = values['strict-dynamic'] ? 'strict-dynamic' : values.nonce ? 'nonce' : 'hosts';
  const embeds = values.embeds.split(',').filter(Boolean);
  const { header, notes } = csp(readConfig(values.config), { scripts, embeds });
  for (const note of notes) console.log(`# ${note}`);
  console.log(`Content-Security-Policy: ${header}`);
}

try {
  main();
} catch (error) {
  console.error(`askfirst: ${error.message}`);
  process.exitCode = 1;
}
