// The week of twenty hours and the year, each played from first to last: by touch on a phone, and by keyboard alone.
// Controls are found by what they say.

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { tap as tapOn } from './board.mjs';
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
    const says = (one) => (one.ariaLabel ?? one.textContent).replace(/\s+/g, ' ').trim() === name;
    return [...document.querySelectorAll('.play :is(button, a)')].find(says);
  }, { polling: 20 }, name).catch(async () => assert.fail(`no control says ${name}, but ${await controls(page)}`));
  return found.asElement();
}

const tap = async (page, name) => tapOn(page, await control(page, name));

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

/** Plays scene 3 and waits for the weeks to pass. */
const weeks = async ({ page, open }) => {
  const { say, hours, asks, hour } = saysOf('es');
  await open(`${root('es')}lesson/3/`);
  await tap(page, say('week-fill'));
  await hears(page, asks(1, 'layout', 2));
  assert.equal(await page.$eval('.replies', (replies) => replies.getBoundingClientRect().bottom < innerHeight), true);

  // Two hours of follow-up; the first is taken back once.
  await tap(page, hour(2, 1, 'follow-up'));
  await hears(page, say('week-more', { count: 1 }));
  await tap(page, say('week-hour', { day: 'Miércoles', hour: 1, what: say('week-given') }));
  await hears(page, asks(1, 'layout', 2));
  await tap(page, hour(2, 1, 'follow-up'));
  await tap(page, hour(2, 2, 'follow-up'));
  await hears(page, say('week-gave-client', { client: hours(2) }));
  assert.equal(await page.$eval('#asked', (it) => it.ariaLabel.replace(/\s/g, ' ')), asks(2, 'explain', 1).replace(/\s/g, ' '), 'the next request comes with the answer');
  assert.ok((await text(page, '.held.client')).includes(say('week-client', { hours: hours(10) })));

  // Asked which hour it replaces, the second costs none; the third is refused.
  await tap(page, say('week-ask'));
  await hears(page, say('week-request-explain-asked', { hours: hours(0) }));
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
  assert.equal(await told(page), `${say('week-message-cooled')} ${say('week-end-quiet', { client: hours(2), other: hours(0) })}`);

  await tap(page, say('week-right'));
  await hears(page, say('week-both'));
  assert.equal(await text(page, '.takeaway'), plain(say('scene-focus-takeaway')));
  await control(page, say('scene-focus-next'));
  assert.equal(await done(page), '3');
  await page.reload();
  await live(page);
  assert.equal(await told(page), plain(say('week-both')));
  assert.equal(await given(page), 2, 'what gave way can still be seen');
};

story('scene 3 by keyboard: who asks back each time keeps the client, and the wait can be skipped', { languages: 'en', viewport: DESKTOP }, async ({ page, open }) => {
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
    if (id !== 'again') assert.equal(await page.evaluate(() => document.activeElement.id), 'asked', 'the focus is on what is asked');
  }
  assert.equal(await page.evaluate(() => document.activeElement.textContent), say('week-friday'), 'the focus is on what leads on');
  await page.keyboard.press('Enter');
  assert.deepEqual((await week(page)).filter((hour) => hour === 'client').length, 12);
  await control(page, say('play-skip'));
  await page.keyboard.press('Enter');
  await hears(page, `${say('week-message-near')} ${say('week-end-asked')}`);
  await page.keyboard.press('Enter');
  await hears(page, say('week-both'));
  assert.equal(await done(page), '3');
  await page.click('.how button');
  await hears(page, say('week-plan'));
  assert.equal(await given(page), 0);
});

story('scene 3: each way to deal with the requests has its own end', { languages: 'en', dark: false }, async ({ page, open }) => {
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
    for (const name of requests.flat()) await press(name);
    await press(say('week-friday'));
    // Where less motion is wanted, the weeks have passed at once.
    await hears(page, `${say(`week-message-${['near', 'cooled', 'cooled'][client] ?? 'gone'}`)} ${say(`week-end-${id}`, { client: hours(client), other: hours(other) })}`);
    await page.click('.how button');
  }
});

// ---- Scene 7 ----------------------------------------------------------------------------------------------

/** The words of scene 7 with its months and numbers: content/interactions.toml. */
function yearOf(language) {
  const say = words(language);
  const month = (number) => say('play-months').split(' ')[number - 1];
  const percent = (value) => say('year-percent', { value: `${value > 0 ? '+' : ''}${value}`.replace('-', '−').replace('.', say('number-decimal-mark')) });
  const values = { push: month(7), hole: month(10), month: month(5), goal: percent(20) };
  return { month, percent, say: (id, more) => say(id, { ...values, ...more }) };
}

/** The numbers of a column of the table, whether it is unfolded or not. */
const column = (page, place) =>
  page.$$eval(`.numbers td:nth-of-type(${place})`, (cells) => cells.map((cell) => cell.textContent.replace(/\s/g, ' ')));

