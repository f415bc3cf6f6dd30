// When the app cannot come, the page does not pretend that it will.

import assert from 'node:assert/strict';
import { story, until } from './lib.mjs';
import { root } from './site.mjs';
import { LANGUAGES, words } from './words.mjs';

const missing = { before: (file) => (file.endsWith('.wasm') ? { status: 503, body: 'out of order' } : undefined) };

for (const language of LANGUAGES) {
  story(`a page whose app cannot be loaded says so in ${language}`, { server: missing, languages: language }, async (reader) => {
    const { page, site } = reader;
    reader.expect(/503|out of order|Wasm|preload/);
    await page.goto(`${site.url}${root(language)}check/seller/focus/`);
    await until(page, () => document.querySelector('#camber-apology')?.checkVisibility());
    assert.equal(await page.$eval('#camber-apology', (apology) => apology.textContent), words(language)('apology'));
    // What can be read without the app stays readable.
    assert.equal(await page.$$eval('main [type=radio]', (radios) => radios.length), 56);
  });
}
