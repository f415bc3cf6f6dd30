// Sixteen cards: two taps each, and they move on by themselves; by finger, by mouse and by keys.

import assert from 'node:assert/strict';
import { isNow, ofPage, rate, rateWheel, turnTo } from './cards.mjs';
import { DESKTOP, NARROW, follow, path, story, text, until } from './lib.mjs';
import { root } from './site.mjs';
import { GOLDEN, WHEELS, rateQuickly, ratingPage, tabTo } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true };

/** That a card is shown, and has come to rest: what slides under a finger is pressed in another place. */
async function shows(page, id) {
  await until(page, (id) => document.querySelector('.card.shown').id === id, id);
  await page.$eval('.card.shown', (card) => Promise.allSettled(card.getAnimations({ subtree: true }).map((motion) => motion.finished)));
}
const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const steps = (page, id) => page.$$eval(`#${id} :checked`, (all) => all.map((input) => input.id));
/** That a card stays, for longer than both answers are seen. */
async function stays(page, id) {
  await later(700);
  assert.ok(await ofPage(page).see(isNow, id), id);
}

for (const [language, role] of [['en', 'seller'], ['es', 'leader']]) {
  story(`two taps each, a breath after four, and on to the next wheel, in ${language}`, { languages: language, viewport: PHONE }, async ({ page, open }) => {
    const say = words(language);
    // Two decisions lead from the start to the first statement.
    await open(root(language));
    await follow(page, '.way[href*="check/"]');
    await follow(page, `.chair[href*="${role}"]`);
    assert.equal(path(page), ratingPage(role, 'focus', language));
    assert.equal(await text(page, '#F1 > .small'), say('rating-entry'));
    await page.tap('#F1-outside-2');
    await stays(page, 'F1');
    await page.tap('#F1-inside-5');
    // Both answers are seen for a moment.
    assert.ok(await ofPage(page).see(isNow, 'F1'));
    await shows(page, 'F3');
    assert.equal(await text(page, '.place'), say('place-rating', { number: 2 }));
    assert.equal(await page.evaluate(() => document.activeElement.id), 'F3');
    assert.equal(await page.evaluate(() => scrollY), 0);
    for (const id of ['F3', 'F4']) {
      await page.tap(`#${id}-outside-6`);
      await page.tap(`#${id}-inside-0`);
      await until(page, (id) => document.querySelector('.card.shown').id !== id, id);
    }
    await page.tap('#F2-na');
    await shows(page, 'breath');
    assert.equal(await text(page, '#breath h2'), say('breath-in', { wheel: say('wheel-focus'), count: 3 }));
    assert.deepEqual(await page.$$eval('.ticks i', (ticks) => ticks.map((tick) => tick.className)), [...Array(4).fill('in'), ...Array(12).fill('')]);
    await follow(page, '.onward .go');
    assert.equal(path(page), ratingPage(role, 'coaching', language));
    assert.ok(await ofPage(page).see(isNow, 'C1'));
    // From here on the questions are short to the eye, and whole to the ear.
    const legend = await page.$eval('#C1 legend', (legend) => [...legend.children].map((part) => [part.textContent, part.ariaHidden]));
    assert.deepEqual(legend.map(([, hidden]) => hidden), [null, 'true']);
    assert.equal(legend[0][0], say('question-outside'));
    assert.ok(legend[1][0].startsWith(say('stem-outside')));
  });
}

story('no card on the way to the result is scrolled', { languages: 'es', viewport: PHONE }, async ({ page, open }) => {
  await open('es/check/leader/focus/');
  await page.evaluate(() => addEventListener('scroll', () => { window.scrolled ||= scrollY > 0; }));
  for (const wheel of WHEELS) {
    await rateWheel(ofPage(page), wheel, GOLDEN.E_mixed_realistic.answers);
    assert.equal(await page.evaluate(() => window.scrolled), undefined, wheel);
    await follow(page, '.onward .go');
  }
  assert.equal(path(page), 'es/result/index.html');
});

