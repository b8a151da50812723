/** The address to which a page tells what goes wrong in it. A request, so that it outlives the page in every engine. */
export const WRONG = '/went-wrong';

/**
 * First on every page of these tests: tells the network of uncaught errors, of violations of the content security
 * policy, and of what is said on the console. All that it uses is taken before the page can change it.
 */
const WATCH = `(() => {
  // No ampersand and no "less than": XHTML pages use it too.
  const beacon = navigator.sendBeacon.bind(navigator);
  let leaves = false;
  addEventListener('beforeunload', () => { leaves = true; });
  addEventListener('pageshow', () => { leaves = false; });
  // Firefox and WebKit give up what a page that is being left still loads, and tell the page of it.
  const isGivenUp = what => (leaves ? / is missing or blocked/.test(what) : false);
  const tell = what => isGivenUp(what) || beacon('${WRONG}', what);
  addEventListener('error', ({ message, error }) => {
    if (message) tell('uncaught: ' + message + ' ' + error?.stack);
  });
  addEventListener('unhandledrejection', event => tell('unhandled: ' + event.reason));
  document.addEventListener('securitypolicyviolation', event => tell('policy: ' + event.effectiveDirective + ' ' + event.blockedURI));
  for (const level of ['error', 'warn']) {
    const say = console[level].bind(console);
    console[level] = (...words) => {
      tell(level + ': ' + words.map(String).join(' '));
      say(...words);
    };
  }
})()`;

/** The script that watches, for pages that are written out in a test. */
export const watch = (more = '') => `<script ${more}>${WATCH}</script>`;
