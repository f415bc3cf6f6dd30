// No requests are made once a page and the copy for offline use (offline.test.mjs) are complete, none ever goes to
// another host, and no cookie is set.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { join } from 'node:path';
import { FOLDER, follow, gate, live, story, until } from './lib.mjs';
import { CSP } from './serve.mjs';
import { GOLDEN, assertResult, press, startAgain, takeCheck } from './walk.mjs';

/** Notes when the app is in charge. */
const note = (page) => page.evaluateOnNewDocument(() => {
  new MutationObserver(() => { if (document.querySelector('#camber[data-live]')) window.liveAt ??= performance.now(); })
    .observe(document, { subtree: true, childList: true, attributeFilter: ['data-live'] });
});

story('a whole check asks for nothing after the first page', { prepare: note, copy: true }, async (reader) => {
  const { page, open, context, site } = reader;
  const loaded = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open('');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await until(page, () => document.querySelector('#camber').dataset.asked);
  await page.waitForNetworkIdle({ idleTime: 300 });
  // The worker's fetches are not requests of the page. Nothing comes twice, and until the app is in charge at most
  // eight files: the page, a script, the app and its words.
  assert.equal(new Set(loaded).size, loaded.length, `loaded twice: ${loaded}`);
  const live = await page.evaluate(() => window.liveAt);
  const early = await page.evaluate((live) => performance.getEntriesByType('resource').filter(({ startTime }) => startTime < live).length, live);
  assert.ok(early + 1 <= 8, `${early} requests: ${loaded}`);
  site.requests.length = 0;

  await follow(page, '.way[href*="check/"]');
  await takeCheck(page, 'seller', GOLDEN.E_mixed_realistic.answers);
  await assertResult(page, 'en', 'E_mixed_realistic');
  await follow(page, '.languages [hreflang=es]');
  await assertResult(page, 'es', 'E_mixed_realistic');
  await press(page, 'try-yes');
  await page.type('#intention', 'hola');
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await press(page, 'print-button');
  await until(page, () => window.printed);
  await startAgain(page);
  await follow(page, '.foot a[href*="about"]');
  await follow(page, '.wordmark');
  await follow(page, '.way[href*="lesson/1/"]');
  await follow(page, '.onward .go');
  await page.waitForNetworkIdle({ idleTime: 300 });
  // Requests to other hosts fail every test (lib.mjs); here our own server received none either.
  assert.deepEqual(site.requests.map(({ path }) => path), []);
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await page.evaluate(() => document.cookie), '');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).sort()), ['camber.language', 'camber.session']);
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), ['camber']);
  // The copy is the same for everyone.
  assert.deepEqual(await page.evaluate(async () => (await caches.keys()).length), 1);
  assert.equal(await page.$eval('#camber', (root) => root.dataset.asked), '0');
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
});

story('who only looks at the start leaves no trace in the storage', async ({ page, open }) => {
  await open('');
  await open('about/');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

story('the policy stands in every page and in the header, and blocks what is not ours', async (reader) => {
  const { page, open, site } = reader;
  await open('privacy/');
  const meta = await page.$eval('meta[http-equiv=Content-Security-Policy]', (meta) => meta.content);
  const header = (await (await fetch(`${site.url}index.html`)).headers.get('content-security-policy')) ?? '';
  // A page's own policy cannot contain frame-ancestors; the header can.
  assert.equal(strict(header.replace("; frame-ancestors 'none'", '')), strict(meta));
  for (const word of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'"]) assert.ok(meta.includes(word), word);
  assert.ok(!meta.includes('unsafe-inline') && !meta.includes("'unsafe-eval'"), meta);
  reader.expect(/policy: |console: |failed: /);
  const violation = page.evaluate(() => new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
    const script = document.createElement('div');
    script.setAttribute('style', 'color: red');
    document.body.append(script);
  }));
  assert.equal(await violation, 'style-src-attr');
});

for (const [folder, inline] of [['', 'script, script, style'], ['es/', 'script, script, style'], ['check/seller/focus/', 'script, style'], ['lesson/1/', 'script'], ['result/', 'script']]) {
  test(`what stands in a page is allowed there by its hash, and nothing else is: ${folder || 'start'}`, () => {
    // That the hashes are right, every page shows that is opened with the policy on.
    const page = readFileSync(join(FOLDER, folder, 'index.html'), 'utf8');
    const [, policy] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/i.exec(page);
    const found = [...page.matchAll(/<(style|script)\b(?![^>]*\ssrc=)/g)].map(([, name]) => name).join(', ');
    assert.equal(found, inline);
    assert.equal((policy.match(/'sha256-/g) ?? []).length, inline.split(', ').length);
  });
}

const strict = (policy) => policy.replace(/ 'sha256-[^']+'/g, '');
const app = gate();
story('a host whose own policy forbids all inline code gets the same pages, and wishes and the chosen look count', { server: { csp: strict(CSP), ...app.server }, languages: 'es' }, async (reader) => {
  const { page, open } = reader;
  reader.expect(/policy: |inline|failed: /);
  await open('check/');
  assert.equal(await page.$eval('.chair', (chair) => getComputedStyle(chair).display !== 'inline'), true);
  await page.goto(reader.site.url);
  await until(page, () => document.documentElement.lang === 'es');
  // Light or dark does not wait for the app.
  await page.evaluate(() => localStorage.setItem('camber.reading', 'dark'));
  app.close();
  await page.goto(`${reader.site.url}es/lesson/1/`);
  await until(page, () => document.documentElement.dataset.theme === 'dark');
  app.open();
  await live(page);
});
