/** Lets this page tell the next one no more than the site's origin, as every tracker there reads `document.referrer`. */
export declare function quietReferrer(): void;
