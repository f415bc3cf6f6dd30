// Everything fits: no sideways scrolling, nothing too small to touch, one practice on one phone screen.

import assert from 'node:assert/strict';
import { DESKTOP, NARROW, PHONE, story } from './lib.mjs';
import { root } from './site.mjs';
import { STATES } from './states.mjs';
import { LANGUAGES } from './words.mjs';

/** Widths to look at, with the size of the reader's text. */
const LOOKS = [
  { ...NARROW, text: '100%' },
  { ...PHONE, text: '100%' },
  { width: 768, height: 900, text: '100%' },
  { ...DESKTOP, text: '100%' },
  { ...DESKTOP, text: '200%' },
  { width: 640, height: 480, text: '200%' },
];

for (const [place, [name, reach]] of Object.entries(STATES).entries()) {
  // The other language than in axe.test.mjs.
  const language = place % 2 === 0 ? 'es' : 'en';
  story(`everything fits and can be touched: ${name} (${language})`, { languages: language, viewport: NARROW }, async (reader) => {
    const { page } = reader;
    await reach(reader, language);
    const found = [];
    for (const { width, height, text } of LOOKS) {
      await page.setViewport({ width, height });
      await page.evaluate((size) => { document.documentElement.style.fontSize = size; }, text);
      const look = `${width} px, text ${text}`;
      for (const fault of await page.evaluate(misfits)) found.push(`${look}: ${fault}`);
      for (const fault of await page.evaluate(tooSmall, 44)) found.push(`${look}: ${fault}`);
    }
    assert.deepEqual(found, []);
  });
}

/** What makes the page scroll sideways, or is cut off by its own box. Runs in the page. */
function misfits() {
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const element of document.querySelectorAll('#camber *')) {
      const { right, width: own } = element.getBoundingClientRect();
      if (right > width + 1 && own > 0 && !element.closest('svg svg')) faults.push(`out: ${name(element)} ${right}`);
    }
  }
  for (const element of document.querySelectorAll('.button, .times, h1, h2, h3, .way, .chair, .languages a, .stations a')) {
    // Half a pixel of rounding is no cut-off letter.
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off: ${name(element)}`);
  }
  return faults.slice(0, 8);

  function name(element) {
    return `${element.nodeName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`;
  }
}

/** What is smaller than a finger. Links inside running text are as high as their line. Runs in the page. */
function tooSmall(least) {
  const faults = new Set();
  for (const control of document.querySelectorAll('a, button, input, select, textarea, summary')) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const block = control.closest('p, li, dd, td, th, figcaption, caption');
    const alone = block === null || block.textContent.trim() === control.textContent.trim();
    if (control.matches('a') && getComputedStyle(control).display === 'inline' && !alone) continue;
    // A label belongs to its box: both react to the finger.
    const target = control.matches('[type=checkbox], .check [type=radio]') ? control.closest('label') : control;
    const { width, height } = target.getBoundingClientRect();
    // A tenth of a pixel is lost where seven steps share a width.
    if (width < least - 0.1 || height < least - 0.1) {
      const what = control.id || control.textContent.trim().slice(0, 30);
      faults.add(`${control.nodeName} ${what}: ${width.toFixed(1)} x ${height.toFixed(1)}`);
    }
  }
  return [...faults].slice(0, 8);
}

for (const language of LANGUAGES) {
  for (const role of ['seller', 'leader']) {
    story(`the longest practice fits one phone screen, in ${language} as ${role}`, { languages: language, viewport: PHONE }, async ({ page, open }) => {
      await open(`${root(language)}check/${role}/insight/`);
      // Two chosen steps show their full names as well.
      await page.click('#K1-outside-3');
      await page.click('#K1-inside-6');
      const practice = await page.$eval('#K1', (practice) => {
        practice.scrollIntoView();
        const { top, bottom } = practice.getBoundingClientRect();
        return { height: bottom - top, bottom, screen: innerHeight };
      });
      assert.equal(practice.screen, PHONE.height);
      assert.ok(practice.height <= PHONE.height, `K1 is ${practice.height} px high`);
      assert.ok(practice.bottom <= PHONE.height, 'and stands within the screen');
      for (const id of ['K1-text', 'K1-outside-0', 'K1-inside-6', 'K1-na']) {
        assert.ok(await page.$eval(`#${id}`, (part) => part.getBoundingClientRect().bottom <= innerHeight), id);
      }
    });
  }
}
