// Stand-in for https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js.
(() => {
  const loadFromElement = element => {
    const frame = document.createElement('iframe');
    const { businessunitId, templateId } = element.dataset;
    frame.title = 'Customer reviews';
    frame.src = `https://widget.trustpilot.com/trustboxes/${templateId}/index.html?businessUnitId=${businessunitId}`;
    element.replaceChildren(frame);
    // Each box that is shown is counted.
    fetch('https://widget.trustpilot.com/stats/TrustboxImpression', { mode: 'no-cors' }).catch(() => {});
  };
  window.Trustpilot = { loadFromElement };
  for (const element of document.querySelectorAll('.trustpilot-widget')) loadFromElement(element);
})();
