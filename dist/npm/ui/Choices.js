import { h } from 'preact';

/** A button that decides. */
const Choice = ({ name, label, look, onChoose }) => (h("button", { type: "button", class: `choice ${look}`, part: name === 'save' ? name : 'choice', "data-choice": name, onClick: onChoose }, label));
/** Reject and accept: one component, one class, one part, one track each. Nothing can style or hide one alone. */
const Choices = ({ labels, look, onReject, onAccept }) => (h("div", { class: "pair" },
    h(Choice, { name: "reject", label: labels.reject, look: look, onChoose: onReject }),
    h(Choice, { name: "accept", label: labels.accept, look: look, onChoose: onAccept })));

export { Choice, Choices };
