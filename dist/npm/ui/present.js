/**
 * Lifts an element with the attribute `popover` into the top layer, above anything a page can stack. It is seen from its
 * second frame on (style.css says why). Older browsers show it by its class.
 */
function present(element) {
    if (!element.showPopover)
        element.classList.add('shown');
    else if (element.popover && !element.matches(':popover-open')) {
        element.classList.add('coming');
        element.showPopover();
        requestAnimationFrame(() => requestAnimationFrame(() => element.classList.remove('coming')));
    }
}

export { present };
