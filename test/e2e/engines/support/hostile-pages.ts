import { ALL_FIVE, html, tag } from '../../support/clinic';
import { watch } from './page';

/** A page that makes life hard for scripts: what is served at its address. */
export interface HostilePage {
  html: string;
  headers?: Record<string, string>;
  /** What the page does after it has loaded. The test says when: a timer of the page could run in the middle of a click. */
  acts?: () => void;
  /** What is said on the console or thrown by the page itself. */
  says?: RegExp;
  /** WebKit's driver works with the page's own JSON, Promise and objects: it can see nothing here. */
  endsDriver?: boolean;
}

const script = (code: string) => `<script>${code}</script>`;
/** `code` runs before askfirst. */
const after = (code: string): HostilePage => ({ html: html({ head: watch() + script(code) + tag() }) });
const afterBasics = (code: string): HostilePage => ({ ...after(code), endsDriver: true });
const withBody = (body: string): HostilePage => ({ html: html({ head: watch() + tag(), body }) });
const END = '<p><a href="#cookie-settings">Cookie settings</a></p>';

/** As routers do that swap pages: a new body in place of the old one. */
export const replaceBody = (): void => {
  const body = document.createElement('body');
  body.innerHTML = '<h1>Clinic</h1><p><a href="#cookie-settings">Cookie settings</a></p>';
  document.documentElement.replaceChild(body, document.body);
};

/** Names of elements that hide properties of document and window of the same name, and of a form's own. None of a vendor's. */
const CLOBBERED = [
  ...['cookie', 'body', 'head', 'title', 'location', 'hidden', 'readyState', 'documentElement', 'currentScript'],
  ...['createElement', 'querySelector', 'querySelectorAll', 'addEventListener', 'baseURI', 'activeElement', 'forms'],
  ...['askfirst', 'askfirst-config', 'cookieStore', 'localStorage', 'navigator', 'JSON', 'Promise'],
  ...['adoptedStyleSheets', 'getElementById', 'defaultView', 'prerendering', 'self'],
];

