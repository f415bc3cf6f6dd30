// Nothing is lost, and nothing is said that is not so: where storage lies, where somebody else removes what is stored,
// where the browser is ended at once, where something of ours breaks, and where a page has slept.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofPage, rate, turnTo } from './cards.mjs';
import { host } from './hosts.mjs';
import { kill } from './kills.mjs';
import { FOLDER, denied, follow, live, story, stored, text, until } from './lib.mjs';
import { serve } from './serve.mjs';
import { GOLDEN, askToErase, erase, rateQuickly, tick } from './walk.mjs';
import { words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;
const say = words('en');
const keeping = (page) => text(page, '.keeping');
const says = (page, line) => until(page, (line) => document.querySelector('.keeping').textContent === line, line);
const notice = (page) => text(page, 'main > .notice[role] p');
const noticed = (page, line) => until(page, (line) => document.querySelector('main > .notice[role] p')?.textContent === line, line);
const ticks = (page) => page.$$eval('main :checked', (found) => found.map(({ id }) => id));
const later = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
/** What the second store has; nothing where there is none. */
const second = (page) => page.evaluate(() => new Promise((done, failed) => {
  const opening = indexedDB.open('camber');
  opening.onupgradeneeded = () => {
    opening.transaction.abort();
    done();
  };
  opening.onerror = failed;
  opening.onsuccess = () => {
    const reading = opening.result.transaction('kept').objectStore('kept').get('session');
    reading.onsuccess = () => done(reading.result);
  };
}));

/** A browser whose storage takes everything and keeps nothing. */
const dropping = (page) => page.evaluateOnNewDocument(() => { Storage.prototype.setItem = () => {}; });

story('a storage that drops what it is given: every answer stays on the page, which says that nothing is kept', { prepare: dropping }, async ({ page, open }) => {
  await open('check/seller/focus/');
  await rateQuickly(page, 'focus', answers);
  assert.equal(await keeping(page), say('keeping-denied'));
  assert.equal(await page.$('main > .notice'), null);
  assert.ok((await ticks(page)).length >= 4);
});

for (const [name, prepare] of [
  ['gives no text', (page) => page.evaluateOnNewDocument(() => { Storage.prototype.getItem = () => ({}); })],
  ['throws at every third call', (page) => page.evaluateOnNewDocument(() => {
    let calls = 0;
    for (const name of ['getItem', 'setItem', 'removeItem']) {
      const own = Storage.prototype[name];
      Storage.prototype[name] = function (...given) {
        if ((calls += 1) % 3 === 0) throw new DOMException('no', 'SecurityError');
        return own.apply(this, given);
      };
    }
  })],
]) {
  story(`a storage that ${name} stops nothing`, { prepare }, async (reader) => {
    const { page, open } = reader;
    // Ours are caught; the harness's own access is not made here.
    await open('check/seller/focus/');
    await rateQuickly(page, 'focus', answers);
    assert.ok((await ticks(page)).length >= 4);
    assert.equal(await page.$('main > .notice'), null);
    assert.equal(await page.$eval('#camber-apology', (apology) => apology.hidden), true);
  });
}

host('a host that clears its storage in another tab takes no answer from the reader', async ({ page, visit, lesson, newTab, url, expect }) => {
  expect(/404/);
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await own.follow('.way[href*="check/"]');
  await own.follow('.chair[href*="seller"]');
  const ids = ['F1-outside-2', 'F1-inside-5', 'F2-outside-3', 'F2-inside-1'];
  for (const id of ids) await rate(own, id);
  const before = await stored(page);
  assert.ok(before);
  const other = await newTab();
  await other.goto(`${url}wish.txt`).catch(() => {});
  await other.evaluate(() => localStorage.clear());
  await until(other, (before) => localStorage.getItem('camber.session') === before, before);
  await page.bringToFront();
  const left = () => own.see((root) => [...root.querySelectorAll('.card :checked')].map(({ id }) => id));
  assert.deepEqual((await left()).sort(), [...ids].sort());
  assert.equal(await own.see((root) => root.querySelector('.notice[role]')), null);
  // The same in the element's own document, which hears nothing of it: with the next answer all is written again.
  await page.evaluate(() => localStorage.clear());
  await rate(own, 'F2-inside-2');
  assert.equal((await stored(page)).length, before.length);
});

story('saved is said once it is durable, and both stores hold the same', async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  await says(page, say('keeping-here'));
  assert.equal(await second(page), await stored(page));
  // Local storage as it was before the browser was ended; nothing is lost.
  await page.evaluate(() => localStorage.clear());
  await open('check/seller/focus/');
  await until(page, () => document.querySelector('#F1-outside-3').checked);
  assert.ok(await stored(page));
});

