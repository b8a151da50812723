import { h } from 'preact';

/** A switch with its state in words beside it. */
const Switch = ({ id, states, texts, text, onSwitch }) => {
    const on = states.includes(true);
    const some = on && states.includes(false);
    return (h("span", { class: "switch" },
        h("span", { id: `${id}-state`, "aria-hidden": "true" }, some ? texts.some : on ? texts.on : texts.off),
        h("input", { type: "checkbox", role: "switch", id: id, "aria-describedby": some ? `${id}-state ${text}` : text, checked: on, indeterminate: some, 
            // From "some" it goes to none: nothing more is ever switched on than what was pointed at.
            onChange: () => onSwitch(!on) })));
};

export { Switch };
