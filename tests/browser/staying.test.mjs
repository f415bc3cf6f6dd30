// The reader keeps answers and place across reloads, changes of language, back and forward.

import assert from 'node:assert/strict';
import { isNow, ofPage, rate, turnTo } from './cards.mjs';
import { follow, live, path, story, tabBeside, text, until } from './lib.mjs';
import { GOLDEN, WHEELS, assertResult, only, rateQuickly, ratingPage, ticked } from './walk.mjs';
import { words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;

async function reload(page) {
  await page.reload();
  await live(page);
}

/** Back or forward; the page changes without a request. */
async function travel(page, steps) {
  const from = page.url();
  await page.evaluate((steps) => history.go(steps), steps);
  await until(page, (from) => location.href !== from, from);
}

story('a reload at every step of the check loses nothing', async ({ page, open }) => {
  await open('');
  await follow(page, '.way[href*="check/"]');
  await reload(page);
  assert.equal(path(page), 'check/index.html');
  await follow(page, '.chair[href*="leader"]');
  for (const wheel of WHEELS) {
    await reload(page);
    assert.equal(path(page), ratingPage('leader', wheel));
    await rateQuickly(page, wheel, answers);
    await reload(page);
    assert.equal(path(page), ratingPage('leader', wheel));
    assert.deepEqual(await ticked(page), only(wheel, answers));
    await follow(page, '.onward .go');
  }
  await reload(page);
  assert.equal(path(page), 'result/index.html');
  await assertResult(page, 'en', 'E_mixed_realistic');
});

story('a closed tab goes on where it stopped', async ({ page, open, newTab }) => {
  await open('check/seller/focus/');
  await rateQuickly(page, 'focus', answers);
  await follow(page, '.onward .go');
  await page.click('#C1-outside-1');
  await page.close();
  const next = await newTab();
  await open('', next);
  assert.equal(await text(next, '.back p'), words('en')('start-answered', { answered: 4, total: 16 }));
  await follow(next, '.back .go');
  assert.equal(path(next), ratingPage('seller', 'coaching'));
  assert.ok(await next.$eval('#C1-outside-1', (radio) => radio.checked));
});

story('the language changes in the middle and nothing else does', async ({ page, open }) => {
  await open('check/');
  await follow(page, '.chair[href*="seller"]');
  await rateQuickly(page, 'focus', answers);
  await follow(page, '.onward .go');
  for (const input of ['C1-outside-1', 'C1-inside-5', 'C3-outside-6']) await rate(ofPage(page), input);
  await page.evaluate(() => scrollTo(0, 60));
  const before = await ticked(page);

  await page.evaluate(() => document.querySelector('.languages [hreflang=es]').click());
  await until(page, () => document.documentElement.lang === 'es');
  const say = words('es');
  assert.equal(path(page), ratingPage('seller', 'coaching', 'es'));
  assert.equal(await text(page, 'h1'), say('wheel-coaching'));
  assert.equal(await text(page, '#C1-text'), say('practice-c1', { role: 'seller' }));
  assert.equal(await page.title(), say('window-title', { page: say('wheel-coaching') }));
  assert.equal(await page.evaluate(() => scrollY), 60);
  assert.ok(await ofPage(page).see(isNow, 'C3'), 'the same card');
  assert.deepEqual(await ticked(page), before);

  await reload(page);
  assert.deepEqual(await ticked(page), before);
  await rateQuickly(page, 'coaching', answers);
  await follow(page, '.onward .go');
  assert.equal(path(page), ratingPage('seller', 'insight', 'es'));
  await rateQuickly(page, 'insight', answers);
  await follow(page, '.onward .go');
  await rateQuickly(page, 'order', answers);
  await follow(page, '.onward .go');
  await assertResult(page, 'es', 'E_mixed_realistic');
  assert.ok((await text(page, '.strip')).includes('87,5'), 'the decimal mark');

  await follow(page, '.languages [hreflang=en]');
  await assertResult(page, 'en', 'E_mixed_realistic');
  assert.ok((await text(page, '.strip')).includes('87.5'), 'the decimal mark');
  assert.equal(path(page), 'result/index.html');
});

story('the chair changes in the middle and every answer stays', async ({ page, open }) => {
  await open('check/seller/focus/');
  await rateQuickly(page, 'focus', answers);
  await open('check/');
  await follow(page, '.chair[href*="leader"]');
  assert.equal(path(page), ratingPage('leader', 'focus'));
  assert.equal(await text(page, '#F1-text'), words('en')('practice-f1', { role: 'leader' }));
  assert.deepEqual(await ticked(page), only('focus', answers));
  // And back, by the link on the rating page itself.
  await follow(page, 'main a[href*="check/seller/focus"]');
  assert.equal(path(page), ratingPage('seller', 'focus'));
  assert.equal(await text(page, '#F1-text'), words('en')('practice-f1', { role: 'seller' }));
  assert.deepEqual(await ticked(page), only('focus', answers));
  await reload(page);
  assert.deepEqual(await ticked(page), only('focus', answers));
});

story('back and forward lead through the pages, with the answers', async ({ page, open }) => {
  await open('');
  await follow(page, '.way[href*="check/"]');
  await follow(page, '.chair[href*="seller"]');
  await rateQuickly(page, 'focus', answers);
  await follow(page, '.onward .go');
  await page.click('#C1-outside-3');
  await follow(page, '.foot a[href*="about"]');

  const trail = ['about/index.html', ratingPage('seller', 'coaching'), ratingPage('seller', 'focus'), 'check/index.html', ''];
  for (const place of trail.slice(1)) {
    await travel(page, -1);
    assert.equal(path(page), place);
    await assertHeading(page, place);
  }
  for (const place of trail.slice(0, -1).reverse()) {
    await travel(page, 1);
    assert.equal(path(page), place);
    await assertHeading(page, place);
    if (place.includes('focus')) assert.deepEqual(await ticked(page), only('focus', answers));
    if (place.includes('coaching')) assert.ok(await page.$eval('#C1-outside-3', (radio) => radio.checked));
  }
});

async function assertHeading(page, place) {
  const say = words('en');
  const headings = { about: 'about-title', coaching: 'wheel-coaching', focus: 'wheel-focus', check: 'role-title' };
  const key = Object.keys(headings).find((key) => place.includes(key));
  const heading = say(headings[key] ?? 'start-title');
  await until(page, (heading) => document.querySelector('h1').textContent === heading, heading);
  const title = key ? say('window-title', { page: heading }) : say('site-title');
  await until(page, (title) => document.title === title, title);
}

story('the back button of the page leads back along the way', async ({ page, open }) => {
  await open('check/leader/coaching/');
  await page.click('#C1 .leaf');
  await until(page, () => location.pathname.includes('focus'));
  // To the end of the wheel before, and through its cards to the chair.
  for (const id of ['breath', 'F2', 'F4', 'F3', 'F1']) {
    assert.ok(await ofPage(page).see(isNow, id), id);
    await page.click(id === 'breath' ? '.onward a:not(.go)' : `#${id} .leaf`);
  }
  await until(page, () => location.pathname.endsWith('check/index.html'));
  await follow(page, '.onward a');
  assert.equal(path(page), 'index.html');
});

story('a new page begins at its top, with the focus on its heading', async ({ page, open }) => {
  await open('check/seller/focus/');
  await turnTo(ofPage(page), 'breath');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await follow(page, '.onward .go');
  await until(page, () => document.activeElement?.id === 'page-title' && scrollY === 0);
});

story('a link opened in another tab is left to the browser', async (reader) => {
  const { page, open } = reader;
  await open('check/seller/focus/');
  await page.keyboard.down('Control');
  await page.click('.foot a[href*="about"]');
  await page.keyboard.up('Control');
  // A tab exists before its address is set.
  await until(await tabBeside(reader), () => location.pathname.endsWith('about/index.html'));
  assert.equal(path(page), 'check/seller/focus/');
});
