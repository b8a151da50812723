type Navigate = (...args: Parameters<History['pushState']>) => void;

/**
 * Calls back at each change of the address within the page, before any script of a vendor hears of it: by the Navigation
 * API, or where there is none by history's own functions. Returns a function that ends it.
 */
export function watchRoutes(changed: () => void): () => void {
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', changed);
    return () => navigation.removeEventListener('currententrychange', changed);
  }
  let open = true;
  const heard = () => {
    if (open) changed();
  };
  for (const name of ['pushState', 'replaceState'] as const) {
    const go: Navigate = history[name].bind(history);
    history[name] = (...args: Parameters<Navigate>) => {
      go(...args);
      heard();
    };
  }
  window.addEventListener('popstate', heard);
  return () => {
    open = false;
    window.removeEventListener('popstate', heard);
  };
}
