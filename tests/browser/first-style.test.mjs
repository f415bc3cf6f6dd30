// The pages on which readers start are painted with only the style they need. The rest loads a moment later and must
// not change them.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { DESKTOP, FOLDER, NARROW, PHONE, forEach, story, until } from './lib.mjs';
import { SCENES } from './site.mjs';

const file = (part) => readdirSync(FOLDER).find((name) => name.startsWith(`${part}-`) && name.endsWith('.css'));
/** The later style sheet of each page. */
const LATER = {
  ...Object.fromEntries(['', 'es/check/', 'check/seller/focus/'].map((folder) => [folder, ['lesson', 'rest'].map(file)])),
  ...Object.fromEntries(SCENES.map((_, place) => [`lesson/${place + 1}/`, [file('rest')]])),
  ...Object.fromEntries(['pair/', 'team/', 'es/team/session/', 'team/code/'].map((folder) => [folder, [file('lesson')]])),
};

for (const viewport of [NARROW, PHONE, DESKTOP]) {
  story(`what comes later changes no first page, ${viewport.width} px`, { viewport }, async (reader) => {
    const { page, site } = reader;
    reader.expect(/(start|together)-[0-9a-f]+\.js|was preloaded/);
    // Anything in motion would have moved between the two observations.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // While the script that fetches the rest is still loading.
    await page.setRequestInterception(true);
    page.on('request', (request) => (/(start|together)-[0-9a-f]+\.js$/.test(request.url()) ? request.abort() : request.continue()));
    await forEach(Object.entries(LATER), ([folder]) => folder || 'start', async ([folder, later]) => {
      await page.goto(`${site.url}${folder}index.html`);
      assert.deepEqual(await page.evaluate(changes, later.map((name) => new URL(name, site.url).href)), []);
    });
  });
}

story('and it does come', async ({ page, open }) => {
  await forEach(Object.entries(LATER), ([folder]) => folder || 'start', async ([folder, later]) => {
    await open(folder);
    await until(page, (later) => later.every((name) => [...document.styleSheets].filter(({ href }) => href?.endsWith(`/${name}`)).length === 1), later);
  });
});

/** Every element whose position or appearance the style sheets at these addresses change. Runs in the page. */
async function changes(addresses) {
  const looks = () => [...document.querySelectorAll('#camber *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, borderWidth, font, letterSpacing, opacity, textDecoration, visibility } = getComputedStyle(element);
    return [x, y, width, height, color, backgroundColor, borderWidth, font, letterSpacing, opacity, textDecoration, visibility].join(' ');
  });
  const before = looks();
  await Promise.all(addresses.map((address) => new Promise((resolve, reject) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: address, onload: resolve, onerror: reject });
    document.head.append(link);
  })));
  const elements = [...document.querySelectorAll('#camber *')];
  const name = ({ tagName, textContent }) => `${tagName} ${textContent.trim().slice(0, 20)}`;
  return looks().flatMap((look, at) => (look === before[at] ? [] : [`${name(elements[at])}: ${before[at]} -> ${look}`]));
}
