import { life } from './life.js';

/** What a service leaves in the browser: cookies, then what lies in storage. `tag`: BCP 47, of the texts. */
const leftBehind = ({ cookies = [], storage = [] }, tag, texts) => [
    ...cookies.map(cookie => ({ ...cookie, place: cookie.domain, without: texts.life.session })),
    ...storage.map(item => ({
        ...item,
        place: texts.storage,
        without: item.session ? texts.life.session : texts.life.ever,
    })),
].map(({ name, place, purpose, maxAge, without }) => ({
    name,
    place,
    purpose: purpose && texts.purposes[purpose],
    life: maxAge === 'unknown' ? texts.unknown : maxAge ? life(tag, maxAge, texts.life) : without,
}));

export { leftBehind };
