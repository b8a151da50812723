import { startMove } from './move/move.js';
import { native } from './page/native.js';
import type { OwnScript } from './start-from-tag.js';

// What `askfirst-move.js` runs.
(native('currentScript') as OwnScript).startMove = startMove;
