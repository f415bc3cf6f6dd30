// The week of twenty hours and the year, each played from first to last: by touch on a phone, and by keyboard alone.
// Controls are found by what they say.

import assert from 'node:assert/strict';
import { DESKTOP, live, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { plain, words } from './words.mjs';

const TALL = { width: 360, height: 740, isMobile: true, hasTouch: true };

/** The buttons and links of the stage, with what they say. */
const controls = (page) =>
  page.$$eval('.play :is(button, a)', (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));

/** Waits for a control of the stage that says this, and returns it. */
async function control(page, name) {
  const found = await page.waitForFunction((name) => {
    const says = (one) => one.textContent.replace(/\s+/g, ' ').trim() === name;
    return [...document.querySelectorAll('.play :is(button, a)')].find(says);
  }, { polling: 20 }, name).catch(async () => assert.fail(`no control says ${name}, but ${await controls(page)}`));
  return found.asElement();
}

const tap = async (page, name) => (await control(page, name)).tap();

/** Goes to a control with the Tab key and presses it. */
async function key(page, name) {
  const wanted = await control(page, name);
  for (let stops = 0; stops < 60; stops++) {
    const way = await wanted.evaluate((wanted) => {
      if (document.activeElement === wanted) return 'here';
      return wanted.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'here') return page.keyboard.press('Enter');
    if (way === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'Shift+Tab') await page.keyboard.up('Shift');
  }
  assert.fail(`the Tab key does not lead to ${name}`);
}

/** What a screen reader was told last. */
const told = (page) => text(page, '.play [role=status]');

/** Waits until exactly this has been told. */
async function hears(page, expected) {
  await until(page, (expected) => document.querySelector('.play [role=status]').textContent.replace(/\s+/g, ' ').trim() === expected, plain(expected))
    .catch(async () => assert.equal(await told(page), plain(expected)));
}

/** Nothing lies over what can be pressed, nothing but the page itself scrolls, and all of it is wide enough. */
async function assertFree(page) {
  const faults = await page.evaluate(async () => {
    const found = [];
    for (const one of document.querySelectorAll('.play :is(button, a, input)')) {
      one.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = one.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      if (over !== one && !one.contains(over)) found.push(`${one.textContent} lies under ${over?.className}`);
      if (Math.min(width, height) < 44) found.push(`${one.textContent} is ${width} by ${height}`);
    }
    scrollTo(0, 0);
    if (document.documentElement.scrollWidth > innerWidth) found.push('it is too wide');
    return found;
  });
  assert.deepEqual(faults, []);
}

/** How far down the first control is, and whether all that is to be pressed now is on the first screen. */
async function assertNear(page) {
  const first = await page.$$eval('.play :is(button, a, input)', ([first]) => first.getBoundingClientRect().top + scrollY);
  assert.ok(first <= 420, `the first control stands at ${first}`);
}

const done = (page) => text(page, '.stations .done span');

// ---- Scene 3 ----------------------------------------------------------------------------------------------

/** The hours of the week by what they hold now, in the order of the days. */
const week = (page) => page.$$eval('.week .hour', (hours) => hours.map((hour) => (hour.matches('.given') ? 'given' : hour.matches('.client') ? 'client' : 'other')));
const given = async (page) => (await week(page)).filter((hour) => hour === 'given').length;

/** The words of scene 3 with its numbers. */
function saysOf(language) {
  const say = words(language);
  const hours = (count) => say('week-hours', { count });
  return {
    say,
    hours,
    asks: (number, id, wants) =>
      `${say('week-asks', { number, total: 3 })} ${say(`week-request-${id}`, { hours: hours(wants) })} ${say('week-wants', { count: wants })}`,
    hour: (day, hour, kind) => say('week-hour', { day: say('week-days').split(' ')[day], hour, what: say(`week-kind-${kind}`) }),
  };
}

story('scene 3 by touch: two hours are taken from the client, and after six weeks it shows', { languages: 'es', viewport: TALL, copy: false }, async ({ page, open }) => {
  const { say, hours, asks, hour } = saysOf('es');
  await open(`${root('es')}lesson/3/`);
  await assertNear(page);
  await tap(page, say('week-fill'));
  await hears(page, asks(1, 'layout', 2));
  await assertFree(page);
  assert.equal(await page.$eval('.replies', (replies) => replies.getBoundingClientRect().bottom < innerHeight), true);

  // Two hours of follow-up; the first is taken back once.
  await tap(page, hour(2, 1, 'follow-up'));
  await hears(page, say('week-more', { count: 1 }));
  await tap(page, say('week-hour', { day: 'Miércoles', hour: 1, what: say('week-given') }));
  await hears(page, asks(1, 'layout', 2));
  await tap(page, hour(2, 1, 'follow-up'));
  await tap(page, hour(2, 2, 'follow-up'));
  await hears(page, say('week-gave-client'));
  assert.ok((await text(page, '.held.client')).includes(say('week-client', { hours: hours(10) })));
  await assertFree(page);

  // Asked which hour it replaces, the second costs none; the third is refused.
  await tap(page, say('week-again'));
  await hears(page, asks(2, 'explain', 1));
  await tap(page, say('week-ask'));
  await hears(page, say('week-request-explain-asked', { hours: hours(0) }));
  await tap(page, say('week-again'));
  await tap(page, say('week-refuse'));
  await hears(page, say('week-request-again-refused'));
  assert.equal(await given(page), 2);

  // The weeks pass by themselves.
  const before = Date.now();
  await tap(page, say('week-friday'));
  await hears(page, say('week-passing', { count: 6 }));
  assert.equal(await page.$$eval('.weeks li', (all) => all.length), 6);
  await page.waitForFunction((word) => document.querySelector('.reaction')?.textContent.includes(word), { timeout: 10_000 }, say('week-right'));
  const lasted = Date.now() - before;
  assert.ok(lasted > 3000 && lasted < 9000, `the silence lasts ${lasted} ms`);
  assert.equal(await told(page), `${say('week-message-gone')} ${say('week-end-quiet', { client: hours(2), other: hours(0) })}`);

  await tap(page, say('week-right'));
  await hears(page, say('week-both'));
  assert.equal(await text(page, '.takeaway'), plain(say('scene-focus-takeaway')));
  await control(page, say('scene-focus-next'));
  assert.equal(await done(page), '3');
  await assertFree(page);
  await page.reload();
  await live(page);
  assert.equal(await told(page), plain(say('week-both')));
  assert.equal(await given(page), 2, 'what gave way can still be seen');
});

story('scene 3 by keyboard: who asks back each time keeps the client, and the wait can be skipped', { languages: 'en', viewport: DESKTOP, copy: false }, async ({ page, open }) => {
  const { say, hours, asks, hour } = saysOf('en');
  await open('lesson/3/');
  await key(page, say('week-fill'));
  await hears(page, asks(1, 'layout', 2));
  assert.equal(await page.evaluate(() => document.activeElement.id), 'asked', 'the focus is on what is asked');
  // What is alike is one stop for the Tab key; an hour given by mistake comes back with the answer.
  await key(page, hour(0, 1, 'visits'));
  for (const [id, costs] of [['layout', 1], ['explain', 0], ['again', 2]]) {
    await key(page, say('week-ask'));
    await hears(page, say(`week-request-${id}-asked`, { hours: hours(costs) }));
    const next = id === 'again' ? 'week-friday' : 'week-again';
    assert.equal(await page.evaluate(() => document.activeElement.textContent), say(next), 'the focus is on what leads on');
    await page.keyboard.press('Enter');
  }
  assert.deepEqual((await week(page)).filter((hour) => hour === 'client').length, 12);
  await control(page, say('play-skip'));
  await page.keyboard.press('Enter');
  await hears(page, `${say('week-message-near')} ${say('week-end-loud', { client: hours(0), other: hours(3) })}`);
  await page.keyboard.press('Enter');
  await hears(page, say('week-both'));
  assert.equal(await done(page), '3');
  await page.click('.how button');
  await hears(page, say('week-plan'));
  assert.equal(await given(page), 0);
});

story('scene 3: each way to deal with the requests has its own end', { languages: 'en', dark: false, copy: false }, async ({ page, open }) => {
  const { say, hours, hour } = saysOf('en');
  const press = async (name) => (await control(page, name)).click();
  const no = [say('week-refuse')];
  const visits = (place) => hour(0, place, 'visits');
  const ends = {
    kept: [[no, no, no], 0, 0],
    loud: [[no, [hour(3, 1, 'calls')], no], 0, 1],
    both: [[[visits(1), hour(3, 2, 'calls')], no, no], 1, 1],
    quiet: [[[visits(1), visits(2)], [visits(3)], [1, 2, 3].map((place) => hour(1, place, 'visits'))], 6, 0],
  };
  await open('lesson/3/');
  for (const [id, [requests, client, other]] of Object.entries(ends)) {
    await press(say('week-fill'));
    for (const [number, names] of requests.entries()) {
      for (const name of names) await press(name);
      await press(say(number < 2 ? 'week-again' : 'week-friday'));
    }
    // Where less motion is wanted, the weeks have passed at once.
    await hears(page, `${say(`week-message-${client > 0 ? 'gone' : 'near'}`)} ${say(`week-end-${id}`, { client: hours(client), other: hours(other) })}`);
    await page.click('.how button');
  }
});
