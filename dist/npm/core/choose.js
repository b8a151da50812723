import { optionalCategories, permits } from './consent.js';

/** What is allowed after a decision: categories as a whole, and services beside them. What is not named stays as it is. */
function choose(consent, choices, services) {
    const isChosen = (service) => (choices[service.id] ?? choices[service.category] ?? permits(consent, service)) === true;
    const allowed = optionalCategories.filter(category => (choices[category] ?? consent.allowed[category]) === true &&
        services.every(service => service.category !== category || isChosen(service)));
    const also = services.filter(service => !allowed.includes(service.category) && isChosen(service));
    return { allowed, also: also.map(({ id }) => id) };
}

export { choose };
