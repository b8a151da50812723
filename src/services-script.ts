import { native } from './page/native.js';
import { createRunner } from './runner.js';
import type { OwnScript } from './script.js';
import * as common from './services/common.js';

// What `askfirst-services.js` runs.
(native('currentScript') as OwnScript).createRunner = (further, names) =>
  createRunner({ ...common, ...further }, names);
