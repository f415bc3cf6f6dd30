// Every state of the scenes. What is looked at: looks.mjs.

import { lookAt } from './looks.mjs';
import { WALKS } from './states.mjs';

lookAt(WALKS.filter(([[, { scene }]]) => scene));
