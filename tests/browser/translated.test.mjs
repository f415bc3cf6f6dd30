// A page that the reader's browser translates shows what the app knows, in every way in which translators change a page.
// states.test.mjs and states-scenes.test.mjs compare every state of the site with its translation, and engines.test.mjs takes a translated check.

import assert from 'node:assert/strict';
import { host, takeCheck as takeCheckIn } from './hosts.mjs';
import { forEach, setting, story, text, until } from './lib.mjs';
import { deviceVoices } from './states.mjs';
import { WAYS, translate } from './translator.mjs';
import { GOLDEN, openWith } from './walk.mjs';
import { words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;

story('a translator that has stopped: what changes is told, what stays is translated, and the focus stays', async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.evaluate(translate, 'replace', { mark: '§', once: true });
  const fonts = () => page.$$eval('#camber font font', (all) => all.length);
  const before = [await fonts(), await text(page, '#camber')];
  await page.evaluate(() => {
    for (const font of document.querySelectorAll('#camber font')) font.own = true;
  });
  await page.click('#F1-outside-2');
  await page.focus('#F1-inside-2');
  await page.keyboard.press('Space');
  await until(page, () => document.querySelector('.ticks').ariaValueNow === '1');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'F1-inside-2');
  // Only what is told anew has lost its translation, and the rest was not even touched.
  const after = [await fonts(), await text(page, '#camber')];
  assert.ok(after[0] < before[0] && after[0] > before[0] - 8, `${before[0]} to ${after[0]}`);
  assert.notEqual(after[1], before[1]);
  assert.ok(await page.$$eval('#camber font', (all) => all.every((font) => font.own)));
});

story('the code on a translated page keeps back what the reader keeps back, in every way of translating', { viewport: { width: 1280, height: 2400 } }, async ({ page, open, newTab }) => {
  /** What the page says with all that it shows at first, and with less. */
  const codes = async (tab) => {
    const code = () => text(tab, '.code');
    const all = await code();
    for (const id of ['C3', 'F1']) await tab.$eval(`#show-${id}`, (box) => box.click());
    await until(tab, (all) => document.querySelector('.code').textContent.trim() !== all, all);
    return [all, await code(), await text(tab, '#show-count')];
  };
  await openWith({ page, open }, 'pair/', 'seller', answers);
  const expected = await codes(page);
  await forEach(WAYS, String, async (way) => {
    const tab = await newTab();
    await tab.evaluateOnNewDocument(translate, way);
    await open('pair/', tab);
    assert.deepEqual(await codes(tab), expected);
    await tab.close();
  });
});

story('read aloud on a translated page is the text of the app', { prepare: (page) => page.evaluateOnNewDocument(deviceVoices, ['en-US']) }, async ({ page, open }) => {
  await open('lesson/5/');
  await page.evaluate(translate, 'replace', { mark: '§' });
  await setting(page, 'aloud');
  await page.click('.aloud button');
  await until(page, () => window.spoken.length === 1);
  await page.evaluate(() => window.finish());
  await until(page, () => window.spoken.length === 2);
  const spoken = await page.evaluate(() => window.spoken.map(({ text }) => text));
  assert.ok(spoken.every((sentence) => sentence && !sentence.includes('§')), spoken.join());
  // What is marked is still translated.
  assert.match(await text(page, '.sentence[data-now]'), /^§/);
});

host('the whole check in an element that is translated', async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await page.evaluate(translate, 'replace', { host: 'camber-lesson' });
  await takeCheckIn(own);
  assert.equal(await own.text('.number b'), GOLDEN.E_mixed_realistic.result.overall.score.toFixed(0));
  assert.ok(await own.see((root) => root.querySelector('.number b font font')));
  await own.follow('.languages [hreflang=es]');
  assert.equal(await own.text('h1'), words('es')('widest-f4', { gap: 'more' }));
});
