// The page before the site: installs the worker that plays the trackers, makes sure of it, then shows the real page.
const say = text => {
  document.querySelector('[role=status]').textContent = text;
};

/** Whether a request of this very page is answered by the worker: a browser can be told to do without. */
async function isAnswering({ serviceWorker }) {
  const isControlled = new Promise(resolve => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  await serviceWorker.register('/trackers/worker.js', { scope: '/', updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  active.postMessage({ type: 'claim' }); // after a forced reload the worker runs, but not for this page
  if (!serviceWorker.controller) await isControlled;
  const probe = await fetch('/trackers/probe');
  return probe.status === 204;
}

const tooLate = new Promise(resolve => {
  setTimeout(resolve, 8000, false);
});

try {
  if (!navigator.serviceWorker) {
    say(
      window.isSecureContext
        ? 'This browser has no service workers (perhaps in a private window), which play the trackers here. ' +
            'Without them the page could reach real trackers, so the demonstration stops here.'
        : 'The demonstration works at http://localhost only: browsers allow no service worker at this address. ' +
            'Without one the page could reach real trackers, so the demonstration stops here.',
    );
  } else if (await Promise.race([isAnswering(navigator), tooLate])) {
    // Replacing the page by the same address would only scroll if there is a fragment.
    if (location.hash) location.reload();
    else location.replace(location.href);
  } else {
    say(
      'This browser does not let a service worker answer for the page (look for “Bypass for network” in the developer ' +
        'tools, or for an extension), so the demonstration stops here, before a real tracker is reached.',
    );
  }
} catch (error) {
  say(`The stand-in trackers could not be set up, so the demonstration stops here. ${error}`);
}
