// If the app or its words cannot load, the page says so.

import assert from 'node:assert/strict';
import { PHONE, story, until } from './lib.mjs';
import { root } from './site.mjs';
import { LANGUAGES, words } from './words.mjs';

/** A server without the words of this language for this part of the app, until it is repaired. */
const speechless = (language, part = 'first') => {
  const own = { broken: true, asked: 0 };
  own.server = {
    before: (file) => {
      if (!new RegExp(`camber-${part}-${language}-[0-9a-f]{16}\\.txt$`).test(file)) return undefined;
      own.asked += 1;
      return own.broken ? { type: 'text/html', body: '<!doctype html><title>Log in to this network</title>' } : undefined;
    },
  };
  return own;
};

const missing = { before: (file) => (file.endsWith('.wasm') ? { status: 503, body: 'out of order' } : undefined) };

for (const language of LANGUAGES) {
  story(`a page whose app cannot be loaded says so in ${language}`, { server: missing, languages: language }, async (reader) => {
    const { page, site } = reader;
    reader.expect(/503|out of order|Wasm|preload/);
    await page.goto(`${site.url}${root(language)}check/seller/focus/`);
    await until(page, () => document.querySelector('#camber-apology')?.checkVisibility());
    assert.equal(await page.$eval('#camber-apology', (apology) => apology.textContent), words(language)('apology'));
    // Everything that works without the app stays readable.
    assert.equal(await page.$$eval('main [type=radio]', (radios) => radios.length), 56);
  });
}

story('a page whose words cannot be loaded says so', { server: speechless('es').server, languages: 'es' }, async ({ page, site }) => {
  await page.goto(`${site.url}es/check/seller/focus/`);
  await until(page, () => document.querySelector('#camber-apology')?.checkVisibility());
  assert.equal(await page.$eval('#camber-apology', (apology) => apology.textContent), words('es')('apology'));
  assert.equal(await page.$eval('h1', (title) => title.checkVisibility()), true);
});

for (const [part, place, viewport] of [['first', 'check/seller/focus/', PHONE], ['together', 'pair/', undefined]]) {
  const server = speechless('es', part);
  story(`a language whose words cannot be loaded is not spoken, and coming back to it works: ${place}`, { server: server.server, viewport }, async ({ page, open }) => {
    await open(place);
    // The page has tried to fetch them once it is loaded.
    await until(page, () => document.querySelector('#camber').dataset.asked !== undefined);
    const title = await page.$eval('h1', (title) => title.textContent);
    await page.click('.languages [hreflang=es]');
    await until(page, () => document.querySelector('.top [role=alert]'));
    assert.equal(await page.$eval('.top [role=alert]', (told) => told.textContent), words('en')('language-away', { language: 'Español' }));
    assert.equal(await page.$eval('h1', (title) => title.textContent), title);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.equal(await page.evaluate(() => localStorage.getItem('camber.language')), null);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));

    server.broken = false;
    await page.click('.languages [hreflang=es]');
    await until(page, () => document.documentElement.lang === 'es');
    assert.equal(await page.$('.top [role=alert]'), null);
    assert.equal(await page.evaluate(() => localStorage.getItem('camber.language')), 'es');
    // From then on they are available.
    const asked = server.asked;
    for (const language of ['en', 'es']) {
      await page.click(`.languages [hreflang=${language}]`);
      await until(page, (language) => document.documentElement.lang === language, language);
    }
    assert.equal(server.asked, asked);
  });
}

story('the words of another language come only once the app has come', async ({ page, open }) => {
  await open('es/about/');
  await until(page, () => document.querySelector('#camber').dataset.asked !== undefined);
  const [app, early, late] = await page.evaluate(() => [['_bg.wasm', 0], ['-es-', -1], ['-en-', 0]].map(([part, place]) => {
    const file = performance.getEntriesByType('resource').filter(({ name }) => name.split('/').at(-1).includes(part)).sort((a, b) => a.startTime - b.startTime).at(place);
    return { name: file.name.split('/').at(-1), asked: file.startTime, there: file.responseEnd };
  }));
  assert.match(early.name, /^camber-\w+-es-/);
  assert.match(late.name, /^camber-\w+-en-/);
  assert.ok(Math.max(app.there, early.there) <= late.asked, JSON.stringify([app, early, late]));
});
