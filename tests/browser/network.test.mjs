// No requests are made once a page and the copy for offline use (offline.test.mjs) are complete, none ever goes to
// another host, and no cookie is set.

import assert from 'node:assert/strict';
import { follow, story, until } from './lib.mjs';
import { GOLDEN, assertResult, press, startAgain, takeCheck } from './walk.mjs';

story('a whole check asks for nothing after the first page', async (reader) => {
  const { page, open, context, site } = reader;
  const loaded = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open('');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForNetworkIdle({ idleTime: 300 });
  // The worker's fetches are not requests of the page. The page, its style in two parts, two scripts, the app and its
  // words: nothing twice, nothing else.
  assert.equal(new Set(loaded).size, loaded.length, `loaded twice: ${loaded}`);
  assert.ok(loaded.length <= 8, `${loaded.length} requests: ${loaded}`);
  site.requests.length = 0;

  await follow(page, '.way[href*="check/"]');
  await takeCheck(page, 'seller', GOLDEN.E_mixed_realistic.answers);
  await assertResult(page, 'en', 'E_mixed_realistic');
  await follow(page, '.languages [hreflang=es]');
  await assertResult(page, 'es', 'E_mixed_realistic');
  await page.click('.group input');
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
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
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
  await open('check/seller/focus/');
  const meta = await page.$eval('meta[http-equiv=Content-Security-Policy]', (meta) => meta.content);
  const header = (await (await fetch(`${site.url}index.html`)).headers.get('content-security-policy')) ?? '';
  // A page's own policy cannot contain frame-ancestors; the header can.
  assert.equal(header.replace(" frame-ancestors 'none';", ''), meta);
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
