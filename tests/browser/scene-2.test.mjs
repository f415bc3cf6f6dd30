// The car: driven for ten seconds, looked under, straightened and driven again; live, and turn by turn.

import assert from 'node:assert/strict';
import { settled, tap } from './board.mjs';
import { DESKTOP, PHONE, follow, live, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { words } from './words.mjs';

const named = (name, role = 'button') => `::-p-aria([name="${name}"][role="${role}"])`;
const told = (page) => text(page, '.play [role=status]');
const count = (page) => page.$eval('.corrections', (meter) => Number(meter.dataset.count));
/** How many pixels right of the middle the car is drawn; nothing once the drive is over. */
const place = (page) =>
  page.evaluate(() => {
    const car = document.querySelector('#driving .car');
    return car && parseFloat(car.getAttribute('transform').split('(')[1]);
  });
/** The first drive ends under the car, the second with both side by side. */
const arrived = (page, at = '.trips') => page.waitForFunction((at) => document.querySelector(at), { polling: 20, timeout: 20_000 }, at);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());

/** Every control of the stage lies in the window's width and under nothing. */
async function assertUncovered(page) {
  const covered = await page.$$eval('.play :is(button, input)', (all) =>
    all.filter((control) => {
      control.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width === 0) return false;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return width < 44 || height < 44 || !(control === hit || control.contains(hit));
    }).map((control) => control.outerHTML));
  assert.deepEqual(covered, []);
}

/** How many corrections the first drive took, from least to most, as it is said under the car. */
async function counted(page, say, least, most) {
  assert.equal(await focused(page), 'asked', 'the wheels to turn');
  const said = await told(page);
  const count = Number(said.match(/\d+/)[0]);
  assert.equal(said, `${say('pull-first', { count })} ${say('pull-under')}`);
  assert.ok(count >= least && count <= most, `${count} corrections`);
  return count;
}

