import { guard } from './guard/guard.js';
import { startFromTag } from './start-from-tag.js';

// What `askfirst-guard.js` runs: the guard first, as nothing may slip through while the rest gets going.
guard();
startFromTag();
