// Every state of the site, but for those of the scenes: states-scenes.test.mjs, beside which this runs. What is looked at:
// looks.mjs.

import assert from 'node:assert/strict';
import { story } from './lib.mjs';
import { ALL, AXE, look, lookAt } from './looks.mjs';
import { WALKS } from './states.mjs';

lookAt(WALKS.filter(([[, { scene }]]) => !scene));

story('axe does find what is wrong', async ({ page, open }) => {
  await open('about/');
  await page.evaluate(AXE);
  await page.$eval('.lede', (lede) => lede.setAttribute('role', 'nonsense'));
  await page.$eval('html', (html) => html.removeAttribute('lang'));
  const found = (await look(page, ALL)).map((line) => line.split(':')[0]);
  assert.deepEqual([...new Set(found)].sort(), ['aria-roles', 'html-has-lang']);
});
