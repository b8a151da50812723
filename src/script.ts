import { startFromTag } from './start-from-tag.js';

// What `askfirst.js` runs.
startFromTag();
