// What holds in every scene, whatever is played: the first control stands in the first screen, nothing covers a control or
// what answers, what is read out is short, and the focus is never lost. Each scene is played to its end by the keyboard on a
// desktop, and then over again by somebody who tries everything on a phone, in the language whose words take most room. At the
// other widths every state of a scene is looked at in states-scenes.test.mjs.

import assert from 'node:assert/strict';
import { SMALL, wrong } from './board.mjs';
import { ENDS } from './ends.mjs';
import { DESKTOP, NARROW, story, until } from './lib.mjs';
import { SCENES, root } from './site.mjs';

/** How much somebody tries who tries everything. */
const ACTS = 30;

for (const [place, scene] of SCENES.entries()) {
  story(`scene ${scene} is played to its end at ${DESKTOP.width} px in en, and all of it tried at ${SMALL.width} px in es`, { dark: place % 2 === 1 }, async ({ page, open }) => {
    /** The scene as it begins, at these widths. */
    const begins = async (language, sizes) => {
      await open(`${root(language)}lesson/${place + 1}/`);
      for (const size of sizes) {
        await page.setViewport(size);
        if (size === SMALL) {
          const first = await page.$$eval('.play :is(button, input, a)', (all) => all.find((one) => one.checkVisibility()).getBoundingClientRect().top);
          assert.ok(first <= 420, `the first control stands at ${first}`);
        }
        assert.deepEqual(await page.evaluate(wrong, false), [], `at the start, ${size.width} px`);
      }
    };
    await begins('en', [SMALL, DESKTOP]);
    await toTheEnd(page, ENDS[place + 1]);
    await page.$eval('.how button', (again) => again.click());
    await until(page, () => !document.querySelector('.play .takeaway'));
    await begins('es', [NARROW, SMALL]);
    await everything(page);
  });
}

/** The way to the end that ends.mjs knows. */
async function toTheEnd(page, steps) {
  const done = [];
  for (const [selector, value] of steps.map((step) => [step].flat())) {
    const control = await page.waitForSelector(selector, { visible: true });
    await control.focus();
    if (value === undefined) await page.keyboard.press('Enter');
    else await slide(page, control, value);
    done.push(selector);
    await check(page, done);
  }
  assert.ok(await page.$('.play .takeaway'), `no end after:\n${done.join('\n')}`);
}

async function slide(page, control, value) {
  const steps = await control.evaluate((slider, value) => (value - slider.value) / slider.step, value);
  for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps < 0 ? 'ArrowLeft' : 'ArrowRight');
}

/** Presses what leads on; or else what was pressed least often, the first of these; and moves a slider to its other end. */
async function everything(page) {
  const done = [];
  while (done.length < ACTS && !(await page.$('.play .takeaway'))) {
    // One question for all of them: a handle of each would cost more than the press.
    const found = (await page.$$eval('.play :is(button, input)', (all) => all.map((control, place) => ({
      place,
      is: control.checkVisibility() && control.ariaDisabled !== 'true' && !control.disabled && control.tabIndex >= 0,
      leads: control.matches('#reaction .go'),
      key: control.type !== 'range' ? 'Enter' : control.value === control.min ? 'End' : 'Home',
      words: (control.labels?.[0] ?? control).textContent.replace(/\s+/g, ' ').trim() || control.getAttribute('aria-label'),
    })))).filter(({ is }) => is).map((one) => ({ ...one, times: done.filter((words) => words === one.words).length }));
    assert.ok(found.length > 0, `nothing to press after:\n${done.join('\n')}`);
    const least = Math.min(...found.map(({ times }) => times));
    const { place, key, words } = found.find(({ leads }) => leads) ?? found.find(({ times }) => times === least);
    await page.$$eval('.play :is(button, input)', (all, place) => all[place].focus(), place);
    await page.keyboard.press(key);
    done.push(words);
    await check(page, done);
  }
  assert.ok(new Set(done).size > 2, 'there is more than one thing to try');
}

async function check(page, done) {
  const { faults, words } = await page.evaluate(`(${atRest})().then(() => ({ faults: (${wrong})(true), words: (${told})() }))`);
  const after = `after:\n${done.join('\n')}`;
  assert.deepEqual(faults, [], after);
  assert.ok(words.length <= 170, `${words.length} characters are read out: ${words} ${after}`);
}

/** Where motion is unwelcome, what runs is at its end with the next frames. Runs in the page. */
async function atRest() {
  // What one who was steering waits for.
  for (const animation of document.getAnimations()) if (animation.animationName === 'hold') animation.finish();
  for (let frames = 0; frames < 3 || (frames < 60 && document.querySelector('.running')); frames++) {
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** What a screen reader is told of the last step. Runs in the page. */
const told = () => document.querySelector('.play [role=status]').textContent;
