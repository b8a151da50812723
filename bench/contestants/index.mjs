import { askfirst, askfirstMarkup } from './askfirst.mjs';
import { c15t } from './c15t.mjs';
import { empty } from './empty.mjs';
import { floor } from './floor.mjs';
import { klaro } from './klaro.mjs';
import { osano } from './osano.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/**
 * Who is measured. Selectors may cross one shadow root by " >> ". `canHoldCode`: inline code can wait for consent;
 * `canListServices`: its settings grow with the services of the site; `mostHeld`: the most it can hold in a minute.
 */
export const contestants = [
  askfirst,
  askfirstMarkup,
  vanillaCookieconsent,
  klaro,
  tarteaucitron,
  c15t,
  osano,
  floor,
  empty,
];
