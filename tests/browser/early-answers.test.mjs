// The first rating page takes answers before the app has arrived, and the app takes them over.

import assert from 'node:assert/strict';
import { isNow, ofPage } from './cards.mjs';
import { DESKTOP, PHONE, gate, live, shifts, story, text, until } from './lib.mjs';
import { GOLDEN, only, rateByMouse, ticked } from './walk.mjs';
import { words } from './words.mjs';

const EARLY = { F1: [2, 5], F3: [4, null], F4: null, F2: [null, null] };

for (const [language, viewport] of [['en', DESKTOP], ['es', PHONE]]) {
  const app = gate();
  const options = { server: app.server, viewport, languages: language };
  story(`answers given before the app is there are kept, in ${language}`, options, async ({ page, site }) => {
    app.close();
    await page.goto(`${site.url}${language === 'en' ? '' : 'es/'}check/seller/focus/`, { waitUntil: 'domcontentloaded' });
    await page.click('#F1-outside-2');
    await page.click('#F1-inside-5');
    await page.click('#F4-na');
    // The last one with the keyboard, so that the focus is visible.
    await page.focus('#F3-outside-0');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    assert.equal(await page.$('[data-live]'), null, 'the app must not be there yet');
    assert.deepEqual(await ticked(page), EARLY);

    app.open();
    await live(page);
    await until(page, () => document.querySelector('.ticks').ariaValueNow === '2');
    assert.deepEqual(await ticked(page), EARLY);
    // The card shown is the one the reader is at.
    assert.ok(await ofPage(page).see(isNow, 'F3'));
    assert.equal(await page.evaluate(() => document.activeElement.id), 'F3-outside-4');
    assert.equal(await page.evaluate(() => document.activeElement.matches(':focus-visible')), true);

    // The keyboard continues from there, and the app receives it.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const after = { ...EARLY, F3: [5, 0] };
    assert.deepEqual(await ticked(page), after);
    await until(page, () => document.querySelector('.ticks').ariaValueNow === '3');

    await page.reload();
    await live(page);
    assert.deepEqual(await ticked(page), after);
    assert.equal(await text(page, '.place'), words(language)('place-rating', { number: 4 }));
  });
}

for (const [language, viewport] of [['en', PHONE], ['es', { width: 360, height: 740 }], ['es', DESKTOP]]) {
  const app = gate();
  story(`the first card stands where it stood, in ${language} at ${viewport.width} by ${viewport.height}`, { server: app.server, viewport, languages: language }, async ({ page, site }) => {
    app.close();
    await page.goto(`${site.url}${language === 'en' ? '' : 'es/'}check/leader/insight/`, { waitUntil: 'domcontentloaded' });
    await page.click('#K1-outside-2');
    await page.evaluate(() => scrollTo(0, 0));
    const before = await looks(page, 'K1');
    app.open();
    await live(page);
    await until(page, () => document.querySelector('#K1-outside-2').checked);
    // Not even small jumps: all is at exactly the same pixel.
    assert.deepEqual(await looks(page, 'K1'), before);
    assert.deepEqual(await shifts(page), []);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.card:not(.shown)').length && [...document.querySelectorAll('.card')].filter((card) => card.checkVisibility()).length), 1);
  });
}

/** The position of every control on a card. */
function looks(page, id) {
  return page.$$eval(`.bar *, #${id} input, #${id} h2`, (elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.id || element.className, x, y, width, height].join(' ');
    }),
  );
}

const late = gate();
story('early answers join those of an earlier visit, and the newer one counts', { server: late.server }, async ({ page, open }) => {
  const { answers } = GOLDEN.E_mixed_realistic;
  await open('check/seller/focus/');
  await rateByMouse(page, 'focus', answers);
  late.close();
  // From the cache it would load at once, and so it would from the service worker's copy.
  await page.setCacheEnabled(false);
  await page.setBypassServiceWorker(true);
  await page.reload({ waitUntil: 'domcontentloaded' });
  assert.equal(await page.$eval('#F1-outside-2', (radio) => radio.checked), false, 'the app must not be there yet');
  await page.click('#F1-outside-6');
  await page.click('#F2-na');
  late.open();
  await live(page);
  assert.deepEqual(await ticked(page), { ...only('focus', answers), F1: [6, answers.F1[1]], F2: null });
  assert.equal(await page.$eval('.ticks', (ticks) => ticks.ariaValueNow), '4');
});

const slow = gate();
story('who goes on before the app is there takes the answers along', { server: slow.server }, async ({ page, site }) => {
  slow.close();
  await page.goto(`${site.url}check/seller/focus/`, { waitUntil: 'domcontentloaded' });
  await page.click('#F1-outside-2');
  await page.click('#F1-inside-5');
  // The script that delays the link must have loaded; the app itself has not.
  await until(page, () => performance.getEntriesByType('resource').some(({ name, responseEnd }) => /\/start-[^/]+\.js$/.test(name) && responseEnd > 0));
  await page.click('.onward .go');
  assert.match(page.url(), /check\/seller\/focus\/$/);
  slow.open();
  await until(page, () => location.pathname.endsWith('/check/seller/coaching/index.html'));
  await live(page);
  assert.equal(await page.$eval('.ticks', (ticks) => ticks.ariaValueNow), '1');
});
