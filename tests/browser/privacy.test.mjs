// The page "What leaves this device" tells the truth: its numbers match the browser's.

import assert from 'node:assert/strict';
import { follow, story, stored, text, until } from './lib.mjs';
import { GOLDEN, assertResult, takeCheck } from './walk.mjs';
import { LANGUAGES, plain, words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;
const privacy = '.foot a[href*="privacy"]';

for (const language of LANGUAGES) {
  story(`after a whole check the count is 0, and everything stored is told, in ${language}`, { languages: language, copy: true }, async ({ page, open }) => {
    const say = words(language);
    await open(language === 'en' ? 'check/' : 'es/check/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await takeCheck(page, 'seller', answers);
    await assertResult(page, language, 'E_mixed_realistic');
    await follow(page, privacy);
    assert.equal(await text(page, '.asked'), plain(say('privacy-asked', { count: 0 })));
    const size = (await stored(page)).length;
    assert.equal(await text(page, '.main .status'), say('stored-size', { size }));
    // The copy, as the browser has it.
    await until(page, () => document.querySelector('#camber').dataset.copy);
    const kept = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]);
      const sizes = await Promise.all((await cache.matchAll()).map(async (response) => (await response.blob()).size));
      return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    });
    const copy = say('privacy-copy', { files: kept.files, size: Math.ceil(kept.bytes / 1024) });
    await until(page, (copy) => document.querySelector('.copy').textContent === copy, copy);
    const meta = await page.$eval('meta[http-equiv=Content-Security-Policy]', (meta) => meta.content);
    assert.equal((await page.$$eval('.rules code', (rules) => rules.map((rule) => rule.textContent))).join('; '), meta);

    await page.click('.erase summary');
    await page.click('.confirm button');
    await until(page, () => localStorage.length === 0);
    await until(page, async () => (await caches.keys()).length === 0);
    await follow(page, privacy);
    await until(page, (none) => document.querySelector('.copy').textContent === none, say('privacy-no-copy'));
    assert.equal(await text(page, '.main .status'), say('keeping-nothing-yet'));
  });
}

story('what the page asks for is counted, also where the policy stops it', async (reader) => {
  const { page, open, site } = reader;
  const say = words('en');
  reader.expect(/policy: connect-src|console: /);
  await open('privacy/');
  await until(page, (line) => document.querySelector('.asked').textContent === line, plain(say('privacy-asked', { count: 0 })));
  await page.evaluate((url) => fetch(url), `${site.url}camber.js`);
  await until(page, (line) => document.querySelector('.asked').textContent === line, plain(say('privacy-asked', { count: 1 })));
  // Another host cannot be reached at all, whatever is counted.
  assert.equal(await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => 'reached', () => 'refused')), 'refused');
});

story('without script the page says that nothing is counted, and shows its rules', { script: false }, async (reader) => {
  const { page, site } = reader;
  // Without scripts, the preload of the app's module cannot be used.
  reader.expect(/^failed: .*\.js csp$/);
  const say = words('es');
  await page.goto(`${site.url}es/privacy/index.html`);
  assert.equal(await text(page, '.asked'), say('privacy-not-counted'));
  assert.ok((await page.$$('.rules code')).length > 8);
});

