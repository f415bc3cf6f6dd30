// Before the app has loaded: the element shows the first page, remembers clicks, and loads only when it is near the
// viewport.

import assert from 'node:assert/strict';
import { host, isModule, lesson } from './hosts.mjs';
import { PHONE, gate, shifts } from './lib.mjs';
import { words } from './words.mjs';

for (const [language, viewport] of [['en', PHONE], ['es', undefined]]) {
  const held = gate();
  host(`the page that follows stands there before the app and does not move when it comes, in ${language}`, { camber: held.server, viewport }, async ({ page, visit, lesson }) => {
    held.close();
    await visit('plain.html');
    await page.$eval('camber-lesson', (element, lang) => { element.lang = lang; }, language);
    const own = lesson();
    await own.until((root, text) => root.querySelector('[aria-busy] h1')?.textContent === text, words(language)('start-title'));
    const box = () => page.$eval('camber-lesson', (element) => { const { top, width, height } = element.getBoundingClientRect(); return { top, width, height }; });
    const before = await box();
    // Ignores the shift when the element replaced its fallback; a host can reserve the space.
    await shifts(page);
    await page.evaluate(() => { window.shifts = []; });
    assert.ok(before.height > 500, `${before.height} px high`);
    held.open();
    await own.live();
    assert.deepEqual(await box(), before);
    assert.deepEqual(await shifts(page), []);
    assert.equal(await own.count('[aria-busy]'), 0);
  });
}

const late = gate();
host('who clicks before the app is there goes on when it is, and is not led away', { camber: late.server }, async ({ page, visit, lesson, url }) => {
  late.close();
  await visit('plain.html');
  const own = lesson();
  await own.until((root) => root.querySelector('.way'));
  await own.click('.way[href*="check/"]');
  await new Promise((done) => setTimeout(done, 200));
  assert.equal(page.url(), `${url}plain.html`);
  late.open();
  await own.until((root, text) => root.querySelector('h1')?.textContent === text, words('en')('role-title'));
  assert.equal(page.url(), `${url}plain.html`);
});

host('a page that begins elsewhere shows that page first, or an outline', async ({ page, visit }) => {
  await visit('plain.html');
  const look = (start, chair) =>
    page.evaluate((start, chair) => {
      const element = document.createElement('camber-lesson');
      for (const [name, value] of Object.entries({ start, chair })) if (value) element.setAttribute(name, value);
      document.body.prepend(element);
      const text = element.shadowRoot.querySelector('h1, .outline').textContent;
      element.remove();
      return text;
    }, start, chair);
  const say = words('en');
  assert.equal(await look(), say('start-title'));
  assert.equal(await look('check'), say('role-title'));
  assert.equal(await look('course'), say('role-title'));
  assert.equal(await look('check', 'leader'), say('widget-loading'));
  assert.equal(await look('lesson/2'), say('widget-loading'));
});

host('what is far below the window is not loaded until it comes near', async ({ page, visit, site }) => {
  // Not a page with an element near its top, which would start to load before it could be removed.
  await visit('far.html');
  await page.waitForNetworkIdle({ idleTime: 300 });
  const modules = () => site.requests.filter(({ path }) => isModule(path)).length;
  assert.equal(modules(), 0);
  const own = lesson(page);
  assert.equal(await own.count('h1'), 1, 'its page stands there all the same');
  await page.evaluate(() => scrollTo(0, 3000));
  await own.live();
  assert.equal(modules(), 1);
});

host('three elements load one module', async ({ page, visit, site }) => {
  await visit('plain.html');
  await page.evaluate(() => document.body.prepend(document.createElement('camber-lesson'), document.createElement('camber-lesson')));
  for (const which of [0, 1]) await lesson(page, which).live();
  assert.equal(site.requests.filter(({ path }) => isModule(path)).length, 1);
});
