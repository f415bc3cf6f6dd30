// The sixteen statements as the tests know them.

import { readFileSync } from 'node:fs';

/** The practices in the order shown. */
export const PRACTICES = [...readFileSync(new URL('../../content/instrument.toml', import.meta.url), 'utf8').matchAll(/^id = "(\w+)"\nwheel = "(\w+)"/gm)]
  .map(([, id, wheel]) => ({ id, wheel }));
export const WHEELS = [...new Set(PRACTICES.map(({ wheel }) => wheel))];
export const QUESTIONS = ['outside', 'inside'];

export const practicesOf = (wheel) => PRACTICES.filter((practice) => practice.wheel === wheel).map(({ id }) => id);
