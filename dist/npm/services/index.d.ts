export * from './common.js';
export * from './further.js';
