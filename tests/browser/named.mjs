// The way two scenes are played, by keyboard and by touch: buttons are found by their names, and each step is heard once.

import assert from 'node:assert/strict';
import { settled, tap } from './board.mjs';
import { NARROW, story, text, until } from './lib.mjs';
import { words } from './words.mjs';

/** Presses the button with this name. */
const HANDS = {
  keyboard: async (page, name) => {
    const focused = () => page.evaluate(() => document.activeElement.textContent.replace(/\s+/g, ' ').trim());
    // From the heading or the button where the last step has left the focus.
    for (let stops = 0; (await focused()) !== name; stops++) {
      assert.ok(stops < 6, `${name} is ${stops} stops away`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  },
  touch: async (page, name) => {
    const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    const [top, bottom] = await button.evaluate((it) => [it.getBoundingClientRect().top, it.getBoundingClientRect().bottom]);
    assert.ok(top >= 0 && bottom <= 740, `${name} is on the screen: ${top} to ${bottom}`);
    await settled(page);
    await tap(page, button);
  },
};

/**
 * One story by keyboard and in English on a narrow screen, one by touch and in Spanish. `play` gets the reader; `say`, the
 * words without their marks; and `press(name, told)`, which presses a button and waits until this is what has happened.
 */
export function played(name, play) {
  for (const [hand, language, viewport] of [['keyboard', 'en', NARROW], ['touch', 'es', { width: 360, height: 740, isMobile: true, hasTouch: true }]]) {
    story(`${name}, by ${hand}, in ${language}`, { languages: language, viewport }, async (reader) => {
      const { page } = reader;
      const say = (id, values) => words(language)(id, values).replaceAll('**', '');
      const told = () => text(page, '.play [role=status]');
      const press = async (name, expected) => {
        await HANDS[hand](page, name);
        const says = (expected) => document.querySelector('.play [role=status]').textContent.replace(/\s+/g, ' ').trim() === expected;
        await until(page, says, expected).catch(async () => assert.equal(await told(), expected));
        assert.ok(expected.length <= 170, expected);
      };
      /** Opens the scene; on a phone its first control is in sight. */
      const begin = async (scene, expected) => {
        await reader.open(`${language === 'en' ? '' : 'es/'}lesson/${scene}/`);
        assert.equal(await told(), expected);
        const top = await page.$eval('.picks button', (it) => it.getBoundingClientRect().top);
        assert.ok(viewport === NARROW || top <= 420, `the first control is at ${top}`);
        await page.focus('#page-title');
      };
      await play({ page, say, press, begin });
    });
  }
}
