// The week of twenty hours, from first to last by mouse, by touch and by keyboard alone.

import assert from 'node:assert/strict';
import { HANDS, announced, assertDone, listen, said, startOver, walks } from './hands.mjs';
import { live, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { words } from './words.mjs';

// ---- Scene 3 ----------------------------------------------------------------------------------------------

const KINDS = ['visits', 'follow-up', 'calls', 'forecast'];
/** Hours of the plan, and of each request: alone, and asked which hour it replaces. */
const PLAN = { visits: 8, 'follow-up': 4, calls: 5, forecast: 3 };
const REQUESTS = { layout: [2, 1], explain: [1, 0], again: [3, 2] };

const hour = (place) => `.week li:nth-child(${Math.floor(place / 4) + 1}) button:nth-of-type(${(place % 4) + 1})`;
const kind = (id) => `.tray li:nth-child(${KINDS.indexOf(id) + 1}) button`;
const ask = '.replies button:nth-of-type(1)';
const refuse = '.replies button:nth-of-type(2)';

/** The content of the week, read from its hours; always twenty. */
async function held(page, say) {
  const labels = await page.$$eval('.week .hidden', (found) => found.map((label) => label.textContent.split(': ')[1]));
  assert.equal(labels.length, 20);
  const count = (what) => labels.filter((label) => label === what).length;
  const kinds = Object.fromEntries(KINDS.map((id) => [id, count(say(`week-kind-${id}`))]));
  return { ...kinds, free: count(say('week-free')), given: count(say('week-given')) };
}

walks('scene 3: the week is packed and answers three requests', async ({ page, open }, hand, language) => {
  const say = words(language);
  const name = (id) => say(`week-kind-${id}`);
  const hours = (number) => say('week-hours', { hours: number });
  const took = (id, left) => say('week-took', { kind: name(id), hours: hours(left) });
  const asks = (id) => say(`week-request-${id}`, { hours: REQUESTS[id][0] });
  const less = (id) => say('week-one', { kind: name(id), notices: say(`week-kind-${id}-notices`) });
  const more = (said, left) => say('week-more', { said, hours: hours(left) });
  const days = say('week-days').split(' ');
  const act = (selector) => announced(page, hand, selector);

  await open(`${root(language)}lesson/3/`);
  await listen(page);
  assert.equal(await text(page, '.reaction'), say('week-start'));
  assert.deepEqual(await held(page, say), { visits: 0, 'follow-up': 0, calls: 0, forecast: 0, free: 20, given: 0 });

  // Any kind first, on any day. After that, the remaining kinds are selected automatically.
  const filled = (day, next) => say('week-filled', { day: days[day], next });
  assert.equal(await act(kind('forecast')), took('forecast', 3));
  assert.equal(await act(hour(16)), filled(4, took('visits', 8)));
  assert.equal(await act(hour(0)), filled(0, took('visits', 4)));
  assert.equal(await act(hour(4)), filled(1, took('follow-up', 4)));
  // Placed hours can be picked up again.
  assert.equal(await act(hour(0)), took('visits', 4));
  assert.equal(await act(hour(0)), filled(0, took('follow-up', 4)));
  assert.equal(await act(hour(8)), filled(2, took('calls', 5)));
  assert.equal(await act(hour(12)), filled(3, took('calls', 1)));
  assert.equal(await page.$('.replies'), null, 'no request before the week is full');
  assert.equal(await act(hour(19)), `${say('week-full')} ${asks('layout')}`);
  assert.deepEqual(await held(page, say), { ...PLAN, free: 0, given: 0 });
  assert.ok((await text(page, '.board')).includes(say('week-asks', { number: 1, total: 3 })));

  // The first gets its two hours of follow-up, one of them taken back in between.
  assert.equal(await act(hour(8)), more(less('follow-up'), 1));
  assert.ok((await text(page, '.quiet')).includes(say('week-left', { kept: 3, hours: 4 })));
  assert.equal(await act(hour(8)), `${say('week-back', { kind: name('follow-up') })} ${asks('layout')}`);
  await act(hour(8));
  assert.equal(await act(hour(9)), `${less('follow-up')} ${asks('explain')}`);
  // For the second, ask which hour it replaces; then it needs none.
  assert.equal(await act(ask), `${say('week-request-explain-asked', { hours: 0 })} ${asks('again')}`);
  // The third gets an hour of the visits and is then refused; the hour is returned.
  assert.equal(await act(hour(4)), more(less('visits'), 2));
  assert.deepEqual(await held(page, say), { ...PLAN, visits: 7, 'follow-up': 2, free: 0, given: 3 });
  const end = say('week-end-quiet', { client: 2 });
  assert.equal(await act(refuse), `${say('week-request-again-refused')} ${end}`);

  const ended = async () => {
    assert.deepEqual(await held(page, say), { ...PLAN, 'follow-up': 2, free: 0, given: 2 });
    assert.ok((await text(page, '.closing')).endsWith(end));
    const rows = await said(page, '.quiet dd');
    const left = (id, kept) => say('week-left', { kept, hours: PLAN[id] });
    assert.deepEqual(rows, [
      left('visits', 8),
      `${left('follow-up', 2)} ${say('week-kind-follow-up-notices')}`,
      left('calls', 5),
      left('forecast', 3),
    ]);
    await assertDone(page, 3);
  };
  await ended();
  await page.reload();
  await live(page);
  await ended();

  await listen(page);
  assert.equal(await startOver(page, hand), say('week-start'));
  assert.equal((await held(page, say)).free, 20);
  assert.equal(await page.$('.replies'), null);
  await assertDone(page, 3);
});

story('scene 3: each way to deal with the requests has its own end, and none of them is the right one', async ({ page, open }) => {
  const say = words('en');
  await open('lesson/3/');
  await listen(page);
  const press = async (selectors) => {
    for (const selector of selectors) await announced(page, HANDS.mouse, selector);
  };
  for (const [id, steps, values] of [
    ['kept', [refuse, refuse, refuse], {}],
    ['loud', [hour(12), ask, ask, hour(17), hour(18), refuse], {}],
    ['both', [hour(0), hour(12), hour(8), hour(9), hour(1), hour(2)], { client: 5, revenue: 1 }],
    ['quiet', [8, 9, 10, 11, 0, 1].map(hour), { client: 6 }],
  ]) {
    await press([0, 4, 8, 12, 16, 17].map(hour));
    await press(steps);
    assert.equal(await text(page, '.closing'), `${say('week-friday')} ${say(`week-end-${id}`, values)}`);
    assert.equal(await page.$$eval('.replies [aria-disabled=true]', (idle) => idle.length), 2);
    await startOver(page, HANDS.mouse);
  }
});
