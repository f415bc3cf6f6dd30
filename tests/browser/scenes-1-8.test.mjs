// Two chairs and the three sentences, each from first to last by mouse, by touch and by keyboard alone.

import assert from 'node:assert/strict';
import { HANDS, press, saying, told } from './board.mjs';
import { live, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { LANGUAGES, plain, words } from './words.mjs';

/** By keyboard in every language, by mouse and by touch in one each. */
function walks(name, walk) {
  for (const [turn, language] of LANGUAGES.entries()) {
    for (const by of [['touch', 'mouse'][turn % 2], 'keyboard']) {
      const hand = HANDS[by];
      story(`${name} by ${by}, in ${language}`, { languages: language, viewport: hand.viewport, copy: false, dark: false }, (reader) => walk(reader, hand, language));
    }
  }
}

// ---- Scene 1 ----------------------------------------------------------------------------------------------

const DAYS = ['meeting', 'forecast', 'travel'];
/** Each person's actual thoughts, by their places: content/interactions.toml. */
const REAL = { seller: [1, 2, 3], leader: [2, 3, 1] };
const CHAIRS = Object.keys(REAL);

walks('scene 1: the week is seen from both chairs, and named', async ({ page, open }, hand, language) => {
  const say = words(language);
  const thought = (day, of, number) => say(`chairs-moment-${day}-${of}-${number}`);
  const day = (id, chair) => say('chairs-day', { day: say(`chairs-moment-${id}`), you: say(`chairs-you-${chair}`) });
  // Each language begins in another chair.
  const order = language === 'en' ? CHAIRS : CHAIRS.toReversed();
  await open(`${root(language)}lesson/1/`);
  for (const chair of CHAIRS) {
    for (const line of [1, 2]) assert.ok(await saying(page, say(`chairs-said-${chair}-${line}`)), 'the four sentences stand before the act');
  }
  let heard = await press(page, hand, say(`chairs-seat-${order[0]}`));
  for (const [turn, chair] of order.entries()) {
    const there = CHAIRS.find((other) => other !== chair);
    for (const [place, id] of DAYS.entries()) {
      assert.equal(heard, `${day(id, chair)} ${say(`chairs-moment-${id}-${chair}`)}`);
      assert.equal(await text(page, '.thinks'), '?');
      // One's own thought is known from the other chair, and only then.
      const own = await page.$$eval('.own', (found) => found.map((one) => one.textContent));
      assert.deepEqual(own, turn === 0 ? [] : [say('chairs-thinking', { thought: thought(id, chair, REAL[chair][place]) })]);
      const real = REAL[there][place];
      const guess = place === 0 ? real : (real % 3) + 1;
      heard = await press(page, hand, thought(id, there, guess));
      const why = say(`chairs-moment-${id}-${there}-why`);
      const answer = say(place === 0 ? 'chairs-near' : 'chairs-far', { why });
      assert.equal(heard, `${answer} ${thought(id, there, real)}`);
      assert.equal(await text(page, '.thinks'), thought(id, there, real));
      assert.equal(await text(page, '#reaction p'), answer);
      assert.equal(await page.$('.thought'), null, 'the answer stands where the thoughts were');
      const next = DAYS[place + 1];
      const leads = next ? say('chairs-on', { day: say(`chairs-moment-${next}`) }) : say(turn === 0 ? 'chairs-turn' : 'chairs-right');
      assert.ok(await page.evaluate((leads) => document.activeElement.textContent === leads, leads), 'the focus is on what leads on');
      heard = await press(page, hand, leads);
    }
  }
  const ended = async () => {
    assert.equal((await told(page)).trim(), say('chairs-both'));
    assert.equal(await text(page, '#reaction p'), plain(say('chairs-name')));
    assert.equal(await text(page, '.takeaway'), say('scene-two-chairs-takeaway'));
    await saying(page, say('scene-two-chairs-next'));
    assert.equal(await text(page, '.stations .done span'), '1');
  };
  assert.equal(heard, say('chairs-both'));
  await ended();
  await page.reload();
  await live(page);
  await ended();
});

story('scene 1: the chair of the reader’s own role is pointed out', { copy: false }, async ({ page, open }) => {
  const say = words('en');
  await open('course/');
  await page.click('.chair[href*="leader"]');
  await until(page, () => document.querySelector('.seats'));
  const own = await saying(page, say('chairs-own'));
  assert.ok(await own.evaluate((seat, leader) => seat.textContent.includes(leader), say('chairs-seat-leader')));
  await saying(page, say('chairs-sit'));
});
