// The car and the year, each from first to last by mouse, by touch and by keyboard alone.

import assert from 'node:assert/strict';
import { announced, assertDone, listen, said, slid, startOver, walks } from './hands.mjs';
import { live, story, text } from './lib.mjs';
import { root } from './site.mjs';
import { words } from './words.mjs';

// ---- Scene 7 ----------------------------------------------------------------------------------------------

const run = '.undo button';

walks('scene 7: a guess, a year, and two levers', async ({ page, open }, hand, language) => {
  const say = words(language);
  const month = (number) => say('play-months').split(' ')[number - 1];
  const percent = (tenths) => {
    const value = Number.isInteger(tenths / 10) ? `${tenths / 10}` : (tenths / 10).toFixed(1);
    return `${tenths > 0 ? '+' : ''}${value.replace('-', '−').replace('.', say('number-decimal-mark'))}`;
  };
  const values = { month: month(5), lag: 4, push: month(7), hole: month(10) };
  const curves = async (relationships, revenue) => {
    assert.deepEqual(await said(page, '.curves dd'), [
      say('year-december', { value: percent(relationships) }),
      revenue === undefined ? '?' : say('year-whole', { value: percent(revenue) }),
    ]);
  };
  const column = (place) => said(page, `.numbers td:nth-of-type(${place})`);
  const slide = (id, value) => slid(page, hand, `#year-${id}`, value);

  await open(`${root(language)}lesson/7/`);
  await listen(page);
  assert.equal(await text(page, '.reaction'), say('year-start'));
  await curves(200);

  // Too early, and then the month in which revenue follows.
  assert.equal(await slide('flag', 3), say('year-ready'));
  assert.equal(await announced(page, hand, run), say('year-early', { ...values, flag: month(3) }));
  await curves(200, 100);
  assert.equal(await announced(page, hand, run), say('year-ready'));
  await curves(200);
  await slide('flag', 5);
  assert.equal(await announced(page, hand, run), say('year-right', { ...values, flag: month(5) }));
  const steps = [40, 80, 120, 160, 200].map((tenths) => say('year-percent', { value: percent(tenths) }));
  const [, , , , last] = steps;
  assert.deepEqual(await column(1), [...steps, ...Array(7).fill(last)]);
  assert.deepEqual(await column(2), [...Array(4).fill(say('year-percent', { value: '0' })), ...steps, last, last, last]);

  // One lever, then both.
  assert.equal(await slide('effort', 0), say('year-flat'));
  assert.equal(await slide('orders', 25), say('year-push', values));
  const end = say('year-more-push', values);
  assert.equal(await slide('effort', 20), end);

  const ended = async () => {
    assert.equal(await text(page, '.reaction'), end);
    assert.equal((await column(2))[6], say('year-percent', { value: percent(370) }), 'July has what was brought forward');
    assert.equal((await column(2))[9], say('year-percent', { value: percent(-50) }), 'and October lacks it');
    await assertDone(page, 7);
  };
  await ended();
  await page.reload();
  await live(page);
  await ended();

  await listen(page);
  assert.equal(await startOver(page, hand), say('year-start'));
  await curves(200);
  assert.equal(await page.$eval('#year-flag', (flag) => flag.value), '1');
  await assertDone(page, 7);
});
