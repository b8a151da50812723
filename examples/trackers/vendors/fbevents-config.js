// Stand-in for https://connect.facebook.net/signals/config/<id>: the settings of one pixel, for fbevents.js to read.
// Most pixels have automatic events on: their owners never switched them off.
document.dispatchEvent(
  new CustomEvent('fbevents-config', {
    detail: { id: new URL(document.currentScript.src).pathname.split('/').pop(), hasAutomaticEvents: true },
  }),
);