story('where there is no second store, the page says that it takes seconds', {
  prepare: (page) => page.evaluateOnNewDocument(() => {
    indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); };
    Object.defineProperty(window, 'indexedDB', { value: { open: indexedDB.open } });
  }),
}, async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  assert.equal(await keeping(page), say('keeping-soon'));
  await open('result/');
  await erase(page);
  assert.equal(await notice(page), say('erase-done'));
});

story('while a second store takes its time, the page says so', {
  prepare: (page) => page.evaluateOnNewDocument(() => {
    const own = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      if (!window.slow) return own.apply(this, given);
      return { objectStore: () => ({ get: () => ({}) }) };
    };
  }),
}, async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  await says(page, say('keeping-here'));
  await page.evaluate(() => { window.slow = true; });
  await page.click('#F1-outside-4');
  await later(200);
  assert.equal(await keeping(page), say('keeping-pending'));
});

test('a browser that is killed once the page says saved has lost nothing', { timeout: 120_000 }, async () => {
  const site = await serve({ folder: FOLDER, prefix: '/', brotli: false });
  try {
    for (let number = 0; number < 2; number++) {
      const { found, said } = await kill(`${site.url}check/seller/focus/`, true);
      assert.equal(said, say('keeping-here'));
      assert.ok(found, `kill ${number + 1}`);
    }
  } finally {
    await site.close();
  }
});

story('an erase that the browser refuses is not called done', async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  await open('result/');
  await page.evaluate(() => {
    for (const name of ['setItem', 'removeItem']) Storage.prototype[name] = () => { throw new DOMException('no', 'SecurityError'); };
  });
  await erase(page);
  assert.equal(await notice(page), say('erase-failed'));
  assert.ok(await stored(page));
});

story('what cannot be removed is overwritten', async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  await says(page, say('keeping-here'));
  await open('result/');
  await page.evaluate(() => { Storage.prototype.removeItem = () => { throw new DOMException('no', 'SecurityError'); }; });
  await erase(page);
  assert.equal(await notice(page), say('erase-done'));
  assert.equal(await stored(page), 'erased');
  assert.equal(await second(page), undefined);
  await open('result/');
  assert.equal(await text(page, '.lede'), say('result-empty'));
});

story('an erase is not called done where the second store keeps what it has', async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  await says(page, say('keeping-here'));
  await open('result/');
  await says(page, say('keeping-here'));
  await page.evaluate(() => { indexedDB.deleteDatabase = () => { throw new DOMException('no', 'UnknownError'); }; });
  await erase(page);
  assert.equal(await notice(page), say('erase-failed'));
});

story('an erase in the first moment of a page, before the second store has come, brings nothing back', async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  await says(page, say('keeping-here'));
  await open('result/');
  await page.evaluate(() => document.querySelector('.confirm button').click());
  await page.goto('about:blank');
  await open('check/seller/focus/');
  assert.deepEqual(await ticks(page), []);
  await rate(ofPage(page), 'F2-outside-1');
  await says(page, say('keeping-here'));
  assert.deepEqual(await ticks(page), ['F2-outside-1']);
});

story('a full device remembers that it is shared, or the page says that it cannot', async ({ page, open }) => {
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  await open('result/');
  await page.evaluate(() => {
    const own = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (this.length > 0 && this.getItem(key) === null) throw new DOMException('full', 'QuotaExceededError');
      own.call(this, key, value);
    };
  });
  await tick(page);
  await says(page, say('keeping-shared'));
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['camber.shared-computer']);
  assert.equal(await page.$('main > .notice'), null);
  await tick(page);
  await until(page, () => localStorage.getItem('camber.shared-computer') === null);
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  await tick(page);
  await noticed(page, say('shared-unstored'));
});

