// Two tabs at once: no tab overwrites the other, and the newer answer to a practice wins.

import assert from 'node:assert/strict';
import { ofPage, rate } from './cards.mjs';
import { follow, live, path, story, stored, text, until } from './lib.mjs';
import { GOLDEN, assertResult, erase, only, openWith, press, rateByMouse, rateQuickly, startAgain, tick, ticked } from './walk.mjs';
import { root } from './site.mjs';
import { words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;

/** Clicks, which is possible only in the foreground tab. */
async function click(page, selector) {
  await page.bringToFront();
  if (selector.startsWith('#F')) await rate(ofPage(page), selector.slice(1));
  else await page.click(selector);
}

const isTicked = (page, id) => until(page, (id) => document.getElementById(id)?.checked, id);
const says = (page, line) => until(page, (line) => document.querySelector('.keeping').textContent === line, line);

story('answers given in two tabs by turns all arrive in both', async ({ page, open, newTab }) => {
  await open('check/seller/focus/');
  const other = await open('check/seller/focus/', await newTab());
  await click(page, '#F1-outside-2');
  await isTicked(other, 'F1-outside-2');
  await click(other, '#F1-inside-5');
  await isTicked(page, 'F1-inside-5');
  await click(page, '#F4-na');
  await isTicked(other, 'F4-na');
  // The newer answer to the same practice wins in both.
  await click(other, '#F1-outside-6');
  await isTicked(page, 'F1-outside-6');
  const expected = { F1: [6, 5], F3: [null, null], F4: null, F2: [null, null] };
  assert.deepEqual(await ticked(page), expected);
  assert.deepEqual(await ticked(other), expected);
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await tab.reload();
    await live(tab);
    assert.deepEqual(await ticked(tab), expected);
  }
});

story('two tabs on different wheels make one whole check', async ({ page, open, newTab }) => {
  await open('check/seller/focus/');
  const other = await open('check/seller/insight/', await newTab());
  await page.bringToFront();
  await rateQuickly(page, 'focus', answers);
  await follow(page, '.onward .go');
  await other.bringToFront();
  await rateQuickly(other, 'insight', answers);
  await follow(other, '.onward .go');
  await rateQuickly(other, 'order', answers);
  // The other tab stays on its own page while answers come in.
  assert.ok(path(page).includes('coaching'));
  await page.bringToFront();
  await rateQuickly(page, 'coaching', answers);
  await until(other, () => document.querySelector('.ticks').ariaValueNow === '16');
  assert.ok(path(other).includes('order'));
  await other.bringToFront();
  await follow(other, '.onward .go');
  await assertResult(other, 'en', 'E_mixed_realistic');
  await page.bringToFront();
  await open('result/', page);
  await assertResult(page, 'en', 'E_mixed_realistic');
});

story('a tab that heard nothing of the other one still loses none of its answers', async ({ page, open, newTab }) => {
  await open('check/seller/focus/');
  const deaf = await newTab();
  // As if the browser had frozen the tab: its view of the storage is outdated.
  await deaf.evaluateOnNewDocument(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await open('check/seller/focus/', deaf);
  await page.bringToFront();
  await rateByMouse(page, 'focus', answers);
  assert.equal(await deaf.$$eval('main :checked', (found) => found.length), 0);
  // The newer answer counts for its practice; the other three practices stay.
  await click(deaf, '#F1-na');
  const third = await open('check/seller/focus/', await newTab());
  assert.deepEqual(await ticked(third), { ...only('focus', answers), F1: null });
});

story('erasing in one tab empties the other, and nothing comes back', async ({ page, open, newTab }) => {
  await openWith({ page, open }, 'result/', 'seller', answers);
  const other = await open('check/seller/order/', await newTab());
  assert.deepEqual(await ticked(other), only('order', answers));
  await page.bringToFront();
  await erase(page);
  await until(other, () => document.querySelectorAll('main :checked').length === 0);
  await says(other, words('en')('keeping-nothing-yet'));
  assert.equal(await stored(other), null);
  assert.equal(await stored(page), null);
});

story('a computer declared shared in one tab is shared in the other', async ({ page, open, newTab }) => {
  await open('result/');
  const other = await open('check/seller/focus/', await newTab());
  await page.bringToFront();
  await tick(page);
  await says(other, words('en')('keeping-shared'));
  // The stored data is gone, so the other tab may have gone back to the start.
  await other.bringToFront();
  if (!(await other.$('#F1-outside-3'))) {
    await follow(other, '.way[href*="check/"]');
    await follow(other, '.chair[href*="seller"]');
  }
  await click(other, '#F1-outside-3');
  assert.equal(await stored(other), null);
});

story('starting again in one tab does not bring the old answers back from the other', async ({ page, open, newTab }) => {
  await openWith({ page, open }, 'result/', 'seller', answers);
  const other = await open('check/seller/order/', await newTab());
  await page.bringToFront();
  await startAgain(page);
  // The cards of the other tab are those of the new check as well; the result stands in both.
  await click(page, '#F1-outside-3');
  await until(other, () => document.querySelectorAll('main :checked').length === 0);
  await other.bringToFront();
  await open('result/', other);
  await assertResult(other, 'en', 'E_mixed_realistic');
});

for (const [language, from] of [['en', 'result/'], ['es', 'es/']]) {
  story(`a new check given up on ${from} is given up in the other tab too`, { languages: language }, async ({ page, open, newTab }) => {
    const say = words(language);
    await openWith({ page, open }, `${root(language)}result/`, 'seller', answers);
    await press(page, 'again-button');
    await until(page, () => !document.querySelector('.hero'));
    const other = await open(path(page), await newTab());
    await click(other, '#F1-outside-3');
    await click(other, '#F1-inside-5');
    await page.bringToFront();
    await open(from);
    const line = say('again-underway', { answered: 1, total: 16 });
    assert.ok((await text(page, 'main')).includes(line));
    // It asks first.
    const before = await stored(page);
    await page.click('.drop summary');
    await until(page, () => document.querySelector('.drop[open] button'));
    assert.equal(await stored(page), before);
    await press(page, 'again-drop-yes');
    await until(page, () => !document.querySelector('.drop') && document.activeElement?.id === 'page-title');
    assert.ok(!(await text(page, 'main')).includes(line));
    // The other tab was at its cards, which are those of the result now: no tap there is meant for these.
    await until(other, () => document.querySelector('.opening-screen'));
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await open(`${root(language)}result/`, tab);
      await assertResult(tab, language, 'E_mixed_realistic');
      assert.ok(!(await text(tab, 'main')).includes(say('again-go-on')));
    }
  });
}