/** From under the car to the end; `drive` is how the second drive goes. */
async function mendAndEnd(page, say, press, drive) {
  const turn = (wheel, value) => page.$eval(`#pull-${wheel}`, (slider, value) => {
    slider.value = value;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
  // Both to one side looks mended.
  await turn('left', 9);
  assert.equal(await told(page), say('pull-alike', { side: 'right' }));
  await turn('left', 0);
  assert.equal(await told(page), say('pull-apart'));
  // A finger is no more precise than that.
  await turn('right', 1);
  assert.equal(await told(page), say('pull-straight'));
  assert.equal(await page.$eval('#pull-right', (wheel) => wheel.value), '0');
  const both = await page.$$eval('.under input', (wheels) => wheels.map((wheel) => wheel.ariaValueText));
  assert.deepEqual(both, Array(2).fill(say('pull-angle-straight')));
  await settled(page);
  await assertUncovered(page);
  await press(say('pull-again'));
  await drive();
  await arrived(page);
  assert.equal(await told(page), say('pull-second'));
  const [, second] = await page.$$eval('.trips b', (all) => all.map((number) => Number(number.textContent)));
  assert.ok(second <= 2, `${second} corrections of a straight car`);
  assert.equal(await text(page, '.bridge'), say('pull-hands'));
  await press(say('pull-to-wheels'));
  assert.equal(await told(page), say('pull-named'));
  const wheels = await page.$$eval('.named dt', (all) => all.map((name) => name.textContent));
  assert.deepEqual(wheels, ['focus', 'coaching', 'insight', 'order'].map((wheel) => say(`wheel-${wheel}`)));
  await until(page, () => document.querySelector('.stations .done'));
  // It is kept.
  await page.reload();
  await live(page);
  assert.equal(await told(page), say('pull-named'));
}

story('scene 2 by touch, in es: thirty-one corrections against hardly any', {
  languages: 'es', viewport: { ...PHONE, isMobile: true, hasTouch: true },
}, async ({ page, open }) => {
  const say = words('es');
  await open('es/lesson/2/');
  await assertUncovered(page);
  const top = await page.$eval('.steer', (button) => button.getBoundingClientRect().top + scrollY);
  assert.ok(top <= 420, `the first control stands at ${top} px`);
  const [left, right] = [say('pull-left'), say('pull-right')].map((name) => named(name));
  assert.equal(await place(page), 0);
  await page.$eval('.ride', (ride) => ride.scrollIntoView({ block: 'center' }));

  // Both thumbs know where the arrows are: who had to look for them at each tap would correct less often.
  const [atLeft, atRight] = await Promise.all([left, right].map(async (arrow) => (await page.$(arrow)).clickablePoint()));
  const touch = ({ x, y }) => page.touchscreen.tap(x, y);
  // The first tap starts the car, and may be on the road: each arrow has its half of it. From then on somebody steers as
  // they see it drift. Just before the end they rest, or a late tap would meet what comes in place of the arrows.
  const arrives = () => page.evaluate(() => Number(document.querySelector('.minute')?.dataset.count ?? 120) > 117);
  let taps = 1;
  const lane = await (await page.$('.lane')).boundingBox();
  await touch({ x: lane.x + lane.width / 4, y: lane.y + lane.height / 2 });
  for (let off = await place(page); off !== null; off = await place(page)) {
    if (Math.abs(off) > 7 && !await arrives()) {
      await touch(off > 0 ? atLeft : atRight);
      taps += 1;
    }
    await new Promise((done) => setTimeout(done, 60));
  }
  await arrived(page, '.under');
  const first = await counted(page, say, 25, taps);
  // A tap too many turns no wheel.
  await touch(atRight);
  assert.equal(await page.$eval('#pull-left', (wheel) => wheel.value), '-4', `${first} corrections, and one after`);

  const press = async (name) => tap(page, await page.waitForSelector(named(name)));
  await mendAndEnd(page, say, press, async () => {
    // It drives by itself, and its counters run; who has seen that need not wait for the end.
    await until(page, () => Number(document.querySelector('.minute')?.dataset.count) > 12);
    assert.equal(await count(page), 0);
    const skip = await page.$eval('.unhurried', (button) => button.getBoundingClientRect().bottom);
    assert.ok(skip <= PHONE.height, `it can be skipped at ${skip} px`);
    await press(say('play-skip'));
  });
});

story('scene 2 by keyboard, in en: turn by turn, and with the arrow keys', { viewport: DESKTOP }, async ({ page, open }) => {
  const say = words('en');
  await open('lesson/2/');
  const press = async (name) => {
    await page.focus(named(name));
    await page.keyboard.press('Enter');
  };

  // Live: the first arrow key starts the car, the others steer it.
  await page.focus(named(say('pull-left')));
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await until(page, () => document.querySelector('.corrections').dataset.count === '4');
  await until(page, () => Number(document.querySelector('.minute').dataset.count) > 6);

  // Without the clock, from the beginning.
  await press(say('pull-unhurried'));
  assert.equal(await focused(page), 'asked');
  await page.focus(named(say('pull-left')));
  for (const [turn, corrections] of [0, 5, 11, 17, 23].entries()) {
    const said = await told(page);
    assert.ok(said.startsWith(say('pull-turn', { minute: 24 * (turn + 1), leans: 'right', count: corrections }).split(String(corrections))[0]), said);
    await page.keyboard.press('Enter');
  }
  await arrived(page, '.under');
  await counted(page, say, 27, 33);

  await mendAndEnd(page, say, press, async () => {
    for (let turn = 0; turn < 5; turn++) await press(say('pull-hold'));
  });
});

story('a car that still pulls sends its driver back under it', { viewport: PHONE }, async ({ page, open }) => {
  const say = words('en');
  await open('lesson/2/');
  const press = (name) => page.click(named(name));
  const drive = async (end) => {
    for (let turn = 0; turn < 5; turn++) await press(say('pull-left'));
    await arrived(page, end);
  };
  await press(say('pull-unhurried'));
  await drive('.under');
  assert.equal(await page.$(named(say('pull-again'))), null, 'nothing has changed yet');
  await page.focus('#pull-right');
  await page.keyboard.press('ArrowLeft');
  await press(say('pull-again'));
  await drive();
  const corrections = await page.$$eval('.trips b', (all) => Number(all[1].textContent));
  assert.equal(await told(page), say('pull-still-pulls', { count: corrections }));
  await press(say('pull-look'));
  assert.equal(await told(page), say('pull-apart'));
});

story('whoever leaves while the car drives finds it where it began', { viewport: DESKTOP }, async ({ page, open }) => {
  await open('lesson/2/');
  await page.click('.steer');
  await until(page, () => document.querySelector('[data-on]'));
  await follow(page, '.onward a:not(.go)');
  await new Promise((done) => setTimeout(done, 500));
  await page.goBack();
  await until(page, () => document.querySelector('#driving'));
  assert.deepEqual([await place(page), await count(page)], [0, 0]);
});

story('with less motion the car waits, and the reader goes turn by turn', {
  viewport: PHONE, prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
}, async ({ page, open }) => {
  const say = words('es');
  await open(`${root('es')}lesson/2/`);
  const shown = await page.$$eval('.ride button', (all) => all.filter((button) => button.offsetWidth > 0).map((button) => button.textContent));
  assert.deepEqual(shown, [say('pull-unhurried')]);
  await page.$eval('#driving', (ride) => ride.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true })));
  await new Promise((done) => setTimeout(done, 300));
  assert.equal(await page.$('[data-on]'), null);
  await page.click('.unhurried');
  const tops = await page.$$eval('.hands button', (all) => all.map((button) => button.getBoundingClientRect().top + scrollY));
  assert.ok(Math.max(...tops) <= 420, `the first control stands at ${tops} px`);
});