story('back never loses an answer, and an older one changes without moving on', { viewport: PHONE }, async ({ page, open }) => {
  const own = ofPage(page);
  await open('check/seller/focus/');
  await rate(own, 'F1-outside-2');
  await rate(own, 'F1-inside-5');
  // The card slides in, and a tap goes to what it is over.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.tap('#F3-outside-1');
  await page.tap('#F3 .leaf');
  await shows(page, 'F1');
  assert.deepEqual(await steps(page, 'F1'), ['F1-outside-2', 'F1-inside-5']);
  await page.tap('#F1-inside-6');
  await stays(page, 'F1');
  assert.deepEqual(await steps(page, 'F1'), ['F1-outside-2', 'F1-inside-6']);
  await page.tap('#F1 .leaf:last-child');
  await shows(page, 'F3');
  assert.deepEqual(await steps(page, 'F3'), ['F3-outside-1']);
});

story('a finger turns the cards: to the left on, to the right back, and not by scrolling', { viewport: PHONE }, async ({ page, open }) => {
  await open('check/seller/focus/');
  const draw = async (from, to) => {
    const cdp = await page.createCDPSession();
    const touch = (type, points) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
    await touch('touchStart', [from]);
    for (let step = 1; step <= 5; step++) await touch('touchMove', [from.map((at, axis) => at + ((to[axis] - at) * step) / 5)]);
    await touch('touchEnd', []);
    await later(60);
  };
  await draw([300, 200], [120, 210]);
  await shows(page, 'F3');
  // Over a strip it is no answer.
  const y = await page.$eval('#F3-outside-3', (radio) => radio.getBoundingClientRect().top);
  await draw([300, y + 20], [100, y + 25]);
  await shows(page, 'F4');
  assert.deepEqual(await steps(page, 'F3'), []);
  await draw([60, 200], [280, 190]);
  await shows(page, 'F3');
  await draw([200, 500], [180, 200]);
  await draw([200, 200], [180, 210]);
  await stays(page, 'F3');
});

story('keys: 1 to 7 answer, N leaves out, the arrows turn cards and change the question', { viewport: DESKTOP }, async ({ page, open }) => {
  await open('check/seller/focus/');
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  // Nothing is answered while the focus is elsewhere, as on the menu and what is in it.
  await page.click('.menu summary');
  await press('3', 'Tab', 'n', 'ArrowRight');
  assert.ok(await page.evaluate(() => document.activeElement.closest('.menu')));
  assert.deepEqual(await steps(page, 'F1'), []);
  await press('Escape');
  // With the focus on nothing, they are for the card.
  await page.evaluate(() => document.activeElement.blur());
  assert.ok(await page.evaluate(() => document.activeElement === document.body));
  await press('3');
  assert.deepEqual(await steps(page, 'F1'), ['F1-outside-2']);
  await press('7');
  await shows(page, 'F3');
  assert.deepEqual(await steps(page, 'F1'), ['F1-outside-2', 'F1-inside-6']);
  await press('8', '0', 'x');
  assert.deepEqual(await steps(page, 'F3'), []);
  await press('n');
  await shows(page, 'F4');
  assert.deepEqual(await steps(page, 'F3'), ['F3-na']);
  await later(500);
  // The second question first.
  await press('ArrowDown', '1');
  assert.deepEqual(await steps(page, 'F4'), ['F4-inside-0']);
  await press('ArrowUp', '5', 'ArrowRight');
  assert.deepEqual(await steps(page, 'F4'), ['F4-outside-4', 'F4-inside-0']);
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await shows(page, 'F1');
  // A browser's own commands are its own.
  await page.keyboard.down('Control');
  await press('2');
  await page.keyboard.up('Control');
  assert.deepEqual(await steps(page, 'F1'), ['F1-outside-2', 'F1-inside-6']);
  // On a radio the arrows are the radio's, a number answers its own question, and Enter goes on.
  await page.focus('#F1-inside-6');
  await press('ArrowLeft');
  assert.deepEqual(await steps(page, 'F1'), ['F1-outside-2', 'F1-inside-5']);
  await stays(page, 'F1');
  await press('4', 'Enter');
  assert.deepEqual(await steps(page, 'F1'), ['F1-outside-2', 'F1-inside-3']);
  await shows(page, 'F3');
});

