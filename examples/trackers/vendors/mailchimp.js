// Stand-in for https://chimpstatic.com/mcjs-connected/js/users/<user>/<site>.js, after three real copies.
(() => {
  const value = name => document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]+)`))?.[1];
  const isOptedIn = () => value('mc_user_optin') !== 'false'; // read in a copy: no cookie is a yes

  function attribute() {
    const session = value('mc_customer_session_id') ?? crypto.randomUUID();
    document.cookie = `mc_customer_session_id=${session}; path=/; max-age=${30 * 86400}`;
  }
  window.$mcSite = { enableOptIn: attribute };
  if (isOptedIn()) attribute();

  // Read in a copy: the pop-up form does not ask for the opt-in.
  const form = document.createElement('script');
  form.src = 'https://downloads.mailchimp.com/js/signup-forms/popup/unique-methods/embed.js';
  document.head.append(form);
})();
