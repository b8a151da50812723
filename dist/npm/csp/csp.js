import { factsOf } from '../core/facts-of.js';
import { optionName } from '../core/option-name.js';
import { checkNames } from '../core/options.js';
import { pickServices } from '../core/pick-services.js';
import { hasSoundFacts } from '../core/sound-facts.js';
import { embedFacts } from '../embeds/facts.js';
import { namedEmbeds } from '../embeds/named-embeds.js';
import { facts } from '../services/facts.js';
import * as index from '../services/index.js';
import { notesOn } from './notes.js';

/** Whatever else a policy says: as strict as a site of plain files can be. */
const BASE = ["default-src 'self'", "base-uri 'none'", "object-src 'none'"];
const DIRECTIVES = ['connect', 'img', 'style', 'font', 'frame'];
/** Whom scripts may come from, before the hosts of the services. */
const scriptSources = (scripts, nonce) => {
    if (scripts === 'hosts')
        return ["'self'"];
    return scripts === 'nonce' ? [`'nonce-${nonce}'`] : [`'nonce-${nonce}'`, "'strict-dynamic'"];
};
/**
 * The content security policy that a site needs with its services.
 *
 * `config`: the options of `start`, or the settings of the script tag as they stand in the block `askfirst-config`.
 * Throws an error that names all mistakes in it, as a policy with a gap would be noticed late.
 */
function csp(config, { scripts = 'hosts', nonce = '{nonce}', embeds = [] } = {}) {
    const problems = [];
    const report = (problem) => void problems.push(`${problem}`);
    const options = Object.fromEntries(Object.entries(config).map(([name, value]) => [optionName(name), value]));
    checkNames(options, Object.keys(index), report);
    const services = pickServices(options, report, index).filter(service => hasSoundFacts(service, report));
    const framed = namedEmbeds(embeds, report);
    if (problems.length)
        throw new Error(problems.join('\n'));
    const known = factsOf(services, facts);
    const all = [
        ...services.map(({ id }) => known[id]),
        ...framed.map(({ id }) => embedFacts[id]),
    ];
    const hosts = (directive) => all.flatMap(each => each.hosts[directive] ?? []);
    const written = (directive, sources) => `${directive}-src ${[...new Set(sources)].join(' ')}`;
    return {
        header: [
            ...BASE,
            // Where scripts hand on their trust, browsers overlook hosts.
            written('script', [...scriptSources(scripts, nonce), ...(scripts === 'strict-dynamic' ? [] : hosts('script'))]),
            ...DIRECTIVES.filter(directive => hosts(directive).length).map(directive => written(directive, ["'self'", ...hosts(directive)])),
        ].join('; '),
        notes: notesOn(services, known),
    };
}

export { csp };
