// The same walk in three engines, on the site and in the single file from disk: the same result to the digit.

import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENGINES } from './engines.mjs';
import { FOLDER, live } from './lib.mjs';
import { LOCKED, PASSPHRASE } from './pair.mjs';
import { serve } from './serve.mjs';
import { GOLDEN, assertResult, takeCheck } from './walk.mjs';
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
  const sameChair = words('en')('pair-same-chair');
  for (const [code, key] of [[LOCKED, PASSPHRASE], [own, passphrase]]) {
    await type('#theirs', code);
    await page.click('[aria-labelledby=pair-code-title] .onward button.go');
    await there('#unlock');
    await type('#unlock', key);
    await page.click('[aria-labelledby=pair-arrived-title] .onward button.go');
    await page.waitForFunction((expected) => document.querySelector('[role=alert] .notice, [role=alert].notice')?.textContent.trim() === expected, { polling: 50 }, sameChair);
    await page.click('[aria-labelledby=pair-arrived-title] .acts .button');
    await there('#theirs');
  }
}

/** The text each engine showed, by the name of the walk. */
const shown = {};

for (const engine of ENGINES) {
  const skip = engine.missing();
  test(`${engine.name}: the whole check, on the site and in one file from a disk`, { timeout: 180_000, skip }, async (context) => {
    const page = await engine.open();
    context.diagnostic(page.version);
    try {
      for (const [walk, url, language] of [
        ['site', `${site.url}check/index.html`, 'en'],
        ['file', `${pathToFileURL(file).href}#es/check/index.html`, 'es'],
      ]) {
        await page.goto(url);
        await live(page);
        await takeCheck(page, 'seller', GOLDEN[EXAMPLE].answers);
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
      const kept = await page.evaluate(() => [location.protocol, localStorage.length, sessionStorage.length, document.cookie]);
      assert.deepEqual(kept, ['file:', 0, 0, '']);
      assert.deepEqual(page.faults, []);
    } finally {
      await page.close();
    }
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
