// An extension that darkens pages, Dark Reader, takes every color by itself. Everything can still be read, by people and by
// the camera that reads a QR code.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { story, text, until } from './lib.mjs';
import { scanned } from './pair.mjs';
import { root } from './site.mjs';
import { GOLDEN, openWith } from './walk.mjs';

const DARK_READER = readFileSync(new URL('node_modules/darkreader/darkreader.js', import.meta.url), 'utf8');

for (const dark of [false, true]) {
  story(`a darkened QR code is read (${dark ? 'dark' : 'light'} system)`, { dark, prepare: (page) => page.setBypassCSP(true) }, async ({ page, open, browser }) => {
    await openWith({ page, open }, 'pair/', 'seller', GOLDEN.E_mixed_realistic.answers);
    const before = await page.$eval('.button.go', (button) => getComputedStyle(button).color);
    // The extension's own policy lets it add styles.
    await page.evaluate(DARK_READER);
    await page.evaluate(() => DarkReader.enable({ brightness: 100, contrast: 100 }));
    await until(page, (before) => getComputedStyle(document.querySelector('.button.go')).color !== before, before);
    assert.equal(await scanned(page, browser), await text(page, '.code'));
  });
}

for (const [language, place] of [['en', ''], ['es', 'check/seller/focus/'], ['en', 'lesson/1/'], ['es', 'lesson/3/'], ['en', 'lesson/6/'], ['es', 'result/'], ['en', 'team/'], ['es', 'privacy/']]) {
  story(`every word of a darkened page stands out: ${language} ${place}`, { languages: language, prepare: (page) => page.setBypassCSP(true) }, async ({ page, open }) => {
    await open(root(language) + place);
    const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('.camber')).backgroundColor);
    const before = await ground();
    await page.evaluate(DARK_READER);
    await page.evaluate(() => DarkReader.enable({ brightness: 100, contrast: 100 }));
    await until(page, (before) => getComputedStyle(document.querySelector('.camber')).backgroundColor !== before, before);
    // The colors of everything move at once, some of them gradually; a movement that is replaced by another is over too.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    const faint = await page.$$eval('.camber *', (elements) => {
      const numbers = (color) => color.match(/[\d.]+/g).map(Number);
      const light = (color) => {
        const [red, green, blue] = numbers(color).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      const ground = (element) => {
        const own = getComputedStyle(element).backgroundColor;
        return (numbers(own)[3] ?? 1) > 0.5 || !element.parentElement ? own : ground(element.parentElement);
      };
      const says = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      return elements.filter((element) => says(element) && element.checkVisibility() && !element.closest('svg')).flatMap((element) => {
        const [text, under] = [getComputedStyle(element).color, ground(element)];
        const [most, least] = [light(text), light(under)].sort((one, other) => other - one);
        return most / least < 4.5 ? [`${element.textContent.trim()}: ${text} on ${under}`] : [];
      });
    });
    assert.deepEqual(faint, []);
  });
}
