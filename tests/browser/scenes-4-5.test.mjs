// Fifteen minutes with Noa, and the call with the card that it fills.

import assert from 'node:assert/strict';
import { live, text } from './lib.mjs';
import { played } from './named.mjs';

/** What comes next has the focus and is in view with the answer: so many things to choose, or what leads on. */
async function assertAnswered(page, choices = 0) {
  assert.equal((await page.$$('.picks button')).length, choices);
  const next = choices > 0 ? '#asked' : '#reaction .go';
  assert.equal(await page.evaluate((next) => document.activeElement.matches(next), next), true);
  const [top, bottom] = await page.evaluate((next) => [document.querySelector('.below'), document.querySelector(next)].map((it, end) => it.getBoundingClientRect()[end ? 'bottom' : 'top']), next);
  assert.ok((top >= 0 && bottom <= innerHeight(page) + 1) || innerHeight(page) < 740, `from ${top} to ${bottom}`);
}

const innerHeight = (page) => page.viewport().height;

/** The scene is done, and still is when the page is loaded again. */
async function assertEnded(page, say, scene, number) {
  const ended = async () => {
    assert.ok((await text(page, '#reaction')).includes(say(`scene-${scene}-takeaway`)));
    assert.equal(await text(page, '.stations .done span'), String(number));
  };
  await ended();
  await page.reload();
  await live(page);
  await ended();
}

// ---- Scene 4 ----------------------------------------------------------------------------------------------

/** The three lines of each turn in the order shown, and the place of the one that sharpens: content/interactions.toml. */
const TURNS = [['pipeline', 'how', 'fields'], ['stage', 'advice', 'call'], ['learn', 'trust', 'note'], ['take', 'copy', 'listen'], ['leave', 'honest', 'six']];
const SHARP = [1, 2, 0, 2, 1];

played('scene 4: Noa is worn down, and then sharpened', async ({ page, say, press, begin }) => {
  const asks = (turn) => `${say('talk-minute', { minute: 3 * turn })}. ${say('talk-ask')}`;
  const speak = async (turn, line, does, then) => {
    const id = `talk-line-${TURNS[turn][line]}`;
    // The first line that tells on the pencil says what it counts.
    const counts = turn === 0 ? ` ${say('talk-pencil-counts')}` : '';
    await press(say(id), `${say(`${id}-answer`)} ${say(`talk-${does}`)} ${say(`${id}-why`)}${counts}`);
    assert.ok((await text(page, '.board')).includes(say(id)), 'the chosen line stays in view');
    await assertAnswered(page, turn < 4 ? 3 : 0);
    if (turn === 4) await press(say('talk-up'), then);
  };
  const barrel = (of = 'span:last-child') => page.$eval(`.pencils ${of} .barrel`, (it) => Number(it.getAttribute('width')));
  const tip = () => page.$eval('.pencils span:last-child .tip', (it) => Number(/scale\(([\d.]+)/.exec(it.getAttribute('transform'))[1]));

  await begin(4, asks(0));
  const [whole, blunt] = [await barrel(), await tip()];
  let left = whole;
  for (const turn of TURNS.keys()) {
    // The last line leaves the numbers out, which only looks like help.
    await speak(turn, SHARP[turn] === 0 ? 1 : 0, turn < 4 ? 'sweat' : 'neither', `${say('talk-sweated')} ${say('talk-fields-typed')}`);
    const [before, now] = [left, left = await barrel()];
    assert.ok(turn < 4 ? now < before : now === before, `${now} after ${before}`);
    if (turn === 1) {
      await page.reload();
      await live(page);
      assert.equal(await barrel(), left, 'what was said is kept');
      await page.focus('#page-title');
    }
  }
  assert.ok((await text(page, '.carried')).includes(say('talk-number-none')));
  const stub = left;
  assert.ok(stub < whole / 2, `${stub} of ${whole}`);

  assert.equal(await tip(), blunt);
  await press(say('talk-again'), asks(0));
  assert.equal(await barrel(), whole);
  for (const turn of TURNS.keys()) {
    await speak(turn, SHARP[turn], 'sharpen', `${say('talk-sharpened')} ${say('talk-fields-used')}`);
  }
  assert.equal(await barrel(), whole);
  assert.ok(await tip() > 3 * blunt, 'long and sharp');
  assert.equal(await barrel('.first'), stub, 'the first time lies beside it');

  // One line for Monday is a thing to try, under what Noa carries out; it can be dropped again. Nobody has to choose.
  assert.equal(await text(page, '#asks'), say('talk-first-line'));
  assert.equal(await text(page, '.below > .button'), say('talk-none'));
  const line = say('talk-first-slot', { role: 'seller' });
  await press(line, say('talk-later'));
  await page.focus('#page-title');
  await press(line, say('talk-pick'));
  await press(line, say('talk-later'));
  await assertEnded(page, say, 'coaching', 4);
  assert.equal(await text(page, '.picks [aria-pressed=true]'), line);
});

// ---- Scene 5 ----------------------------------------------------------------------------------------------

const FIELDS = ['goals', 'challenges', 'needs', 'solutions', 'budget', 'decision'];

played('scene 5: six questions fill the card, and Alex joins', async ({ page, say, press, begin }) => {
  const month = (number) => say('play-months').split(' ')[number - 1];
  let left = 6;
  const ask = async (id, taught) => {
    const question = `call-question-${id}`;
    await press(say(question), `${say(`${question}-answer`)} ${say(`call-taught-${taught}`)} ${say(`${question}-why`)}`);
    left -= 1;
    await assertAnswered(page, left && 4);
    if (left > 0) assert.equal(await text(page, '#asked h2'), say('call-left', { count: left }));
  };
  const card = async (known) => {
    const values = FIELDS.map((field) => known[field] ?? say(`call-field-${field}-guess`));
    assert.deepEqual(await page.$$eval('.crm dd', (all) => all.map((it) => it.textContent)), values);
    // All six slots are in view while one asks.
    assert.ok(await page.$eval('.crm', (it) => it.getBoundingClientRect().top >= 0 || innerWidth < 360));
  };
  const known = (...fields) => Object.fromEntries(fields.map((field) => [field, say(`call-field-${field}-known`)]));

  await begin(5, say('call-left', { count: 6 }));
  await card({});
  await ask('amount', 'none');
  await card({});
  await ask('sign', 'none');
  await card({});
  await ask('year', 'all');
  await ask('way', 'all');
  await ask('decides', 'all');
  await ask('cost', 'all');
  const whole = known('goals', 'challenges', 'budget', 'decision');
  await card(whole);

  // Needs and current solutions are not known: 35%. The month was told, so it stands.
  const when = say('call-in', { first: month(4) });
  const much = say('call-off', { off: 35 });
  await press(say('call-forecast'), `${say('call-worth-some')} ${when}, ${much}.`);
  const spans = await page.$$eval('.span p', (all) => all.map((it) => it.textContent.replace(/\s+/g, ' ')));
  assert.deepEqual(spans, [`${say('call-when')} ${when}`, `${say('call-amount')} ${much}`]);
  // The bar ends where the labels say: two fifths of the line are a hundred percent, and a line shows what is known.
  const widths = await page.$$eval('.span .d-out', (all) => all.map((bar) => parseFloat(bar.getAttribute('width'))));
  assert.equal(widths[1], 2 * (1 + 35 * 0.4));

  assert.equal(await text(page, '#asked h2'), say('call-coach-ask'), 'Alex joins');
  await press(say('call-line-plan'), say('call-line-plan-why'));
  await assertAnswered(page);
  await assertEnded(page, say, 'insight', 5);
  await card(whole);
});
