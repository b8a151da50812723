import { unknownWord, meets, lacking } from '../core/condition.js';
import { HELD } from '../page/held-markup.js';
import { matching } from '../page/matching.js';
import { native } from '../page/native.js';
import { onDemand } from '../page/on-demand.js';
import { report } from '../page/report.js';
import { parsed } from '../page/tasks.js';
import { setAddresses } from './addresses.js';
import { createAllowedNow } from './allowed-now.js';
import { createScripts } from './scripts.js';
import { createWhens } from './whens.js';

/** Attributes whose change makes us look at an element again. */
const WATCHED = ['data-askfirst', 'data-askfirst-service', 'data-src', 'data-srcset', 'data-href', 'data-data'];
/**
 * Holds `<script type="text/plain" data-askfirst="…">` and `<iframe|img|… data-askfirst="…" data-src="…">`, also those
 * that come later. One observer; what it costs is in proportion to what was added.
 */
const createHold = ({ load, nonce, current, sensitive, options, askfirst, allowed, engine }) => {
    let closed = false;
    const told = new Set();
    /** A template may repeat a mistake a thousand times. */
    const report$1 = (problem, error) => {
        if (!told.has(problem))
            report(problem, error);
        told.add(problem);
    };
    const now = createAllowedNow(allowed, current);
    const context = {
        allowed: now.allowed,
        sensitive: sensitive.here,
        decided: () => current.consent.decided,
        permits: id => (current.services.some(service => service.id === id) ? !!engine.running()?.permits(id) : undefined),
        decide: choices => askfirst().decide(choices),
        frames: onDemand(() => load('frames')),
        options,
        nonce,
        report: report$1,
    };
    const isDue = ({ dataset: { askfirst, askfirstService = '' } }) => meets(askfirst, context.allowed(), context.decided()) && context.permits(askfirstService) !== false;
    const waitsFor = element => isDue(element) ? undefined : lacking(element.dataset.askfirst, context.allowed(), context.decided());
    const scripts = createScripts(waitsFor, isDue, report$1);
    let frames;
    const fetchFrames = async () => {
        const createFrames = await context.frames();
        if (closed || frames)
            return;
        frames = createFrames(context, waitsFor, isDue);
        applyAll();
    };
    const apply = (element) => {
        const { localName, dataset } = element;
        const word = unknownWord(dataset.askfirst);
        if (word !== undefined)
            report$1(`data-askfirst="${dataset.askfirst}": "${word}" is no category, so it never runs`);
        try {
            if (element instanceof HTMLScriptElement)
                scripts.take(element);
            else if (/^(iframe|embed|object)$/.test(localName)) {
                if (frames)
                    frames.apply(element);
                else
                    fetchFrames().catch(report$1);
            }
            else if (/^(img|video|audio|link|source)$/.test(localName))
                setAddresses(element, isDue(element));
            else
                report$1(`data-askfirst cannot hold <${localName}>`);
        }
        catch (error) {
            report$1(`A held <${localName}> got no address`, error);
        }
    };
    const look = ({ target, type, addedNodes, removedNodes }) => {
        if (type === 'attributes' && target.matches(HELD))
            apply(target);
        for (const node of removedNodes) {
            frames?.left(node);
            scripts.left(node);
        }
        for (const node of addedNodes) {
            if (node.isConnected)
                for (const element of matching(node, HELD))
                    apply(element);
        }
    };
    const observer = new MutationObserver(records => {
        now.forget();
        records.forEach(look);
    });
    // The document itself, so that a new body is seen too.
    observer.observe(document, { childList: true, subtree: true, attributeFilter: WATCHED });
    const whens = createWhens(condition => meets(condition, context.allowed(), context.decided()), report$1);
    const applyAll = () => {
        for (const element of native('querySelectorAll')(HELD))
            apply(element);
    };
    const update = () => {
        now.forget();
        applyAll();
        whens.update();
    };
    // Scripts wait for that: before, one may still be half of what it will be.
    parsed().then(update);
    return {
        update,
        when: whens.when,
        outlived: scripts.outlived,
        destroy() {
            closed = true;
            observer.disconnect();
            scripts.close();
            whens.close();
            frames?.close();
        },
    };
};

export { createHold };
