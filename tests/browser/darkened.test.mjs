// An extension that darkens pages, Dark Reader, on pages that have a QR code: a camera still reads it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { story, text, until } from './lib.mjs';
import { scanned } from './pair.mjs';
import { GOLDEN, answersFile, readIn } from './walk.mjs';

const DARK_READER = readFileSync(new URL('node_modules/darkreader/darkreader.js', import.meta.url), 'utf8');

for (const dark of [false, true]) {
  story(`a darkened QR code is read (${dark ? 'dark' : 'light'} system)`, { copy: false, dark, prepare: (page) => page.setBypassCSP(true) }, async ({ page, open, browser }) => {
    await open('result/');
    await readIn(page, answersFile('seller', GOLDEN.E_mixed_realistic.answers));
    await open('pair/');
    const before = await page.$eval('.button.go', (button) => getComputedStyle(button).color);
    // The extension's own policy lets it add styles.
    await page.evaluate(DARK_READER);
    await page.evaluate(() => DarkReader.enable({ brightness: 100, contrast: 100 }));
    await until(page, (before) => getComputedStyle(document.querySelector('.button.go')).color !== before, before);
    assert.equal(await scanned(page, browser), await text(page, '.code'));
  });
}
