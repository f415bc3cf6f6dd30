// Two chairs and the week of twenty hours, each from first to last by mouse, by touch and by keyboard alone.

import assert from 'node:assert/strict';
import { HANDS, announced, assertDone, listen } from './hands.mjs';
import { live, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { LANGUAGES, plain, words } from './words.mjs';

/** All hands in all languages. */
const walks = (name, walk) => {
  for (const language of LANGUAGES) {
    for (const [hand, how] of Object.entries(HANDS)) {
      story(`${name} by ${hand}, in ${language}`, { languages: language, viewport: how.viewport }, (reader) => walk(reader, how, language));
    }
  }
};

// ---- Scene 1 ----------------------------------------------------------------------------------------------

const DAYS = ['meeting', 'forecast', 'travel'];
/** What each person really thinks, by its place: content/interactions.toml. */
const REAL = { seller: [1, 2, 3], leader: [2, 3, 1] };
const CHAIRS = Object.keys(REAL);

const seat = (chair) => `.seat:nth-of-type(${CHAIRS.indexOf(chair) + 1})`;
const day = (place) => `.days button:nth-of-type(${place + 1})`;
const thought = (number) => `.board .picks li:nth-child(${number}) button`;
const said = (page, selector) => page.$$eval(selector, (found) => found.map((element) => element.textContent.replace(/\s+/g, ' ').trim()));

/** Lives the three days in one chair; the guesses are right, wrong, wrong. */
async function live3(page, hand, say, chair) {
  const across = CHAIRS.find((other) => other !== chair);
  for (const [place, id] of DAYS.entries()) {
    if (place > 0) {
      const heard = await announced(page, hand, day(place));
      assert.ok(heard.includes(say(`chairs-moment-${id}-${chair}`)), heard);
    }
    assert.match(await text(page, `.both .${chair} .sees`), new RegExp(say(`chairs-moment-${id}-${chair}`).slice(0, 20)));
    assert.ok((await text(page, `.both .${across} .thinks`)).endsWith('?'));
    const real = REAL[across][place];
    const guess = place === 0 ? real : (real % 3) + 1;
    const at = () => page.$eval(thought(guess), (button) => button.offsetTop);
    const before = await at();
    const heard = await announced(page, hand, thought(guess));
    assert.equal(await at(), before, 'nothing jumps under the finger');
    const why = say(`chairs-moment-${id}-${across}-why`);
    const read = say(place === 0 ? 'chairs-near' : 'chairs-far', { why });
    const thinks = say(`chairs-moment-${id}-${across}-${real}`);
    assert.ok(heard.startsWith(read) && heard.endsWith(thinks), heard);
    assert.ok((await text(page, `.both .${across} .thinks`)).endsWith(thinks));
    // The first guess stays.
    await hand.act(page, thought((guess % 3) + 1));
    assert.equal(await page.$eval(thought(guess), (button) => button.getAttribute('aria-pressed')), 'true');
    assert.equal(await page.$$eval('.thought[aria-pressed=true]', (pressed) => pressed.length), 1);
  }
}

walks('scene 1: the week is lived in both chairs', async ({ page, open }, hand, language) => {
  const say = words(language);
  // Each language begins in another chair; both are free.
  const [first, second] = language === 'en' ? CHAIRS : CHAIRS.toReversed();
  await open(`${root(language)}lesson/1/`);
  await listen(page);
  assert.equal(await text(page, '.reaction'), say('chairs-start'));
  assert.equal(await page.$('.days'), null, 'nothing is told before one sits');

  const heard = await announced(page, hand, seat(first));
  assert.equal(heard, `${say('chairs-half')} ${say(`chairs-moment-meeting-${first}`)}`);
  await live3(page, hand, say, first);
  assert.ok((await text(page, '.reaction')).includes(say('chairs-turn', { said: '' }).trim()));
  assert.equal(await page.$('.whole'), null, 'one chair is half the week');

  await announced(page, hand, seat(second));
  assert.equal(await page.$eval(seat(second), (seat) => seat.getAttribute('aria-pressed')), 'true');
  // What was seen from the first chair stands beside it, and one knows one's own thought.
  assert.ok((await text(page, `.both .${first} .sees`)).endsWith(say(`chairs-moment-meeting-${first}`)));
  assert.ok((await text(page, `.both .${second} .thinks`)).endsWith(say(`chairs-moment-meeting-${second}-${REAL[second][0]}`)));
  await live3(page, hand, say, second);

  const week = async () => {
    assert.equal(await text(page, '.whole h3'), say('chairs-week'));
    const days = DAYS.flatMap((id, place) =>
      CHAIRS.flatMap((chair) => [
        `${say(`chairs-sees-${chair}`)} ${say(`chairs-moment-${id}-${chair}`)}`,
        `${say(`chairs-thinks-${chair}`)} ${say(`chairs-moment-${id}-${chair}-${REAL[chair][place]}`)}`,
      ]),
    );
    assert.deepEqual(await said(page, '.whole .side p'), days);
    assert.ok((await text(page, '.reaction')).includes(say('chairs-end', { said: '' }).trim()));
    await assertDone(page, 1);
  };
  await week();
  await page.reload();
  await live(page);
  await week();

  await listen(page);
  assert.equal(await announced(page, hand, '.play .again button'), say('chairs-start'));
  assert.equal(await page.$('.whole'), null);
  assert.equal(await page.$('.seat[aria-pressed=true]'), null);
  await assertDone(page, 1);
});

story('scene 1: the chair of the reader’s own role is pointed out, and the other one is as free', async ({ page, open }) => {
  const say = words('en');
  await open('course/');
  await page.click('.chair[href*="leader"]');
  await until(page, () => document.querySelector('.seats'));
  assert.ok((await text(page, seat('leader'))).endsWith(say('chairs-own')));
  assert.ok((await text(page, seat('seller'))).endsWith(say('chairs-sit')));
  await page.click(seat('seller'));
  await until(page, () => document.querySelector('.days'));
  await page.click(seat('leader'));
  await until(page, () => document.querySelector('.seat:nth-of-type(2)[aria-pressed=true]'));
  assert.ok((await text(page, seat('leader'))).endsWith(say('chairs-here')));
});
