import { native } from './page/native.js';
import { createRunner } from './runner.js';
import type { OwnScript } from './script.js';
import * as catalogue from './services/index.js';

// What `askfirst-services.js` runs.
(native('currentScript') as OwnScript).createRunner = createRunner(catalogue);
