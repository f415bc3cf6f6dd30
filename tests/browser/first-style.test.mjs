// The pages on which a reader begins are painted with the first part of the style alone. The rest comes a moment later
// and may change nothing of them.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { DESKTOP, FOLDER, PHONE, forEach, story } from './lib.mjs';

const REST = readdirSync(FOLDER).find((name) => /^rest-[0-9a-f]+\.css$/.test(name));
const PAGES = ['', 'es/check/', 'check/seller/focus/'];

for (const viewport of [PHONE, DESKTOP]) {
  story(`what comes later changes no first page, ${viewport.width} px`, { viewport }, async (reader) => {
    const { page, site } = reader;
    reader.expect(/start-[0-9a-f]+\.js|was preloaded/);
    // As long as the script that fetches the rest is on its way.
    await page.setRequestInterception(true);
    page.on('request', (request) => (/start-[0-9a-f]+\.js$/.test(request.url()) ? request.abort() : request.continue()));
    await forEach(PAGES, (folder) => folder || 'start', async (folder) => {
      await page.goto(`${site.url}${folder}index.html`);
      assert.deepEqual(await page.evaluate(changes, new URL(REST, site.url).href), []);
    });
  });
}

/** Every element whose place or look the sheet at this address changes. Runs in the page. */
async function changes(address) {
  const looks = () => [...document.querySelectorAll('#camber *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, borderWidth, font, letterSpacing, opacity, textDecoration, visibility } = getComputedStyle(element);
    return [x, y, width, height, color, backgroundColor, borderWidth, font, letterSpacing, opacity, textDecoration, visibility].join(' ');
  });
  const before = looks();
  await new Promise((resolve, reject) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: address, onload: resolve, onerror: reject });
    document.head.append(link);
  });
  const elements = [...document.querySelectorAll('#camber *')];
  const name = ({ tagName, textContent }) => `${tagName} ${textContent.trim().slice(0, 20)}`;
  return looks().flatMap((look, at) => (look === before[at] ? [] : [`${name(elements[at])}: ${before[at]} -> ${look}`]));
}
