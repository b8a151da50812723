/** Whether a link may lead there. What a site writes as the address of a privacy notice is data: "javascript:" is none. */
const isWebAddress = (address) => /^https?:\/\//i.test(address);

export { isWebAddress };
