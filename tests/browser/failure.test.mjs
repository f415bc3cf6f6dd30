// If the app or its words cannot load, the page says so.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, PHONE, gate, live, story, until } from './lib.mjs';
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

/** What the browser says of a file that is missing or another one. */
const EXPECTED = /console: .*(integrity|out of order|Failed to load|Error)|failed: .*|^(404|503): /;

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

story('a page whose words cannot be loaded says so', { server: speechless('es').server, languages: 'es' }, async (reader) => {
  const { page, site } = reader;
  reader.expect(EXPECTED);
  await page.goto(`${site.url}es/check/seller/focus/`);
  await until(page, () => document.querySelector('#camber-apology')?.checkVisibility());
  assert.equal(await page.$eval('#camber-apology', (apology) => apology.textContent), words('es')('apology'));
  assert.equal(await page.$eval('h1', (title) => title.checkVisibility()), true);
});

for (const [part, place, viewport] of [['first', 'check/seller/focus/', PHONE], ['together', 'pair/', undefined]]) {
  const server = speechless('es', part);
  story(`a language whose words cannot be loaded is not spoken, and coming back to it works: ${place}`, { server: server.server, viewport }, async (reader) => {
    const { page, open } = reader;
    reader.expect(EXPECTED);
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
  const [app, early, late] = await page.evaluate(() => [['_bg.wasm', 0], ['first-es-', 0], ['-en-', 0]].map(([part, place]) => {
    const file = performance.getEntriesByType('resource').filter(({ name }) => name.split('/').at(-1).includes(part)).sort((a, b) => a.startTime - b.startTime).at(place);
    return { name: file.name.split('/').at(-1), asked: file.startTime, there: file.responseEnd };
  }));
  assert.match(early.name, /^camber-first-es-/);
  assert.match(late.name, /^camber-\w+-en-/);
  assert.ok(Math.max(app.there, early.there) <= late.asked, JSON.stringify([app, early, late]));
});

/** A server that answers for a part of the app, as long as it is broken. */
const partless = (part, answer) => {
  const own = { broken: true, asked: 0 };
  own.server = {
    before: (file) => {
      if (!new RegExp(`camber-${part}-[0-9a-f]{16}\\.wasm$`).test(file)) return undefined;
      own.asked += 1;
      return own.broken ? answer(file) : undefined;
    },
  };
  return own;
};
const bytes = (file) => readFileSync(join(FOLDER, file));
for (const [why, answer] of Object.entries({
  'is missing': () => ({ status: 404, body: 'nothing here' }),
  'is the page of a network that wants a login': () => ({ type: 'text/html', body: '<!doctype html><title>Log in to this network</title>' }),
  'has another byte': (file) => ({ type: 'application/wasm', body: Buffer.concat([bytes(file), Buffer.from([0, 1, 0])]) }),
})) {
  const server = partless('lesson', answer);
  story(`a part of the app that ${why} keeps the old page and says so, and another try brings it`, { server: server.server, viewport: PHONE }, async (reader) => {
    const { page, open } = reader;
    reader.expect(EXPECTED);
    await open('');
    await until(page, () => document.querySelector('#camber').dataset.asked !== undefined);
    // Once as it is, once past the browser's cache.
    assert.equal(server.asked, 2);
    const title = await page.$eval('h1', (title) => title.textContent);
    await page.click('.way[href*="lesson/1/"]');
    await until(page, () => document.querySelector('#notice[role=alert]'));
    assert.equal(await page.$eval('#notice p', (told) => told.textContent), words('en')('part-away'));
    assert.equal(await page.$eval('h1', (title) => title.textContent), title);
    assert.equal(new URL(page.url()).pathname.endsWith('/camber/'), true);
    assert.equal(server.asked, 4);
    server.broken = false;
    await page.click('#notice button');
    await until(page, (title) => document.querySelector('h1').textContent === title, words('en')('scene-two-chairs-title'));
    await until(page, () => location.pathname.endsWith('lesson/1/index.html'));
    assert.equal(await page.$('#notice'), null);
  });
}

story('a part of the app with no type that a browser knows works all the same', { server: partless('(lesson|shared|chunk_\\d)', (file) => ({ type: 'application/octet-stream', body: bytes(file) })).server }, async ({ page, open }) => {
  await open('lesson/1/');
  await page.click('.onward .go');
  await until(page, () => location.pathname.endsWith('lesson/2/index.html'));
});

story('a page whose own part cannot be loaded says so, and can be read', { server: partless('lesson', () => ({ status: 503, body: 'out of order' })).server }, async (reader) => {
  const { page, site } = reader;
  reader.expect(EXPECTED);
  await page.goto(`${site.url}lesson/1/index.html`);
  await until(page, () => document.querySelector('#camber-apology')?.checkVisibility());
  assert.equal(await page.$eval('h1', (title) => title.textContent), words('en')('scene-two-chairs-title'));
});

// What tells of a failure must not be what has failed: no script is needed for it.
const isStart = (file) => /^((start|together)-[^/]+|embed)\.js$/.test(file.split('/').at(-1));
const said = (page) => page.$eval('#camber-late', (late) => [getComputedStyle(late).visibility, late.textContent]);
/** Lets the time pass that the style waits. */
const wait = (page) => page.evaluate(() => document.querySelector('#camber-late').getAnimations().forEach((animation) => animation.finish()));
for (const [why, answer] of Object.entries({
  'is missing': { status: 404, body: 'nothing here' },
  'is of another version': { type: 'text/javascript', body: 'import { nothing } from "./start-0.js";' },
  'is beyond an old browser': { type: 'text/javascript', body: 'let started; started ??? = 1;' },
  'is the page of a network that wants a login': { type: 'text/html', body: '<!doctype html><title>Log in to this network</title>' },
})) {
  story(`a page whose start script ${why} says so after a while`, { server: { before: (file) => (isStart(file) ? answer : undefined) } }, async (reader) => {
    const { page, site } = reader;
    reader.expect(/./);
    for (const [language, place] of [['en', ''], ['es', 'check/seller/focus/'], ['en', 'lesson/1/'], ['es', 'result/'], ['en', 'pair/'], ['es', 'embed.html']]) {
      await page.goto(`${site.url}${root(language)}${place}`, { waitUntil: 'domcontentloaded' });
      const late = words(language)('late');
      assert.deepEqual(await said(page), ['hidden', late], 'not at once');
      await wait(page);
      assert.deepEqual(await said(page), ['visible', late], place);
    }
  });
}

const held = gate();
story('a page that does not start for long says so until it starts', { server: held.server }, async ({ page, site }) => {
  held.close();
  for (const place of ['check/seller/focus/', 'es/embed.html']) {
    await page.goto(site.url + place, { waitUntil: 'domcontentloaded' });
    await wait(page);
    assert.equal((await said(page))[0], 'visible');
    held.open();
    await live(page);
    await until(page, () => !document.querySelector('#camber-late'));
    // What this page fetches beforehand would be held back too, and leave no connection for the next page.
    await page.goto('about:blank');
    held.close();
    await page.setCacheEnabled(false);
  }
  held.open();
});
