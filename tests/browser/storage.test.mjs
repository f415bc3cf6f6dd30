// What is stored on the device: nothing if the browser or the reader says so, and unreadable data is never
// overwritten.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { denied, follow, full, leaveBehind, live, path, slow, story, stored, text, until } from './lib.mjs';
import { GOLDEN, WHEELS, answersFile, askToErase, assertResult, choose, erase, only, openWith as takenBefore, rateQuickly, takeCheck, ticked, tick, unfold } from './walk.mjs';
import { words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;
const keeping = (page) => text(page, '.keeping');

/** A session of an earlier visit, from the core's museum. */
const museum = (name) =>
  readFileSync(new URL(`../../crates/alignment/tests/museum/${name}.bin`, import.meta.url));

for (const [name, prepare, language] of [['denied', denied, 'en'], ['full', full, 'es']]) {
  story(`storage ${name}: the whole check works and the page says that nothing is kept, in ${language}`, { prepare, languages: language }, async ({ page, open }) => {
    await open(language === 'en' ? 'check/' : 'es/check/');
    await takeCheck(page, 'seller', answers);
    await assertResult(page, language, 'E_mixed_realistic');
    assert.equal(await keeping(page), words(language)('keeping-denied'));
    assert.ok(await page.$eval('.keeping', (line) => line.checkVisibility()));
    assert.ok((await text(page, '.data .status')).includes(words(language)('keeping-denied')));
  });
}

story('a tick is saved once, and what was saved is not read back', async ({ page, open }) => {
  await page.evaluateOnNewDocument(() => {
    window.calls = { setItem: 0, atob: 0 };
    const count = (owner, name) => {
      const own = owner[name];
      owner[name] = function (...given) {
        calls[name] += 1;
        return own.apply(this, given);
      };
    };
    count(Storage.prototype, 'setItem');
    count(window, 'atob');
  });
  await open('check/seller/focus/');
  for (const radio of ['F1-outside-3', 'F1-inside-4']) {
    await page.evaluate(() => Object.assign(calls, { setItem: 0, atob: 0 }));
    await page.click(`label:has(> #${radio})`);
    await until(page, () => calls.setItem > 0);
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 100); }));
    assert.deepEqual(await page.evaluate(() => calls), { setItem: 1, atob: 0 });
  }
});

const newer = () => {
  const bytes = museum('v1-seller-underway');
  bytes[4] = 99;
  return bytes.toString('base64');
};
const damaged = () => {
  const bytes = museum('v1-seller-underway');
  bytes[20] ^= 1;
  return bytes.toString('base64');
};

for (const [name, value, message] of [
  ['a newer version', newer(), 'keeping-newer'],
  ['a damaged session', damaged(), 'keeping-damaged'],
  ['something of another program', '{"hello":"world"}', 'keeping-damaged'],
  ['nothing but an empty text', '', 'keeping-damaged'],
]) {
  story(`${name} in storage is refused with a message and left untouched`, async (reader) => {
    const { page, open } = reader;
    await leaveBehind(reader, value);
    for (const language of ['en', 'es']) {
      await open(language === 'en' ? 'check/' : 'es/check/');
      assert.equal(await keeping(page), words(language)(message));
    }
    // Whoever goes on all the same may, and changes nothing there.
    await follow(page, '.chair[href*="seller"]');
    await rateQuickly(page, WHEELS[0], answers);
    await follow(page, '.onward .go');
    assert.equal(await keeping(page), words('es')(message));
    assert.equal(await stored(page), value);
  });
}

/** The result page of a device on which this session of the museum lies. */
async function openWith(reader, name) {
  await leaveBehind(reader, museum(name).toString('base64'));
  await reader.open('result/');
  await until(reader.page, (line) => document.querySelector('.keeping').textContent === line, words('en')('keeping-here'));
}

story('a session of the museum is read', async (reader) => {
  await openWith(reader, 'v5-leader-result');
  assert.ok(await reader.page.$('.hero'), 'a result');
});

