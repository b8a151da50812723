/** Whether a link may lead there. What a site writes as the address of a privacy notice is data: "javascript:" is none. */
export const isWebAddress = (address: unknown): address is string => /^https?:\/\//i.test(address as string);
