/** Lifts an element into the top layer, above anything a page can stack. Older browsers show it by its class. */
function present(element) {
    if (!element)
        return;
    if (!element.showPopover)
        element.classList.add('shown');
    else if (!element.matches(':popover-open'))
        element.showPopover();
}

export { present };
