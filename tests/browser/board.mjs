// What a reader does on the board of a scene: press what says something, by whatever hand; and what must hold there in
// every state.

import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { DESKTOP, until } from './lib.mjs';

/** The phone in whose first screen a scene begins. */
export const SMALL = { width: 360, height: 740 };

/** { name: { viewport, press(page, element) } }: mouse, touch emulation, and keyboard only. */
export const HANDS = {
  mouse: { viewport: DESKTOP, press: (page, element) => element.click() },
  touch: { viewport: { ...SMALL, isMobile: true, hasTouch: true }, press: tap },
  keyboard: { viewport: SMALL, press: byKeyboard },
};

/**
 * Taps, and waits before it only where this would be a double tap, whose second one is taken back: soon after the last one
 * and close to it.
 */
export async function tap(page, element) {
  await element.scrollIntoView();
  const { x, y } = await element.clickablePoint();
  const last = taps.get(page);
  const isClose = last && Math.max(Math.abs(x - last.x), Math.abs(y - last.y)) < 48;
  if (isClose) await setTimeout(Math.max(0, last.at + 650 - Date.now()));
  await page.touchscreen.tap(x, y);
  taps.set(page, { x, y, at: Date.now() });
}

/** The last tap on each page. */
const taps = new WeakMap();

/** Presses what says these words on the board, and returns what is announced. */
export async function press(page, hand, words) {
  const before = await told(page);
  await hand.press(page, await saying(page, words));
  await until(page, (before) => document.querySelector('.play [role=status]').textContent !== before, before);
  await settled(page);
  return (await told(page)).replace(/\s+/g, ' ').trim();
}

/** The control on the board that says these words, alone or among others. */
export async function saying(page, words) {
  const found = await page.evaluateHandle((words) => [...document.querySelectorAll('.play :is(button, a)')]
    .find((one) => one.checkVisibility() && one.textContent.replace(/\s+/g, ' ').includes(words)), words);
  if (found.asElement()) return found;
  throw new Error(`nothing on the board says ${words}`);
}

/** What a screen reader is told of the last step. */
export const told = (page) => page.evaluate(() => document.querySelector('.play [role=status]').textContent);

/** The next frame is painted, and what has come up can be pressed. */
export const settled = (page) => page.evaluate(async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const held = document.getAnimations().filter(({ animationName }) => animationName === 'hold');
  // One whose element goes meanwhile is cancelled.
  await Promise.allSettled(held.map(({ finished }) => finished));
});

/** Tabs from wherever the focus is, so that it must not have been lost, and presses Enter. */
async function byKeyboard(page, element) {
  const here = () => element.evaluate((element) => element === document.activeElement);
  for (let stops = 0; !(await here()); stops++) {
    assert.ok(stops < 25, 'the Tab key does not lead there');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/**
 * What is wrong with the board as it is now: a control, or a line of the reaction, with something over it, a page that
 * scrolls sideways, or, after an act, a focus on nothing that is in view. Runs in the page.
 */
export function wrong(hasActed) {
  const faults = [];
  const at = scrollY;
  const name = (element) => (element.getAttribute('aria-label') ?? element.textContent ?? element.id).replace(/\s+/g, ' ').trim().slice(0, 40) || element.localName;
  if (document.documentElement.scrollWidth > innerWidth) faults.push(`${document.documentElement.scrollWidth} px wide`);
  const focused = document.activeElement;
  if (hasActed) {
    const { top, bottom, height } = focused.getBoundingClientRect();
    if (focused === document.body) faults.push('the focus is lost');
    else if (height < 1 || top < 0 || bottom > innerHeight + 1) faults.push(`the focus is out of view: ${name(focused)} at ${Math.round(top)}`);
  }
  const spoken = document.querySelectorAll('.play :is(button, input, select, textarea, summary, a), .play .reaction p');
  for (const element of spoken) {
    if (!element.checkVisibility() || element.closest('.hidden')) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Of a link that goes over two lines, the first.
    const { left, top, width, height } = element.getClientRects()[0];
    for (const share of [0.12, 0.5, 0.88]) {
      const over = document.elementFromPoint(left + width / 2, top + height * share);
      if (!element.contains(over)) faults.push(`${name(element)} is under ${over?.localName}.${over?.getAttribute('class')}`);
    }
  }
  scrollTo(0, at);
  return faults;
}
