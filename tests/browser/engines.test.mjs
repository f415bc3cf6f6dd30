// What differs between engines, in three of them: the same walk on the site and, translated, in the
// single file from disk, with the same result to the digit; what a page says that one comes back to; and a policy that
// forbids WebAssembly.

import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENGINES, patiently } from './engines.mjs';
import { FOLDER, live } from './lib.mjs';
import { LOCKED, PASSPHRASE } from './pair.mjs';
import { serve } from './serve.mjs';
import { translate } from './translator.mjs';
import { GOLDEN, WHEELS, assertResult, rateByMouse, rateQuickly, takeCheck } from './walk.mjs';
import { words } from './words.mjs';

const FILE = process.env.CAMBER_SINGLE || fileURLToPath(new URL('../../dist-single/camber.html', import.meta.url));
const EXAMPLE = 'E_mixed_realistic';

let site;
let folder;
let file;
before(async () => {
  site = await serve({ folder: FOLDER, prefix: '/learn/camber/' });
  folder = await mkdtemp(join(tmpdir(), 'camber engines '));
  // A folder name as people write it, with characters that have a meaning in addresses.
  const deep = join(folder, 'Año 100% #1 (copia)');
  await mkdir(deep);
  file = join(deep, 'camber.html');
  await copyFile(FILE, file);
});
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Opens the published locked code and one made by this engine. Both are from sellers, which only reading them shows. */
async function unlocks(page) {
  const type = (selector, value) => page.evaluate((selector, value) => {
    const field = document.querySelector(selector);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, selector, value);
  const there = (selector) => page.waitForFunction((selector) => Boolean(document.querySelector(selector)), { polling: 50 }, selector);
  await page.click('#lock');
  await there('#passphrase');
  const passphrase = await page.evaluate(() => document.querySelector('#passphrase').value);
  await page.click('.handing .acts .button');
  await there('.code');
  const own = await page.evaluate(() => document.querySelector('.code').textContent.trim());
  assert.match(own, /^0[4-7][0-9A-Z]{3}(-[0-9A-Z]{5}){19}-[0-9A-Z]$/);
  for (const [code, key, why] of [[LOCKED, PASSPHRASE, 'pair-same-chair'], [own, passphrase, 'pair-own-read']]) {
    await type('#theirs', code);
    await page.click('[aria-labelledby=pair-code-title] .onward button.go');
    await there('#unlock');
    await type('#unlock', key);
    await page.click('[aria-labelledby=pair-arrived-title] .onward button.go');
    await page.waitForFunction((expected) => document.querySelector('[role=alert] .notice, [role=alert].notice')?.textContent.trim() === expected, { polling: 50 }, words('en')(why));
    await page.click('[aria-labelledby=pair-arrived-title] .acts .button');
    await there('#theirs');
  }
}

/** The first wheel by the engine's own pointer, the others by clicks that no pointer makes. */
const rate = (page, wheel, answers) => (wheel === WHEELS[0] ? rateByMouse : rateQuickly)(page, wheel, answers);

/** The text each engine showed, by the name of the walk. */
const shown = {};

for (const engine of ENGINES) {
  const skip = engine.missing() ?? false;
  describe(engine.name, { skip }, () => {
    let page;
    // Starting Firefox costs as much as ten pages. Every test is on a site of its own, with a storage of its own.
    before(async () => { page = await engine.open(); }, { timeout: 120_000 });
    after(() => page.close());

    test(`${engine.name}: the whole check, on the site and, translated, in one file from a disk`, { timeout: 180_000 }, async (context) => {
      context.diagnostic(page.version);
      for (const [walk, url, language] of [
        ['site', `${site.url}check/index.html`, 'en'],
        ['file', `${pathToFileURL(file).href}#es/check/index.html`, 'es'],
      ]) {
        await page.goto(url);
        await live(page);
        if (walk === 'file') await page.evaluate(translate, engine.name === 'WebKit' ? 'wrap' : 'replace');
        await takeCheck(page, 'seller', GOLDEN[EXAMPLE].answers, rate);
        await assertResult(page, language, EXAMPLE);
        // The whole text of the page: every score, range, angle and rank, the table, the words.
        (shown[walk] ??= {})[engine.name] = await page.evaluate(() => document.querySelector('main').textContent);
        assert.equal(await page.evaluate(() => document.querySelector('#camber-apology').hidden), true);
        if (walk === 'site') {
          await page.goto(`${site.url}pair/index.html`);
          await live(page);
          await unlocks(page);
        }
      }
      assert.ok(await page.evaluate(() => document.querySelectorAll('#camber font').length > 50));
      const kept = await page.evaluate(() => [location.protocol, localStorage.length, sessionStorage.length, document.cookie]);
      assert.deepEqual(kept, ['file:', 0, 0, '']);
      assert.deepEqual(page.faults, []);
    });

    for (const shares of [false, true]) {
      test(`back after ${shares ? 'the computer was shared' : 'an erase'} shows and writes nothing of before, in ${engine.name}`, { timeout: 120_000 }, async () => {
        const site = await serve({ folder: FOLDER, prefix: '/', brotli: false });
        const ready = () => page.waitForFunction(() => document.querySelector('#camber[data-live] h1'), {});
        // A page that has been kept whole, or one opened anew, once its second store has been read and nothing is ticked.
        // Asked anew each time: a watch that began in the page that is being left may never hear of the one that comes.
        const back = () => patiently(() => page.evaluate(() => !window.left && document.querySelector('#camber[data-live]')?.dataset.asked && !document.querySelector('main :checked')));
        try {
          await page.goto(`${site.url}check/seller/focus/index.html`);
          await ready();
          await page.evaluate(() => document.querySelector('#F1-outside-3').click());
          await page.waitForFunction(() => localStorage.getItem('camber.session'), {});
          await page.goto(`${site.url}result/index.html`);
          await ready();
          if (shares) {
            await page.evaluate(() => document.querySelector('#shared').click());
            await page.waitForFunction(() => localStorage.getItem('camber.shared-computer') === 'yes', {});
          } else {
            await page.evaluate(() => document.querySelector('.confirm button').click());
            await page.waitForFunction(() => document.querySelector('main > .notice[role]'), {});
          }
          // A moment later, so that this call has its answer before the page is left.
          await page.evaluate(() => {
            window.left = true;
            setTimeout(() => history.go(location.pathname.startsWith('/result') ? -1 : -2));
          });
          await back();
          const ticks = () => page.evaluate(() => [...document.querySelectorAll('main :checked')].map(({ id }) => id));
          assert.deepEqual(await ticks(), []);
          // One click brings nothing of before back.
          await page.goto(`${site.url}check/seller/focus/index.html`);
          await ready();
          await page.evaluate(() => document.querySelector('#F2-outside-1').click());
          await page.goto(`${site.url}check/seller/focus/index.html`);
          await ready();
          assert.deepEqual(await ticks(), shares ? [] : ['F2-outside-1']);
        } finally {
          await site.close();
        }
      });
    }

    test(`a policy that forbids WebAssembly is named as the reason in ${engine.name}: element, frame, and the page for hosts`, { timeout: 120_000 }, async () => {
      const csp = "default-src 'none'; style-src 'self'; img-src data:; script-src 'self'; connect-src 'self'";
      // Of the frame's page and of that for hosts, the policy in the page itself allows it; the header counts as well.
      const site = await serve({ folder: FOLDER, csp, before: (path) => (path === 'host.html' ? { type: 'text/html', body: '<!doctype html><html lang="en"><title>Host</title><script type="module" src="camber.js"></script><camber-lesson></camber-lesson>', headers: { 'content-security-policy': csp } } : undefined) });
      try {
        const text = words('en')('failure-policy');
        const says = (path, look) => page.goto(`${site.url}${path}`).then(() => page.waitForFunction(look, { polling: 50 }, text));
        await says('host.html', (text) => document.querySelector('camber-lesson').shadowRoot?.querySelector('.failure p:nth-child(2)')?.textContent === text);
        await says('embed.html', (text) => document.querySelector('.failure p:nth-child(2)')?.textContent === text);
        await says('intranet/index.html', () => {
          document.querySelector('.look')?.click();
          return document.querySelector('[data-finding=wasm-policy]')?.hidden === false && document.querySelector('[data-finding=wasm]').hidden;
        });
      } finally {
        await site.close();
      }
    });
  });
}

test('all engines show the same, to the digit', (context) => {
  const names = ENGINES.filter((engine) => !engine.missing()).map(({ name }) => name);
  context.diagnostic(names.join(', '));
  for (const walk of ['site', 'file']) {
    assert.deepEqual(Object.keys(shown[walk] ?? {}), names, walk);
    const [first, ...others] = Object.values(shown[walk]);
    assert.ok(first.includes(GOLDEN[EXAMPLE].result.overall.score.toFixed(0)));
    for (const other of others) assert.equal(other, first);
  }
});
