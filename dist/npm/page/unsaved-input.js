import { native } from './native.js';

const isChanged = (control) => {
    if (control instanceof HTMLSelectElement) {
        const options = [...control.options];
        const preset = options.some(option => option.defaultSelected);
        return options.some((option, index) => option.selected !== (preset ? option.defaultSelected : index === 0 && !control.multiple));
    }
    if (control instanceof HTMLInputElement) {
        if (['hidden', 'submit', 'button', 'reset', 'image'].includes(control.type))
            return false;
        if (['checkbox', 'radio'].includes(control.type))
            return control.checked !== control.defaultChecked;
    }
    return control.value !== control.defaultValue;
};
/** Whether the visitor has typed or chosen something in the page that a reload would lose. */
const hasUnsavedInput = () => [...native('querySelectorAll')('input, textarea, select')].some(isChanged);

export { hasUnsavedInput };
