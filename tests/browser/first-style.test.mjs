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

const WIDTHS = [NARROW, PHONE, DESKTOP];

story('what comes later changes no first page, at any width', async (reader) => {
  const { page, site } = reader;
  reader.expect(/(start|together)-[0-9a-f]+\.js|was preloaded/);
  // Anything in motion would have moved between the two observations.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // While the script that fetches the rest is still loading.
  await page.setRequestInterception(true);
  page.on('request', (request) => (/(start|together)-[0-9a-f]+\.js$/.test(request.url()) ? request.abort() : request.continue()));
  const everywhere = async () => {
    const seen = [];
    for (const viewport of WIDTHS) {
      await page.setViewport(viewport);
      seen.push(...(await page.evaluate(looks)).map((look) => `${viewport.width} px: ${look}`));
    }
    return seen;
  };
  await forEach(Object.entries(LATER), ([folder]) => folder || 'start', async ([folder, later]) => {
    await page.goto(`${site.url}${folder}index.html`);
    const before = await everywhere();
    await page.evaluate(load, later.map((name) => new URL(name, site.url).href));
    assert.deepEqual((await everywhere()).filter((look, at) => look !== before[at]), []);
  });
});

story('and it does come', async ({ page, open }) => {
  await forEach(Object.entries(LATER), ([folder]) => folder || 'start', async ([folder, later]) => {
    await open(folder);
    await until(page, (later) => later.every((name) => [...document.styleSheets].filter(({ href }) => href?.endsWith(`/${name}`)).length === 1), later);
  });
});

/** Every element with its position and appearance. Runs in the page. */
function looks() {
  return [...document.querySelectorAll('#camber *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, borderWidth, font, letterSpacing, opacity, textDecoration, visibility } = getComputedStyle(element);
    const look = [x, y, width, height, color, backgroundColor, borderWidth, font, letterSpacing, opacity, textDecoration, visibility];
    return `${element.tagName} ${element.textContent.trim().slice(0, 20)}: ${look.join(' ')}`;
  });
}

/** Loads the style sheets at these addresses. Runs in the page. */
function load(addresses) {
  return Promise.all(addresses.map((address) => new Promise((resolve, reject) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: address, onload: resolve, onerror: reject });
    document.head.append(link);
  })).map((loading) => loading.then(() => {})));
}
