/**
 * Visits the same address anew. Not a reload, which would send a form again whose answer this page is; and without the
 * fragment, with which it would be no new visit.
 */
const renew = () => location.replace(location.href.split('#')[0]);

export { renew };