/** Taps a slider where this value is, or moves it there with the arrow keys. */
async function slide(page, value, byKey) {
  const slider = await page.$('.play input[type=range]');
  if (byKey) {
    await slider.focus();
    const steps = await slider.evaluate((slider, value) => (value - slider.value) / slider.step, value);
    for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps < 0 ? 'ArrowLeft' : 'ArrowRight');
  } else {
    await slider.scrollIntoView();
    const { left, top, width, height } = await slider.evaluate((slider) => slider.getBoundingClientRect().toJSON());
    const share = await slider.evaluate((slider, value) => (value - slider.min) / (slider.max - slider.min), value);
    // The middle of the thumb, 28 px wide, goes from half of it after the start to half of it before the end.
    await page.touchscreen.tap(left + 14 + share * (width - 28), top + height / 2);
  }
  await until(page, (value) => document.querySelector('.play input[type=range]').value === String(value), value);
}

/** Plays scene 7 and waits for the year to pass. */
const year = async ({ page, open }) => {
  const { say, month, percent } = yearOf('es');
  await open(`${root('es')}lesson/7/`);
  await slide(page, 3);
  assert.equal(await text(page, '.slider output'), month(3));

  const before = Date.now();
  await tap(page, say('year-run'));
  await hears(page, say('year-runs'));
  assert.ok((await text(page, '.voices')).includes(say('year-worth')), 'somebody asks whether it is worth it');
  await page.waitForFunction(() => document.querySelector('.reaction'), { timeout: 10_000 });
  const lasted = Date.now() - before;
  assert.ok(lasted > 3000 && lasted < 9000, `the year lasts ${lasted} ms`);
  assert.equal(await told(page), say('year-early', { flag: month(3) }));
  const steps = [4, 8, 12, 16].map(percent);
  assert.deepEqual(await column(page, 1), [...steps, ...Array(8).fill(percent(20))]);
  assert.deepEqual(await column(page, 2), [...Array(4).fill(percent(0)), ...steps, ...Array(4).fill(percent(20))]);

  // What July gains, October lacks.
  await tap(page, say('year-lever'));
  await hears(page, say('year-short'));
  await slide(page, 15);
  await hears(page, say('year-pushed'));
  const pushed = await column(page, 2);
  assert.deepEqual([pushed[6], pushed[9]], [percent(15), percent(-15)]);

  // Revenue gets where relationships get, and not before.
  await tap(page, say('year-grow'));
  await slide(page, 10);
  await hears(page, say('year-missing'));
  assert.equal(await page.$('.reaction'), null);
  assert.equal((await column(page, 2))[11], percent(10));
  // More than is asked for is not it either.
  await slide(page, 30);
  await hears(page, say('year-past', { goal: percent(20) }));
  assert.equal(await page.$('.reaction'), null);
  await slide(page, 20);
  assert.equal(await text(page, '.slider output'), say('year-clients', { clients: 24, before: 20, value: percent(20) }));
  await hears(page, say('year-claim', { clients: 24, before: 20 }));
  await tap(page, say('year-so'));
  await hears(page, say('year-mirror'));
  assert.equal(await text(page, '.takeaway'), plain(say('scene-leading-indicator-takeaway')));
  assert.equal(await done(page), '7');
  await page.reload();
  await live(page);
  assert.equal(await told(page), plain(say('year-mirror')));
};

story('scene 7 by keyboard: a flag in the right month, and one too late; the year can be skipped', { languages: 'en', viewport: DESKTOP }, async ({ page, open }) => {
  const { say, month } = yearOf('en');
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);
  await open('lesson/7/');
  for (const [flag, answer] of [[9, 'late'], [5, 'right']]) {
    await slide(page, flag, true);
    await key(page, say('year-run'));
    await control(page, say('play-skip'));
    assert.equal(await focused(), say('play-skip'));
    await page.keyboard.press('Enter');
    await hears(page, say(`year-${answer}`, { flag: month(flag) }));
    if (answer === 'late') await page.click('.how button');
  }
  assert.equal(await focused(), say('year-lever'), 'the focus is on what leads on');
  await page.keyboard.press('Enter');
  await hears(page, say('year-short'));
  assert.equal(await focused(), 'asked', 'the focus is on what is asked');
  await slide(page, 25, true);
  await key(page, say('year-grow'));
  await until(page, () => document.activeElement.id === 'asked');
  await slide(page, 20, true);
  await hears(page, say('year-claim', { clients: 24, before: 20 }));
  await key(page, say('year-so'));
  await hears(page, say('year-mirror'));
  assert.equal(await done(page), '7');
});

// ---- Both -------------------------------------------------------------------------------------------------

// What passes by itself takes seconds, in which the processor has little to do: both at the same time.
describe('by touch', { concurrency: true }, () => {
  const options = { languages: 'es', viewport: TALL };
  story('scene 3 by touch: two hours are taken from the client, and after six weeks it shows', options, weeks);
  story('scene 7 by touch: a flag too early, a year that is lived, and the two levers', options, year);
});
