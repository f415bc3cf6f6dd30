// The chain: built from its end, broken, watched for eleven months, and mended in time.

import assert from 'node:assert/strict';
import { HANDS, press, saying, settled, told } from './board.mjs';
import { live, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { plain, words } from './words.mjs';

/** The cards as they are chosen, the last ones of the chain first. */
const CHOSEN = ['loyal', 'care', 'seller', 'leader'];
const less = { prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]) };

/** What each card says, as far as it can be seen. */
const cards = (page) =>
  page.$$eval('.links li', (all) => all.map((one) => one.innerText.replace(/\s+/g, ' ').trim()));

/** What is tried instead of each, and no longer holds after so many months: content/interactions.toml. */
const INSTEAD = { loyal: [['push', 3], ['new', 6]], care: [['discount', 5], ['contract', 11]], seller: [['quota', 2], ['alone', 4]], leader: [['bonus', 3], ['space', 5]] };

/** Builds the chain; each time, what may well be tried instead comes first. */
async function build(page, hand, say) {
  const name = (id) => say(`chain-card-${id}`);
  const needs = (id) => plain(say(`chain-card-${id}-needs`));
  assert.equal(await told(page), needs('revenue'));
  for (const [place, id] of CHOSEN.entries()) {
    for (const [decoy, months] of INSTEAD[id]) {
      assert.equal(await press(page, hand, say(`chain-decoy-${decoy}`)), say(`chain-decoy-${decoy}-why`));
      assert.equal((await page.$$('.picks button')).length, 2, 'what was just tried is not offered again');
      // It lies where the card belongs, and has fallen.
      const [fell] = (await cards(page)).filter((card) => card !== '');
      assert.equal(fell, `${say(`chain-decoy-${decoy}`)} ${say('chain-later', { month: months + 1 })} ${say(`chain-decoy-${decoy}-fallen`)}`);
    }
    const heard = await press(page, hand, name(id));
    assert.equal(heard, id === 'leader' ? needs(id) : `${say('chain-right')} ${needs(id)}`);
    const lie = (await cards(page)).filter((card) => card !== '');
    assert.equal(lie.length, place + 2);
    assert.ok(lie[0].startsWith(name(id)) && lie[0].includes(say(`chain-card-${id}-task`)));
  }
}

for (const [by, language, more] of [['touch', 'es', less], ['keyboard', 'en', less]]) {
  const hand = HANDS[by];
  story(`scene 6 by ${by}, in ${language}: a card too far down, then the first, and mended`, {
    languages: language, viewport: hand.viewport, ...more,
  }, async ({ page, open }) => {
    const say = words(language);
    const name = (id) => say(`chain-card-${id}`);
    await open(`${root(language)}lesson/6/`);
    await build(page, hand, say);

    // Where motion is unwelcome, the year is over at once.
    const end = async (id) => until(page, (id) => document.querySelector('.play [role=status]').textContent === id, id);
    const take = async (id, then) => {
      await hand.press(page, await page.$(`.links li:nth-child(${['leader', 'seller', 'care', 'loyal', 'revenue'].indexOf(id) + 1}) button`));
      await end(then);
    };
    await take('revenue', say('chain-last'));
    await press(page, hand, say('chain-again'));
    await take('loyal', say('chain-too-late', { month: 3 }));
    await press(page, hand, say('chain-again'));
    await take('leader', say('chain-fell', { month: 12 }));
    // The third month after January is April, the fourth.
    const fallen = (id, months) => `${name(id)} ${say('chain-later', { month: months + 1 })} ${say(`chain-card-${id}-fallen`)}`;
    assert.deepEqual(await cards(page), [
      `${name('leader')} ${say('chain-card-leader-broken')}`,
      fallen('seller', 3), fallen('care', 6), fallen('loyal', 9), fallen('revenue', 11),
    ]);
    // Back in March, what costs another year is heard, and not offered again.
    for (const id of ['praise', 'plan']) {
      await settled(page);
      assert.equal(await text(page, '#asks'), say('chain-march'));
      assert.equal(await press(page, hand, say(`chain-mend-${id}`)), say(`chain-mend-${id}-why`));
      assert.equal((await page.$$('.picks button')).length, 2);
    }
    await hand.press(page, await saying(page, say('chain-mend-ask')));
    await end(say('chain-mended'));
    const stands = (id) => `${name(id)} ${say(`chain-card-${id}-task`)}`;
    const whole = ['leader', 'seller', 'care', 'loyal', 'revenue'].map(stands);
    assert.deepEqual(await cards(page), whole);
    assert.equal(await text(page, '.takeaway'), plain(say('scene-order-takeaway')));
    await until(page, () => document.querySelector('.stations .done'));

    // It is kept.
    await page.reload();
    await live(page);
    assert.equal(await told(page), say('chain-mended'));
    assert.deepEqual(await cards(page), whole);
  });
}

story('the year without a card takes seven seconds, the cards fall in their months, and it can be skipped', {
  viewport: HANDS.touch.viewport, prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]),
}, async ({ page, open }) => {
  const say = words('en');
  await open('lesson/6/');
  await build(page, HANDS.touch, say);
  /** How far each card has fallen, from 0 to 1. */
  const shown = () => page.$$eval('.links .after', (all) => all.map((one) => Number(getComputedStyle(one).opacity)));
  const began = Date.now();
  await page.tap('.links li:first-child button');
  await until(page, () => document.querySelector('.running'));
  assert.deepEqual(await shown(), [0, 0, 0, 0]);
  const bottom = await page.$eval('.links', (links) => links.getBoundingClientRect().bottom);
  assert.ok(bottom <= 740, `the last card is seen at ${bottom}`);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.links .after')).opacity === '1', { polling: 20 });
  assert.equal(await page.$eval('.links .before', (it) => getComputedStyle(it).opacity), '0', 'one sentence leaves before the other comes');
  const [, ...later] = await shown();
  assert.deepEqual(later, [0, 0, 0], 'the second falls when the others still stand');
  await page.waitForFunction(() => !document.querySelector('.running'), { polling: 20, timeout: 12_000 });
  const took = Date.now() - began;
  assert.ok(took > 6000 && took < 9000, `${took} ms`);
  assert.equal(await told(page), say('chain-fell', { month: 12 }));
  await settled(page);

  await press(page, HANDS.touch, say('chain-mend-ask'));
  await press(page, HANDS.touch, say('play-skip'));
  assert.equal(await told(page), say('chain-mended'));
});
