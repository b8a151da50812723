import { permits } from './consent.js';

/** A page whose address says something about a patient's health: no marketing there and no recording, whatever was chosen. */
const allowedHere = (allowed, sensitive) => sensitive ? { ...allowed, marketing: false } : allowed;
/** Whether a service may run on this page. */
const permitsHere = (consent, service, sensitive) => permits(consent, service) && !(sensitive && (service.category === 'marketing' || service.recording));
/**
 * Whether an address belongs to patterns like `/treatments/*`, where `*` stands for anything. Capitals do not count, nor
 * does a slash at the end, and a branch has its own first page, `/treatments`, too. `path` with or without query and hash.
 */
const matches = (patterns, path) => patterns.some(pattern => {
    const source = pattern
        .trim()
        .replace(/[^\w*/]/g, '\\$&')
        .replace(/\/\*$/, '(/*)?')
        .replace(/\*/g, '.*');
    return new RegExp(`^${source}/?$`, 'i').test(path);
});

export { allowedHere, matches, permitsHere };
