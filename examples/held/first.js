// A file that an inline script after it needs.
globalThis.first = what => {
  document.documentElement.dataset.first = what;
};