/** Pages on which askfirst works: it asks, keeps the answer and starts what was allowed. */
export const HOSTILE_PAGES: Record<string, HostilePage> = {
  'quirks mode': { html: `${watch()}${tag()}<title>Clinic</title><h1>Clinic</h1>${END}` },
  'no head and no body in the markup': { html: `<!doctype html><title>Clinic</title>${watch()}${tag()}${END}` },
  XHTML: {
    html: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>Clinic</title>${watch()}${tag()}</head>
      <body><h1>Clinic</h1>${END}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  },
  'a base address elsewhere': {
    html: html({
      head: `${watch()}${tag().replace('/askfirst/', 'https://www.exampleclinic.co.uk/askfirst/')}<base href="https://cdn.exampleclinic.co.uk/deep/" target="_blank">`,
    }),
  },
  'elements named like what askfirst uses': withBody(
    CLOBBERED.map(
      name => `<form name="${name}" id="${name}"><input name="${name}"></form><img name="${name}" alt="">`,
    ).join(''),
  ),
  'a form whose fields are named like its properties, around everything': withBody(
    `<form id="all">${['parentNode', 'style', 'attributes', 'closest', 'isConnected', 'prepend', 'append', 'dataset']
      .map(name => `<input name="${name}">`)
      .join('')}`,
  ),
  'toJSON on every value, and old Prototype.js': after(`
    Array.prototype.toJSON = String.prototype.toJSON = Number.prototype.toJSON = Date.prototype.toJSON = function () { return 'prototyped' };
    Array.from = function (iterable) { return iterable ? [].slice.call(iterable) : [] };
    Array.prototype.each = function (run) { for (var i = 0; i < this.length; i++) run(this[i], i) };
    Array.prototype.find = Array.prototype.detect = function (is) { var r; this.each(function (v, i) { if (!r && is(v, i)) r = v }); return r };
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice() };
    Array.prototype.include = function (v) { return this.indexOf(v) > -1 };
    Array.prototype.clear = function () { this.length = 0; return this };
    Array.prototype.remove = Array.prototype.without = function (w) { return this.filter(function (v) { return v !== w }) };
    Array.prototype.reverse = function (inline) { return (inline === false ? this : this.slice())._reverse() };
    Array.prototype._reverse = [].constructor.prototype.sort;
    Function.prototype.bind = function (to) { var f = this, a = [].slice.call(arguments, 1); return function () { return f.apply(to, a.concat([].slice.call(arguments))) } };
    Function.prototype.delay = Function.prototype.defer = function () { return setTimeout(this, 10) };
    Object.extend = function (to, from) { for (var k in from) to[k] = from[k]; return to };
    Object.keys = function (o) { var r = []; for (var k in o) if (o.hasOwnProperty(k)) r.push(k); return r };
    Object.values = function (o) { var r = []; for (var k in o) r.push(o[k]); return r };
    Element.prototype.hide = Element.prototype.show = Element.prototype.update = function () { return this };
    Element.prototype.select = Element.prototype.down = function (s) { return this.querySelectorAll(s) };
    Event.prototype.stop = function () { this.preventDefault() };
    window.$ = function (id) { return document.getElementById(id) };
    window.$$ = function (s) { return [].slice.call(document.querySelectorAll(s)) };`),
  'MooTools style': after(`
    Array.from = function (item) { return item == null ? [] : typeof item == 'object' && 'length' in item ? [].slice.call(item) : [item] };
    Function.from = function (item) { return typeof item == 'function' ? item : function () { return item } };
    String.prototype.contains = Array.prototype.contains = function (x) { return this.indexOf(x) > -1 };
    String.prototype.clean = function () { return this.trim() };
    Array.prototype.include = Array.prototype.erase = Array.prototype.append = function (x) { this.push(x); return this };
    Function.prototype.implement = Function.prototype.extend = Function.prototype.attempt = function () { return this };
    Element.prototype.getElement = Element.prototype.getFirst = function (s) { return this.querySelector(s) };
    Element.prototype.dispose = Element.prototype.destroy = function () { this.parentNode && this.parentNode.removeChild(this); return this };
    Element.prototype.set = function (k, v) { this.setAttribute(k, v); return this };
    Element.prototype.store = Element.prototype.retrieve = function () { return null };
    window.Element.prototype.inject = function (el) { el.appendChild(this); return this };
    Window = window.constructor; Document = document.constructor;`),
  'properties that everything inherits and enumerates': afterBasics(`
    Object.prototype.extend = function () { return this };
    Object.prototype.isObject = true;
    Object.prototype.expires = 'never';
    Array.prototype.last = function () { return this[this.length - 1] };
    Function.prototype.method = function () { return this };
    String.prototype.isString = 1;`),
  'frozen prototypes': after(
    `[Object, Array, Function, String, Promise, Map, Set, Element, Node, Document, HTMLElement, EventTarget].forEach(function (one) { Object.freeze(one); Object.freeze(one.prototype) });`,
  ),
  'a createElement of its own, badly': after(`
    var create = document.createElement;
    document.createElement = function (name) { if (name === 'script' || name === 'style') return create.call(document, 'div'); throw new Error('Not here') };`),
  'a JSON of its own, badly': afterBasics(
    `window.JSON = { parse: function () { throw new Error('No JSON') }, stringify: function () { return '[object]' } };`,
  ),
  'no JSON at all': afterBasics('window.JSON = undefined;'),
  'an old polyfill in place of Promise': afterBasics(`
    var Native = window.Promise;
    var Old = function (run) {
      var inner = new Native(run);
      this.then = function (f, g) { var next = inner.then(f, g); return new Old(function (ok, no) { next.then(ok, no) }) };
      this['catch'] = function (g) { return this.then(undefined, g) };
    };
    Old.resolve = function (value) { return new Old(function (ok) { ok(value) }) };
    Old.reject = function (why) { return new Old(function (ok, no) { no(why) }) };
    Old.all = function (list) { return new Old(function (ok, no) { Native.all(list).then(ok, no) }) };
    Old.race = function (list) { return new Old(function (ok, no) { Native.race(list).then(ok, no) }) };
    Old.prototype.then = function (f, g) { return this.then(f, g) };
    window.Promise = Old;`),
  'timers and frames that are wrapped': after(`
    ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback'].forEach(function (name) {
      var real = window[name];
      if (real) window[name] = function (run, wait) { return real.call(window, function () { run.apply(null, arguments) }, wait) };
    });
    Element.prototype.addEventListener = Node.prototype.addEventListener || EventTarget.prototype.addEventListener;
    history.pushState = function () { return History.prototype.pushState.apply(history, arguments) };`),
  'a console that throws': after(`console.log = console.info = function () { throw new Error('No console') };`),
  'no Cookie Store, no requestIdleCallback, no popover': after(`
    try { delete window.cookieStore } catch (e) {}
    Object.defineProperty(window, 'cookieStore', { value: undefined });
    window.requestIdleCallback = undefined;
    delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;`),
  'storage that throws': after(`
    ['localStorage', 'sessionStorage', 'indexedDB'].forEach(function (name) {
      Object.defineProperty(window, name, { get: function () { throw new Error('Denied') } });
    });`),
  'a style sheet against everything': withBody(`<style>
    * { all: unset !important; visibility: hidden !important; transform: scale(.5) !important }
    div:empty, [data-askfirst], section, dialog, button { display: none !important; opacity: 0 !important; pointer-events: none !important }
  </style>`),
  'letters of 62.5 %, from right to left, in a frame of a thousand layers': withBody(`<style>
    html { font-size: 62.5%; direction: rtl } .over { position: fixed; inset: 0; z-index: 2147483647; background: #fff }
  </style><div class="over">All over the page</div>`),
  'a page that replaces its body': { html: html({ head: watch() + tag() }), acts: replaceBody },
  'a page that removes what it does not know': withBody(
    script(`new MutationObserver(function (all) {
      all.forEach(function (one) { [].forEach.call(one.addedNodes, function (node) { if (node.matches && node.matches('.advert')) node.remove() }) });
    }).observe(document.documentElement, { childList: true, subtree: true });`),
  ),
  'two copies of askfirst, one of another version': {
    html: html({
      head: `${watch()}${tag()}${tag({ ...ALL_FIVE, 'data-policy-version': '1' }).replace('askfirst.js', 'askfirst.js?version=0.0.1')}`,
    }),
    says: /askfirst: Remove the second copy/,
  },
};
