// Written by scripts/lists.mjs.
/**
 * The languages that have a file here, and so their own `askfirst-ask.<language>.js`, `askfirst-settings.<language>.js`,
 * `askfirst-frames.<language>.js` and `askfirst-policy.<language>.js`.
 */
// biome-ignore format: it grows
export const languages = 'en ar bn cy da de el es fa fr gu he hi it ja nl pa pl pt ro ru sv tr uk ur zh-Hans zh-Hant'.split(' ');
