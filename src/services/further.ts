// Written by scripts/lists.mjs.
// The services that fewer clinics use, each in a file of its own: `askfirst-service.<id>.js`. See index.ts.
export { callrail } from './callrail.js';
export { contentsquare } from './contentsquare.js';
export { doctify } from './doctify.js';
export { googleTagManager } from './google-tag-manager.js';
export { infinity } from './infinity.js';
export { linkedin } from './linkedin.js';
export { mailchimp } from './mailchimp.js';
export { matomo } from './matomo.js';
export { microsoftClarity } from './microsoft-clarity.js';
export { microsoftUet } from './microsoft-uet.js';
export { mouseflow } from './mouseflow.js';
export { pinterest } from './pinterest.js';
export { taboola } from './taboola.js';
export { tiktok } from './tiktok.js';
export { trustpilot } from './trustpilot.js';
export { webBeacon } from './web-beacon.js';
