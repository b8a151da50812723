import { createDecider } from './decide.js';
import { native } from './page/native.js';
import { commonFacts } from './services/common-facts.js';
import type { OwnScript } from './start-from-tag.js';

// What `askfirst-decide.js` runs.
(native('currentScript') as OwnScript).createDecider = createDecider(commonFacts);
