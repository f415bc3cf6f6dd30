// The three ways to operate an interaction, and what a screen reader announces.

import assert from 'node:assert/strict';
import { NARROW, PHONE, DESKTOP, story, text, until } from './lib.mjs';
import { LANGUAGES } from './words.mjs';

/**
 * { name: { viewport, act(page, selector), slide(page, selector, value) } }: mouse, touch emulation, and keyboard
 * only. `slide` returns the number of steps it took.
 */
export const HANDS = {
  mouse: {
    viewport: DESKTOP,
    act: (page, selector) => centred(page, selector, () => page.click(selector)),
    slide: (page, selector, value) => pressTrack(page, selector, value, page.mouse.click.bind(page.mouse)),
  },
  touch: {
    viewport: { ...PHONE, isMobile: true, hasTouch: true },
    act: (page, selector) => centred(page, selector, () => page.tap(selector)),
    slide: (page, selector, value) => pressTrack(page, selector, value, page.touchscreen.tap.bind(page.touchscreen)),
  },
  keyboard: {
    viewport: NARROW,
    act: async (page, selector) => {
      await tabNear(page, selector);
      await page.keyboard.press('Enter');
    },
    slide: async (page, selector, value) => {
      await tabNear(page, selector);
      const steps = await page.$eval(selector, (slider, value) => (value - slider.value) / slider.step, value);
      for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps < 0 ? 'ArrowLeft' : 'ArrowRight');
      return Math.abs(steps);
    },
  },
};

/**
 * One story for each hand: by keyboard in every language, by mouse and by touch in alternating languages. For those
 * two a language only changes positions, which states.test.mjs checks in every language.
 */
export function walks(name, walk) {
  for (const [turn, language] of LANGUAGES.entries()) {
    const pointer = ['touch', 'mouse'][turn % 2];
    for (const by of [pointer, 'keyboard']) {
      const hand = HANDS[by];
      story(`${name} by ${by}, in ${language}`, { languages: language, viewport: hand.viewport, copy: false }, (reader) => walk(reader, hand, language));
    }
  }
}

/** Scrolls an element out from under the reply at the lower edge, as a reader would. */
async function centred(page, selector, act) {
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  return act();
}

/** Presses a slider at the position of this value. */
function pressTrack(page, selector, value, press) {
  return centred(page, selector, async () => {
    const { x, y } = await page.$eval(selector, (slider, value) => {
      const { left, top, width, height } = slider.getBoundingClientRect();
      // The center of the thumb (28 px wide) moves from half a thumb after the start to half a thumb before the end.
      const share = (value - slider.min) / (slider.max - slider.min);
      return { x: left + 14 + share * (width - 28), y: top + height / 2 };
    }, value);
    await press(x, y);
    return 1;
  });
}

/** Moves the focus to an element with Tab or Shift+Tab, whichever leads there. */
async function tabNear(page, selector) {
  for (let stops = 0; stops < 90; stops++) {
    const way = await page.evaluate((selector) => {
      const wanted = document.querySelector(selector);
      if (!wanted) throw new Error(`there is no ${selector}`);
      if (document.activeElement === wanted) return 'here';
      return wanted.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING ? 'back' : 'on';
    }, selector);
    if (way === 'here') return;
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}

/** Records every change of an interaction's reply, and the position of the operated control. */
export async function listen(page) {
  const regions = await page.$$eval('.play :is([role=status], [role=alert], [aria-live])', (found) => found.length);
  assert.equal(regions, 1, 'one live region');
  await page.evaluate(() => {
    const region = document.querySelector('.reaction');
    const say = () => region.textContent.replace(/\s+/g, ' ').trim();
    window.heard = [say()];
    new MutationObserver(() => {
      if (say() !== window.heard.at(-1)) window.heard.push(say());
    }).observe(region, { childList: true, characterData: true, subtree: true });
    const place = (of) => Math.round(of.getBoundingClientRect().top);
    const hold = ({ target }) => {
      const of = target.closest('button, input');
      if (of) window.held = { of, top: place(of) };
    };
    for (const type of ['click', 'input']) addEventListener(type, hold, { capture: true });
    window.jumped = () => (window.held?.of.isConnected && !window.held.of.ariaDisabled ? place(window.held.of) - window.held.top : 0);
  });
}

/** The announcements after the first `before` ones. A superfluous one would arrive with the next frames. */
const heardSince = (page, before) =>
  page.evaluate((before) => new Promise((done) => setTimeout(() => done(window.heard.slice(before)), 60)), before);

/** The operated control stays in place, unless there is nothing more to do with it. */
async function assertHeld(page, selector) {
  // An emulated phone may round by a pixel.
  const jumped = await page.evaluate(() => window.jumped());
  assert.ok(Math.abs(jumped) <= 1, `${selector} jumps under the hand by ${jumped} px`);
}

/** Presses something and returns the announcement: exactly one, and the focus stays on a control. */
export async function announced(page, hand, selector) {
  const heard = await pressed(page, hand, selector);
  await assertHeld(page, selector);
  return heard;
}

async function pressed(page, hand, selector) {
  const before = await page.evaluate(() => window.heard.length);
  await hand.act(page, selector);
  await until(page, (before) => window.heard.length > before, before);
  const heard = await heardSince(page, before);
  assert.equal(heard.length, 1, `${selector} announces ${JSON.stringify(heard)}`);
  assert.ok(await page.evaluate(() => document.activeElement.matches('.play button')), `${selector} loses the focus`);
  return heard[0];
}

/** Starts over and returns the announcement; the beginning is then in view. */
export async function startOver(page, hand) {
  const heard = await pressed(page, hand, '.play .again button');
  const top = await page.$eval('#play-title', (title) => title.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 200, `the beginning stands at ${top} px`);
  return heard;
}

/** Moves a slider and returns the reply it leads to. Each step announces at most one thing. */
export async function slid(page, hand, selector, value) {
  const before = await page.evaluate(() => window.heard.length);
  const steps = await hand.slide(page, selector, value);
  const heard = await heardSince(page, before);
  assert.equal(await page.$eval(selector, (slider) => Number(slider.value)), value, `${selector} does not come to ${value}`);
  assert.ok(heard.length <= steps, `${selector} announces ${JSON.stringify(heard)} in ${steps} steps`);
  await assertHeld(page, selector);
  return text(page, '.reaction');
}

/** The scene is marked as done at its station, and its explanation is open. */
export async function assertDone(page, number) {
  await until(page, () => document.querySelector('.telling[open]'));
  assert.equal(await text(page, '.stations .done span'), String(number));
}

/** The texts of all elements of a kind. */
export const said = (page, selector) =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent.replace(/\s+/g, ' ').trim()));
