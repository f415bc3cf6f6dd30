// The three ways to handle an interaction, and what a screen reader is told of it.

import assert from 'node:assert/strict';
import { NARROW, PHONE, DESKTOP, text, until } from './lib.mjs';

/** { name: { viewport, act(page, selector) } }: mouse, touch emulation and keyboard alone. */
export const HANDS = {
  mouse: { viewport: DESKTOP, act: (page, selector) => centred(page, selector, () => page.click(selector)) },
  touch: {
    viewport: { ...PHONE, isMobile: true, hasTouch: true },
    act: (page, selector) => centred(page, selector, () => page.tap(selector)),
  },
  keyboard: {
    viewport: NARROW,
    act: async (page, selector) => {
      await tabNear(page, selector);
      await page.keyboard.press('Enter');
    },
  },
};

/** Brings something out from under the answer that stands at the lower edge, as a reader would by scrolling. */
async function centred(page, selector, act) {
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await act();
}

/** Goes to something with Tab or Shift and Tab, whichever leads there. */
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

/** Notes from now on what the answer of an interaction says, each time it changes. */
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
  });
}

/**
 * Does something and returns what was announced. One thing only, and the focus stays on a control of the
 * interaction.
 */
export async function announced(page, hand, selector) {
  const before = await page.evaluate(() => window.heard.length);
  await hand.act(page, selector);
  await until(page, (before) => window.heard.length > before, before);
  const heard = await page.evaluate(
    // An announcement too many would come with the next frames.
    (before) => new Promise((done) => setTimeout(() => done(window.heard.slice(before)), 60)),
    before,
  );
  assert.equal(heard.length, 1, `${selector} announces ${JSON.stringify(heard)}`);
  assert.ok(await page.evaluate(() => document.activeElement.matches('.play button')), `${selector} loses the focus`);
  return heard[0];
}

/** The scene is marked as done on its station, and what it tells stands open. */
export async function assertDone(page, number) {
  await until(page, () => document.querySelector('.telling[open]'));
  assert.equal(await text(page, '.stations .done span'), String(number));
}