story('answers to an older wording are an earlier check, and the page says so', async (reader) => {
  const { page } = reader;
  await openWith(reader, 'v1-leader-result');
  assert.equal(await page.$('.hero'), null);
  assert.equal(await text(page, 'main > .notice'), words('en')('reworded'));
  const entries = await page.$$eval('.history li', (all) => all.map((one) => one.textContent.trim()));
  assert.ok(entries.at(-1).endsWith(words('en')('history-older')), entries.join('\n'));
});

story('erasing asks once, then leaves nothing, here or after a reload', async ({ page, open }) => {
  const say = words('en');
  await takenBefore({ page, open }, 'result/', 'seller', answers);
  await follow(page, '.languages [hreflang=es]');
  await follow(page, '.languages [hreflang=en]');
  assert.ok(await stored(page));
  assert.equal(await text(page, '.erase summary'), say('erase-button'));
  assert.equal(await page.$eval('.confirm', (question) => question.checkVisibility()), false);
  await askToErase(page);
  assert.ok(await stored(page), 'only asked');
  await page.click('.erase summary');
  await until(page, () => !document.querySelector('.erase').open);

  await erase(page);
  assert.equal(await text(page, 'main > .notice[role] p'), say('erase-done'));
  assert.equal(path(page), 'index.html');
  assert.equal(await keeping(page), say('keeping-nothing-yet'));
  await until(page, () => localStorage.length === 0);
  await page.reload();
  await live(page);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await open('result/');
  assert.equal(await text(page, '.lede'), say('result-empty'));
});

story('after erasing what could not be read, answers are kept again', async (reader) => {
  const { page, open } = reader;
  await leaveBehind(reader, damaged());
  await open('result/');
  await erase(page);
  assert.equal(await keeping(page), words('en')('keeping-nothing-yet'));
  await open('check/seller/focus/');
  await rateQuickly(page, 'focus', answers);
  await until(page, (line) => document.querySelector('.keeping').textContent === line, words('en')('keeping-here'));
  await page.reload();
  await live(page);
  assert.deepEqual(await ticked(page), only('focus', answers));
});

story('a shared computer keeps nothing but that choice', async ({ page, open }) => {
  const say = words('en');
  const keys = () => page.evaluate(() => Object.keys(localStorage));
  await open('check/seller/focus/');
  await rateQuickly(page, 'focus', answers);
  await follow(page, '.foot a[href*="result"]');
  await tick(page);
  await until(page, (line) => document.querySelector('.keeping').textContent === line, say('keeping-shared'));
  assert.deepEqual(await keys(), ['camber.shared-computer']);

  // The answers last as long as the page is open.
  await unfold(await page.$('.open'));
  await follow(page, '.open li a');
  for (const wheel of WHEELS.slice(1)) {
    await rateQuickly(page, wheel, answers);
    await follow(page, '.onward .go');
  }
  await assertResult(page, 'en', 'E_mixed_realistic');
  await follow(page, '.languages [hreflang=es]');
  assert.deepEqual(await keys(), ['camber.shared-computer']);

  await open('es/result/');
  assert.equal(await text(page, '.lede'), words('es')('result-empty'));
  assert.equal(await keeping(page), words('es')('keeping-shared'));
  await tick(page);
  await until(page, () => localStorage.getItem('camber.shared-computer') === null);
  await open('check/seller/focus/');
  await page.click('#F1-outside-1');
  assert.ok(await stored(page));
});

story('what is done is kept at once, also where the device is too slow for what follows', { prepare: slow }, async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.evaluate(() => dispatchEvent(new Event('slow')));
  for (const id of ['F1-outside-3', 'F1-inside-5', 'F1-outside-1']) {
    const before = await stored(page);
    await page.click(`#${id}`);
    assert.notEqual(await stored(page), before, id);
  }
  await open('check/seller/focus/');
  assert.deepEqual(await page.$$eval('main [type=radio]:checked', (radios) => radios.map(({ id }) => id)), ['F1-outside-1', 'F1-inside-5']);
});

story('and so is what a file brings', { prepare: slow }, async ({ page, open }) => {
  await open('result/');
  await page.evaluate(() => dispatchEvent(new Event('slow')));
  const before = await stored(page);
  await choose(page, answersFile('leader', answers), 'answers.json');
  await until(page, (before) => localStorage.getItem('camber.session') !== before, before);
});
