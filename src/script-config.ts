import { optionName } from './core/option-name.js';
import { native } from './page/native.js';
import { report } from './page/report.js';

type Config = Record<string, unknown>;

/** Attributes that content systems and optimisers add to every script tag. They are none of ours. */
const FOREIGN = /^(cf|min|n|opt|pa|ro|tu|wp)/;

function readBlock(): Config {
  const text = native('querySelector')('script#askfirst-config')?.textContent;
  try {
    // Without a block nothing is asked of JSON, which a page may have replaced.
    return text === undefined ? {} : Object(JSON.parse(text));
  } catch (error) {
    report('askfirst-config is not valid JSON', error);
    return {};
  }
}

/** What the page has told in its script tag and in the block `askfirst-config`. The tag's attributes win. */
export function readConfig(dataset: DOMStringMap): Config {
  const attributes = Object.entries(dataset).filter(([name]) => !FOREIGN.test(name));
  // From entries: a key like "__proto__" stays a mere key, which is then reported as unknown.
  return Object.fromEntries(
    [...Object.entries(readBlock()), ...attributes].map(([written, value]) => [optionName(written), value]),
  );
}
