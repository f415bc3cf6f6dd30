// Fifteen minutes with Noa, played by keyboard and by touch.

import assert from 'node:assert/strict';
import { NARROW, live, story, text, until } from './lib.mjs';
import { words } from './words.mjs';

/** The three lines of each turn in the order shown, and the place of the one that sharpens: content/interactions.toml. */
const TURNS = [['pipeline', 'how', 'fields'], ['stage', 'advice', 'call'], ['learn', 'trust', 'note'], ['take', 'copy', 'listen'], ['leave', 'honest', 'six']];
const SHARP = [1, 2, 0, 2, 1];

/** Presses the button with this name. */
const HANDS = {
  keyboard: async (page, name) => {
    const focused = () => page.evaluate(() => document.activeElement.textContent.replace(/\s+/g, ' ').trim());
    // From the heading or the button where the last step has left the focus.
    for (let stops = 0; (await focused()) !== name; stops++) {
      assert.ok(stops < 5, `${name} is ${stops} stops away`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  },
  touch: async (page, name) => {
    const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
    const [top, bottom] = await button.evaluate((it) => [it.getBoundingClientRect().top, it.getBoundingClientRect().bottom]);
    assert.ok(top >= 0 && bottom <= 740, `${name} is on the screen: ${top} to ${bottom}`);
    await button.tap();
  },
};

for (const [hand, language, viewport] of [['keyboard', 'en', NARROW], ['touch', 'es', { width: 360, height: 740, isMobile: true, hasTouch: true }]]) {
  story(`scene 4: Noa is worn down, and then sharpened, by ${hand}, in ${language}`, { languages: language, viewport, copy: false }, async ({ page, open }) => {
    const say = words(language);
    const bare = (id, values) => say(id, values).replaceAll('**', '');
    const told = () => text(page, '.play [role=status]');
    const press = async (name, expected) => {
      await HANDS[hand](page, name);
      await until(page, (expected) => document.querySelector('.play [role=status]').textContent.replace(/\s+/g, ' ').trim() === expected, expected);
      assert.ok(expected.length <= 170, expected);
    };
    const asks = (turn) => `${say('talk-minute', { minute: 3 * turn, total: 15 })}. ${say('talk-ask')}`;
    const speak = async (turn, line, does) => {
      const id = `talk-line-${TURNS[turn][line]}`;
      await press(say(id), `${say(`${id}-answer`)} ${say(`talk-${does}`)} ${say(`${id}-why`)}`);
      // The chosen line stays in view, the others are gone, and the focus is on what leads on.
      assert.ok((await text(page, '.board')).includes(say(id)));
      assert.equal((await page.$$('.picks button')).length, 0);
      assert.equal(await page.evaluate(() => document.activeElement.matches('#reaction .go')), true);
    };
    const goOn = (turn, then) => press(turn < 4 ? say('talk-on', { minute: 3 * turn + 3 }) : say('talk-up'), turn < 4 ? asks(turn + 1) : then);
    const pencil = () => page.$eval('.pencils span:last-child', (it) => [it.querySelectorAll('.drop').length, Number(it.querySelector('.barrel').getAttribute('width'))]);

    await open(`${language === 'en' ? '' : 'es/'}lesson/4/`);
    assert.equal(await told(), asks(0));
    const first = await page.$eval('.picks button', (it) => it.getBoundingClientRect().top);
    assert.ok(viewport === NARROW || first <= 420, `the first line is at ${first}`);
    await page.focus('#page-title');

    const [whole] = (await pencil()).slice(1);
    for (const turn of TURNS.keys()) {
      // The last line leaves the numbers out, which only looks like help.
      await speak(turn, SHARP[turn] === 0 ? 1 : 0, turn < 4 ? 'sweat' : 'neither');
      assert.deepEqual((await pencil())[0], Math.min(turn + 1, 4));
      await goOn(turn, `${bare('talk-sweated')} ${say('talk-fields-typed')}`);
    }
    assert.ok((await text(page, '.carried')).includes(say('talk-number-none')));
    const stub = (await pencil())[1];
    assert.ok(stub < whole / 2, `${stub} of ${whole}`);

    await press(say('talk-again'), asks(0));
    assert.deepEqual(await pencil(), [0, whole]);
    for (const turn of TURNS.keys()) {
      await speak(turn, SHARP[turn], 'sharpen');
      await goOn(turn, `${bare('talk-sharpened')} ${say('talk-fields-used')}`);
    }
    assert.deepEqual(await pencil(), [0, whole]);
    assert.equal((await page.$$('.pencils .first .drop')).length, 4, 'the first time lies beside it');
    await press(say('talk-monday'), say('talk-pick'));

    // One line for Monday is a thing to try; it can be dropped again.
    const line = say('talk-first-slot', { role: 'seller' });
    await press(line, say('talk-kept'));
    await press(line, say('talk-pick'));
    await press(line, say('talk-kept'));
    const ended = async () => {
      assert.equal(await text(page, '.picks [aria-pressed=true]'), line);
      assert.ok((await text(page, '#reaction')).includes(say('scene-coaching-takeaway')));
      assert.equal(await text(page, '.stations .done span'), '4');
    };
    await ended();
    await page.reload();
    await live(page);
    await ended();
  });
}
