import { writeCookie } from './write-cookie.js';

const serviceTools = {
    beacon: url => void Object.assign(new Image(), { referrerPolicy: 'strict-origin', src: url }),
    cookie: writeCookie,
};

export { serviceTools };
