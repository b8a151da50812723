import { createDebug } from './debug/debug.js';
import { native } from './page/native.js';
import type { OwnScript } from './start-from-tag.js';

// What `askfirst-debug.js` runs.
(native('currentScript') as OwnScript).createDebug = createDebug;