for (const how of ['erase', 'share']) {
  // The copy takes the other language too, which no page asks for in its first seconds. It comes when all is gone already.
  let come;
  const late = new Promise((done) => { come = done; });
  const slowly = { before: (file) => (file.startsWith('es/') ? late : undefined) };
  story(`a copy for offline use that is under way stops and is gone after: ${how}`, { server: slowly, copy: true }, async ({ page, open }) => {
    await open('result/');
    await until(page, async () => (await caches.keys()).length > 0);
    if (how === 'erase') {
      await askToErase(page);
      await page.click('.confirm button');
      await noticed(page, say('erase-done'));
    } else {
      await tick(page);
    }
    come();
    await later(700);
    assert.deepEqual(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]), [[], 0]);
  });
}

story('an error in the midst of ours shows the apology and keeps the answers', async (reader) => {
  const { page, open } = reader;
  reader.expect(/broken by the page/);
  await open('check/seller/focus/');
  await rateQuickly(page, 'focus', answers);
  const before = await ticks(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'title', { set: () => { throw new Error('broken by the page'); } });
  });
  await page.click('.onward .go');
  await until(page, () => !document.getElementById('camber-apology').hidden);
  await open('check/seller/focus/');
  assert.deepEqual(await ticks(page), before);
});

story('an error of somebody else’s is none of ours', async (reader) => {
  const { page, open } = reader;
  reader.expect(/somebody else/);
  await open('check/seller/focus/');
  await page.evaluate(() => {
    setTimeout(() => { throw new Error('somebody else'); });
    Promise.reject(new Error('somebody else'));
    document.addEventListener('change', () => { throw new Error('somebody else'); });
  });
  await page.click('#F1-outside-3');
  await later(300);
  assert.equal(await page.$eval('#camber-apology', (apology) => apology.hidden), true);
  await turnTo(ofPage(page), 'breath');
  await follow(page, '.onward .go');
});

story('the browser asks before the page is left only where something would be lost', { prepare: denied }, async (reader) => {
  const { page, open } = reader;
  await open('check/seller/focus/');
  await page.reload();
  await live(page);
  assert.equal(reader.questions, 0, 'nothing was answered');
  await page.click('#F1-outside-3');
  await page.reload();
  await live(page);
  assert.equal(reader.questions, 1);
});

story('and not where answers are kept', async (reader) => {
  const { page, open } = reader;
  await open('check/seller/focus/');
  await page.click('#F1-outside-3');
  await page.reload();
  await live(page);
  assert.equal(reader.questions, 0);
});

// The shell of Chromium keeps no page to come back to, so waking is played to a tab that has heard nothing.
for (const [name, wake] of [
  ['comes back', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ['was frozen', () => document.dispatchEvent(new Event('resume'))],
]) {
  for (const shares of [false, true]) {
    story(`a page that ${name} after ${shares ? 'the computer was shared' : 'an erase'} shows and writes nothing of before`, async ({ page, open, newTab }) => {
      const deaf = await newTab();
      await deaf.evaluateOnNewDocument(() => {
        window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
      });
      await open('check/seller/focus/', deaf);
      await deaf.bringToFront();
      await deaf.click('#F1-outside-3');
      await says(deaf, say('keeping-here'));
      await page.bringToFront();
      await open('result/');
      if (shares) {
        await tick(page);
        await says(page, say('keeping-shared'));
      } else {
        await erase(page);
      }
      await until(page, () => localStorage.getItem('camber.session') === null);
      await deaf.bringToFront();
      await until(deaf, () => localStorage.getItem('camber.session') === null);
      await deaf.evaluate(wake);
      await until(deaf, () => document.querySelectorAll('main :checked').length === 0);
      if (shares) {
        await says(deaf, say('keeping-shared'));
      } else {
        await noticed(deaf, say('stored-gone'));
        await open('check/seller/focus/', deaf);
        await rate(ofPage(deaf), 'F2-outside-1');
        assert.deepEqual(await ticks(deaf), ['F2-outside-1']);
      }
    });
  }
}
