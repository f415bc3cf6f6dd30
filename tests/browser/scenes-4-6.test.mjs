// The call and its card, and the chain, each from first to last by mouse, by touch and by
// keyboard alone.

import assert from 'node:assert/strict';
import { announced, assertDone, listen, said, startOver, walks } from './hands.mjs';
import { live, text } from './lib.mjs';
import { root } from './site.mjs';
import { words } from './words.mjs';

const pick = (list, id) => `.board .picks li:nth-child(${list.indexOf(id) + 1}) button`;

/** The result is in view next to the controls, and neither covers the other. */
async function assertNear(page) {
  const seen = await page.evaluate(() => {
    const { top, bottom } = document.querySelector('.near').getBoundingClientRect();
    const { x, y, width, height } = document.activeElement.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return { near: top >= -3 && bottom <= innerHeight, uncovered: document.activeElement.contains(hit) };
  });
  assert.deepEqual(seen, { near: true, uncovered: true });
}

// ---- Scene 5 ----------------------------------------------------------------------------------------------

const QUESTIONS = ['sign', 'year', 'package', 'way', 'today', 'amount', 'worth', 'decides', 'ovens', 'cost'];
const FIELDS = ['goals', 'challenges', 'needs', 'solutions', 'budget', 'decision'];
const card = '.crm .undo button';

walks('scene 5: six questions are asked, and then the card', async ({ page, open }, hand, language) => {
  const say = words(language);
  const month = (number) => say('play-months').split(' ')[number - 1];
  const answer = (id) => say(`call-question-${id}-answer`);
  const act = (selector) => announced(page, hand, selector);
  const ask = async (id, count) => {
    const heard = await act(pick(QUESTIONS, id));
    assert.equal(heard, `${say('call-left', { why: say(`call-question-${id}-why`), count })} ${answer(id)}`);
    assert.ok((await text(page, '.heard')).endsWith(answer(id)));
    assert.equal(await text(page, '.time'), '●'.repeat(6 - count) + '○'.repeat(count));
    await assertNear(page);
  };
  const fields = async (known) => {
    const values = FIELDS.map((field) => (known[field] ? answer(known[field]) : say(`call-field-${field}-guess`)));
    assert.deepEqual(await said(page, '.crm dd'), values);
  };
  const spans = (first, second) => [`${say('call-when')} ${first}`, `${say('call-amount')} ${second}`];
  const open2 = () => said(page, '.crm .span p');

  await open(`${root(language)}lesson/5/`);
  await listen(page);
  assert.equal(await text(page, '.reaction'), say('call-start'));
  await fields({});
  assert.deepEqual(await open2(), spans('?', '?'));

  // A question that teaches nothing, and a card that only reflects hope.
  await ask('sign', 5);
  await fields({});
  const between = (first, last) => say('call-between', { first: month(first), last: month(last) });
  assert.equal(await act(card), say('call-worth-hope', { when: between(1, 12), percent: 95 }));
  assert.deepEqual(await open2(), spans(between(1, 12), say('call-off', { percent: 95 })));

  // Half an answer gives way to a whole one.
  await ask('amount', 4);
  assert.deepEqual(await open2(), spans('?', '?'), 'the card is asked anew');
  await fields({ budget: 'amount' });
  await ask('cost', 3);
  await ask('decides', 2);
  await ask('way', 1);
  await ask('worth', 0);
  const known = { challenges: 'way', needs: 'worth', budget: 'cost', decision: 'decides' };
  await fields(known);
  const idle = await page.$$eval('.picks button[aria-disabled=true]', (found) => found.length);
  assert.equal(idle, 4, 'no time for the other four');
  // Goals and current solutions are not known: 2 of 11 months, 30%.
  const worth = { when: between(4, 6), percent: 30 };
  assert.equal(await act(card), say('call-worth-some', worth));

  const ended = async () => {
    assert.equal(await text(page, '.reaction'), say('call-worth-some', worth));
    assert.deepEqual(await open2(), spans(worth.when, say('call-off', worth)));
    await fields(known);
    await assertDone(page, 5);
  };
  await ended();
  await page.reload();
  await live(page);
  await ended();

  await listen(page);
  assert.equal(await startOver(page, hand), say('call-start'));
  await fields({});
  await assertDone(page, 5);
});
