/**
 * Visits the same address anew. Not a reload, which would send a form again whose answer this page is; and without the
 * fragment, with which it would be no new visit.
 */
export const renew = (): void => location.replace(location.href.split('#')[0] as string);
