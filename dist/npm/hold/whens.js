import { unknownWord } from '../core/condition.js';

function createWhens(isMet, report) {
    const watched = new Set();
    return {
        when(condition, run, undo) {
            const word = unknownWord(condition);
            if (word !== undefined)
                report(`when("${condition}"): "${word}" is no category, so it never runs`);
            let met = false;
            const look = () => {
                if (isMet(condition) === met)
                    return;
                met = !met;
                try {
                    (met ? run : undo)?.();
                }
                catch (error) {
                    report(`What was to run when("${condition}") failed`, error);
                }
            };
            watched.add(look);
            look();
            return () => watched.delete(look);
        },
        update() {
            for (const look of watched)
                look();
        },
        close: () => watched.clear(),
    };
}

export { createWhens };
