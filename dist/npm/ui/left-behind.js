import { life } from './life.js';

/** What a service leaves in the browser: cookies, then what lies in storage. `tag`: BCP 47, of the texts. */
const leftBehind = ({ cookies = [], storage = [] }, tag, texts) => [
    ...cookies.map(cookie => ({ ...cookie, without: texts.life.session })),
    ...storage.map(item => ({ ...item, without: texts.life.ever })),
].map(({ name, domain, purpose, maxAge, without }) => ({
    name,
    domain,
    purpose: purpose && texts.purposes[purpose],
    life: maxAge ? life(tag, maxAge, texts.life) : without,
}));

export { leftBehind };
