import { createDecider } from './decide.js';
import { native } from './page/native.js';
import type { OwnScript } from './script.js';
import { commonFacts } from './services/common-facts.js';

// What `askfirst-decide.js` runs.
(native('currentScript') as OwnScript).createDecider = createDecider(commonFacts);
