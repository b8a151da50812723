import { native } from './page/native.js';
import { createRunner } from './runner.js';
import * as common from './services/common.js';
import type { OwnScript } from './start-from-tag.js';

// What `askfirst-services.js` runs.
(native('currentScript') as OwnScript).createRunner = (further, names) =>
  createRunner({ ...common, ...further }, names);
