// Fifteen minutes with Noa, and the call with the card that it fills.

import assert from 'node:assert/strict';
import { live, text } from './lib.mjs';
import { played } from './named.mjs';

/** What leads on has the focus, and what there was to choose is gone. */
async function assertAnswered(page) {
  assert.equal((await page.$$('.picks button')).length, 0);
  assert.equal(await page.evaluate(() => document.activeElement.matches('#reaction .go')), true);
}

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
  const asks = (turn) => `${say('talk-minute', { minute: 3 * turn, total: 15 })}. ${say('talk-ask')}`;
  const speak = async (turn, line, does) => {
    const id = `talk-line-${TURNS[turn][line]}`;
    await press(say(id), `${say(`${id}-answer`)} ${say(`talk-${does}`)} ${say(`${id}-why`)}`);
    assert.ok((await text(page, '.board')).includes(say(id)), 'the chosen line stays in view');
    await assertAnswered(page);
  };
  const goOn = (turn, then) => press(turn < 4 ? say('talk-on', { minute: 3 * turn + 3 }) : say('talk-up'), turn < 4 ? asks(turn + 1) : then);
  const pencil = () => page.$eval('.pencils span:last-child', (it) => [it.querySelectorAll('.drop').length, Number(it.querySelector('.barrel').getAttribute('width'))]);

  await begin(4, asks(0));
  const [whole] = (await pencil()).slice(1);
  for (const turn of TURNS.keys()) {
    // The last line leaves the numbers out, which only looks like help.
    await speak(turn, SHARP[turn] === 0 ? 1 : 0, turn < 4 ? 'sweat' : 'neither');
    assert.deepEqual((await pencil())[0], Math.min(turn + 1, 4));
    await goOn(turn, `${say('talk-sweated')} ${say('talk-fields-typed')}`);
  }
  assert.ok((await text(page, '.carried')).includes(say('talk-number-none')));
  const stub = (await pencil())[1];
  assert.ok(stub < whole / 2, `${stub} of ${whole}`);

  await press(say('talk-again'), asks(0));
  assert.deepEqual(await pencil(), [0, whole]);
  for (const turn of TURNS.keys()) {
    await speak(turn, SHARP[turn], 'sharpen');
    await goOn(turn, `${say('talk-sharpened')} ${say('talk-fields-used')}`);
  }
  assert.deepEqual(await pencil(), [0, whole]);
  assert.equal((await page.$$('.pencils .first .drop')).length, 4, 'the first time lies beside it');
  await press(say('talk-monday'), say('talk-pick'));
  assert.equal(await text(page, '#reaction .button'), say('talk-none'), 'nobody has to choose');

  // One line for Monday is a thing to try; it can be dropped again.
  const line = say('talk-first-slot', { role: 'seller' });
  await press(line, say('talk-later'));
  await press(line, say('talk-pick'));
  await press(line, say('talk-later'));
  await assertEnded(page, say, 'coaching', 4);
  assert.equal(await text(page, '.picks [aria-pressed=true]'), line);
});

// ---- Scene 5 ----------------------------------------------------------------------------------------------

const FIELDS = ['goals', 'challenges', 'needs', 'solutions', 'budget', 'decision'];

played('scene 5: six questions fill the card, and Alex joins', async ({ page, say, press, begin }) => {
  const month = (number) => say('play-months').split(' ')[number - 1];
  const left = (count) => say('call-left', { count });
  const ask = async (id, taught) => {
    const question = `call-question-${id}`;
    await press(say(question), `${say(`${question}-answer`)} ${say(`call-taught-${taught}`)} ${say(`${question}-why`)}`);
    await assertAnswered(page);
  };
  const card = async (known) => {
    const values = FIELDS.map((field) => known[field] ?? say(`call-field-${field}-guess`));
    assert.deepEqual(await page.$$eval('.crm dd', (all) => all.map((it) => it.textContent)), values);
    // All six slots are in view while one asks.
    assert.ok(await page.$eval('.crm', (it) => it.getBoundingClientRect().top >= 0 || innerWidth < 360));
  };
  const known = (...fields) => Object.fromEntries(fields.map((field) => [field, say(`call-field-${field}-known`)]));

  await begin(5, left(6));
  await card({});
  await ask('package', 'none');
  await card({});
  await press(say('call-on'), left(5));
  await ask('amount', 'half');
  await card({ budget: say('call-question-amount-answer') });
  await press(say('call-on'), left(4));
  await ask('year', 'all');
  await press(say('call-on'), left(3));
  await ask('way', 'all');
  await press(say('call-on'), left(2));
  await ask('decides', 'all');
  await press(say('call-on'), left(1));
  // Half an answer gives way to a whole one.
  await ask('cost', 'all');
  const whole = known('goals', 'challenges', 'budget', 'decision');
  await card(whole);

  // Needs and current solutions are not known: 2 of 11 months, 35%.
  const when = say('call-between', { first: month(4), last: month(6) });
  const much = say('call-off', { low: 65, high: 135 });
  await press(say('call-forecast'), `${say('call-worth-some')} ${when}, ${much}.`);
  const spans = await page.$$eval('.span p', (all) => all.map((it) => it.textContent.replace(/\s+/g, ' ')));
  assert.deepEqual(spans, [`${say('call-when')} ${when}`, `${say('call-amount')} ${much}`]);

  await press(say('call-alex'), say('call-coach-ask'));
  await press(say('call-line-plan'), say('call-line-plan-why'));
  await assertAnswered(page);
  await assertEnded(page, say, 'insight', 5);
  await card(whole);
});
