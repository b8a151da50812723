import { native } from './page/native.js';
import { createRunner } from './runner.js';
import * as catalogue from './services/index.js';
import type { OwnScript } from './start-from-tag.js';

// What `askfirst-services.js` runs.
(native('currentScript') as OwnScript).createRunner = createRunner(catalogue);
