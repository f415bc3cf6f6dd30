// The main task: a reader takes the whole check and gets the score of the worked example, to the digit shown.

import assert from 'node:assert/strict';
import { ofPage, rate } from './cards.mjs';
import { follow, path, story, text, until } from './lib.mjs';
import { GOLDEN, WHEELS, assertResult, enter, openWith, press, rateByKeyboard, rateByMouse, rateQuickly, ratingPage, unfold } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const folder = (language) => (language === 'en' ? '' : `${language}/`);
const ROLES = ['seller', 'leader'];

// Each hand with each language and each role. In the second example one practice does not apply.
for (const [hand, name] of [['mouse', 'E_mixed_realistic'], ['keyboard', 'G_one_missing']]) {
  for (const [place, language] of LANGUAGES.entries()) {
    const role = ROLES[hand === 'mouse' ? place : 1 - place];
    story(`the check in ${language} as ${role} by ${hand} alone: ${name}`, { languages: language }, async ({ page, open }) => {
      const { answers } = GOLDEN[name];
      const go = hand === 'mouse' ? follow : enter;
      const rate = hand === 'mouse' ? rateByMouse : rateByKeyboard;
      await open(`${folder(language)}index.html`);
      await go(page, '.way[href*="check/"]');
      await go(page, `.chair[href*="check/${role}/"]`);
      for (const [place, wheel] of WHEELS.entries()) {
        assert.equal(path(page), ratingPage(role, wheel, language));
        await assertPlace(page, language, wheel, place);
        await rate(page, wheel, answers);
        await go(page, '.onward .go');
      }
      assert.equal(path(page), `${folder(language)}result/index.html`);
      await assertResult(page, language, name);
      await assertSentences(page, language, role, answers);
    });
  }
}

const settled = (page) => page.$eval('.ticks', (ticks) => Number(ticks.ariaValueNow));

// The bar of a rating page shows the position and progress, and the focus is on the new heading.
async function assertPlace(page, language, wheel, place) {
  const say = words(language);
  assert.equal(await text(page, '.place'), say('place-rating', { number: 4 * place + 1 }));
  assert.equal(await settled(page), 4 * place);
  await until(page, () => document.activeElement?.id === 'page-title');
}

// The panel of a wheel shows the actual answers beside each statement, in the words for that chair.
async function assertSentences(page, language, role, answers) {
  const say = words(language);
  const [outside, inside] = answers.C2.map((step) => say('table-times', { times: say(`frequency-${step}.short`) }));
  const said = [say('practice-c2', { role }), say('table-outside'), outside, say('table-inside'), inside].join('');
  const shown = await page.$eval('#wheel-coaching .minis', (list) => list.textContent);
  assert.ok(shown.includes(said), `not on the page: ${said}`);
}

story('a practice that was left out can be rated after all, and a rated one left out', async ({ page, open }) => {
  await open('check/seller/focus/');
  const own = ofPage(page);
  await rate(own, 'F1-na');
  await rate(own, 'F1-inside-4');
  assert.equal(await page.$eval('#F1-na', (box) => box.checked), false);
  await rate(own, 'F1-outside-2');
  assert.equal(await settled(page), 1);
  await rate(own, 'F1-na');
  assert.equal(await page.$$eval('#F1 [type=radio]:checked', (radios) => radios.length), 0);
  assert.equal(await settled(page), 1);
  await rate(own, 'F1-na');
  assert.equal(await settled(page), 0);
});

story('what is still open is listed, can be left out at once, and then there is a result', async ({ page, open }) => {
  const say = words('en');
  await open('check/leader/focus/');
  await rateQuickly(page, 'focus', GOLDEN.E_mixed_realistic.answers);
  await open('result/');
  assert.equal(await text(page, '.lede'), say('result-incomplete', { settled: 4, total: 16 }));
  assert.equal(await page.$$eval('.open li', (entries) => entries.length), 12);
  assert.ok((await text(page, '.open')).includes(say('practice-k4', { role: 'leader' })));
  await unfold(await page.$('.open'));
  await follow(page, '.open li:last-child a');
  assert.equal(path(page), ratingPage('leader', 'order'));
  await open('result/');
  await press(page, 'result-answer-open');
  await until(page, () => document.querySelector('#C1'));
  assert.equal(path(page), ratingPage('leader', 'coaching'));
  await open('result/');
  await press(page, 'result-leave-out');
  await until(page, () => document.querySelector('.hero'));
  // One wheel is not enough for an overall score.
  assert.ok((await text(page, '.hero')).includes(say('score-none')));
  assert.ok((await text(page, '#wheel-order')).includes(say('wheel-none')));
  assert.ok((await text(page, '#wheel-focus .facts')).startsWith('54 '));
});

story('the table begins with the widest gap and ends with what does not apply', async ({ page, open }) => {
  await openWith({ page, open }, 'result/', 'seller', GOLDEN.G_one_missing.answers);
  const rows = () => page.$$eval('.table tbody tr', (rows) => rows.map((row) => row.querySelector('td b')?.textContent ?? ''));
  const widest = await rows();
  // The gaps of example G, widest first, with the practice that does not apply last.
  const gaps = Object.values(GOLDEN.G_one_missing.answers).filter(Boolean).map(([out, inn]) => Math.abs(out - inn));
  const numbers = (shown) => shown.map((gap) => (gap === '' ? -1 : Number(/\d+/.exec(gap) ?? 0)));
  assert.deepEqual(numbers(widest), [...gaps.sort((a, b) => b - a), -1]);
});