story('what the keys do is read out with the first title, and only there', async ({ page, open }) => {
  const about = () => page.$eval('h1', (h1) => document.getElementById(h1.getAttribute('aria-describedby'))?.textContent);
  await open('check/seller/focus/');
  assert.equal(await about(), words('en')('rating-keys'));
  await open('check/seller/coaching/');
  assert.equal(await about(), undefined);
});

story('a hole stays in the ticks, is named at the end, and is one press away', { viewport: PHONE }, async ({ page, open }) => {
  const say = words('en');
  const own = ofPage(page);
  await open('check/seller/focus/');
  for (const id of ['F1', 'F4', 'F2']) await rate(own, `${id}-na`);
  await shows(page, 'breath');
  assert.equal(await text(page, '#breath h2'), say('breath-open', { count: 1 }));
  assert.equal(await text(page, '.open-first'), say('open-show', { count: 1 }));
  assert.deepEqual(await page.$$eval('.ticks i', (ticks) => ticks.slice(0, 5).map((tick) => tick.className)), ['in', '', 'in', 'in', '']);
  // Whoever goes on hears of it at the last statement.
  await follow(page, '.onward .go');
  for (const wheel of ['coaching', 'insight']) {
    await rateQuickly(page, wheel, GOLDEN.E_mixed_realistic.answers);
    await follow(page, '.onward .go');
  }
  await turnTo(own, 'O2');
  assert.equal(await text(page, '#O2 .open-first'), say('open-show', { count: 4 }));
  await page.tap('#O2 .open-first');
  await until(page, () => location.pathname.includes('/focus/'));
  await shows(page, 'F3');
});

story('without motion the next card comes without a slide', { viewport: NARROW, dark: true }, async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.evaluate(() => {
    window.slides = 0;
    document.addEventListener('animationstart', () => { window.slides += 1; });
  });
  await rate(ofPage(page), 'F1-na');
  await shows(page, 'F3');
  await later(100);
  assert.equal(await page.evaluate(() => window.slides), 0);
});

story('with motion it slides in, and nothing shifts', { viewport: PHONE }, async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.evaluate(() => {
    window.slides = [];
    document.addEventListener('animationstart', ({ animationName }) => window.slides.push(animationName));
  });
  await rate(ofPage(page), 'F1-na');
  await shows(page, 'F3');
  await later(400);
  assert.deepEqual(await page.evaluate(() => window.slides), ['slide']);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

for (const language of LANGUAGES) {
  story(`without script all four statements stand one below the other, in ${language}`, { script: false, languages: language, viewport: { width: 360, height: 740 } }, async (reader) => {
    const { page, open } = reader;
    reader.expect(/^failed: .*\.js csp$/);
    await open(`${root(language)}check/seller/coaching/`);
    const shown = (selector) => page.$$eval(selector, (all) => all.filter((element) => element.checkVisibility({ visibilityProperty: true })).length);
    assert.equal(await shown('.card:not(#breath) h2'), 4);
    assert.equal(await shown('[type=radio]'), 56);
    assert.equal(await shown('[type=checkbox]'), 4);
    // Nothing stands there that only the app can do.
    assert.equal(await shown('main button, .ticks, #breath h2, #keys'), 0);
    assert.equal(await shown('.onward a'), 2);
    await page.click('#C2-inside-3');
    assert.deepEqual(await page.$$eval(':checked', (all) => all.map(({ id }) => id)), ['C2-inside-3']);
  });
}

story('the Tab key goes through a card: two strips, back, what does not apply, and on', async ({ page, open }) => {
  await open('check/seller/focus/');
  await tabTo(page, '[name="F1-outside"]');
  const stops = [];
  for (let stop = 0; stop < 5; stop++) {
    stops.push(await page.evaluate(() => document.activeElement.name || document.activeElement.ariaLabel));
    await page.keyboard.press('Tab');
  }
  const say = words('en');
  assert.deepEqual(stops, ['F1-outside', 'F1-inside', say('back'), 'F1-na', say('next')]);
});
