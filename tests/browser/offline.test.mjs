// After one visit, everything works without a network, and a new version loads when the reader agrees. These tests
// really stop the server, instead of only setting the browser offline.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lesson } from './hosts.mjs';
import { FOLDER, follow, forEach, live, path, story, stored, text, until } from './lib.mjs';
import { serve } from './serve.mjs';
import { PAGES, root } from './site.mjs';
import { CODES, ROUND, typeInto } from './team.mjs';
import { GOLDEN, askToErase, WHEELS, assertResult, only, press, rateQuickly, ratingPage, takeCheck, ticked, tick } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const { answers } = GOLDEN.E_mixed_realistic;

/** Waits until the copy is complete and serves every page opened from now on. */
const copied = (page) => page.evaluate(async () => {
  const { active } = await navigator.serviceWorker.ready;
  if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done));
});
const caches = (page) => page.evaluate(() => window.caches.keys());
const newer = (page) => until(page, () => document.querySelector('#camber').hasAttribute('data-newer'));

/** The paths in the worker's list, as `cargo xtask dist` wrote them. */
async function list(folder = FOLDER) {
  const [, list] = /"([0-9a-f]{16} [^"]*)"/.exec(await readFile(join(folder, 'sw.js'), 'utf8'));
  return list.split(' ').slice(1).filter((_, place) => place % 2 === 0);
}

/** A release folder in which a new version can be published. */
async function release() {
  const folder = await mkdtemp(join(tmpdir(), 'camber-release-'));
  await cp(FOLDER, folder, { recursive: true });
  return {
    folder,
    /** Changes a page, and the worker with it. `spoil` publishes the worker before the page, as a slow upload may. */
    async publish(name, mark, { spoil = false } = {}) {
      const before = await readFile(join(folder, name));
      const after = Buffer.from(`${before}<!--${mark}-->`);
      const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
      const worker = await readFile(join(folder, 'sw.js'), 'utf8');
      const next = worker.replace(hash(before), hash(after)).replace(/"[0-9a-f]{16} /, `"${hash(Buffer.from(mark)).slice(0, 16)} `);
      assert.notEqual(next, worker);
      await writeFile(join(folder, 'sw.js'), next);
      if (!spoil) await writeFile(join(folder, name), after);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

for (const language of LANGUAGES) {
  story(`after one visit in ${language}, every page in the other language works without the server`, { copy: true, server: {}, languages: language }, async (reader) => {
    const { page, open, site } = reader;
    await open(root(language));
    await copied(page);
    await site.close();
    // Every page comes, as a text, and of each kind one is shown. This checks the other language, of which nothing was
    // opened before; the two stories together cover all pages. Every address that leads to a page, and the app on each kind
    // of page, are tried once.
    const others = PAGES.filter((page) => page.language !== language);
    const other = others[0].language;
    const kind = ({ folder }) => folder.replace(root(other), '').split('/')[0];
    const kinds = others.filter((page, place) => others.findIndex((one) => kind(one) === kind(page)) === place);
    assert.ok(kinds.length > 8);
    const plain = await reader.newTab();
    await plain.setJavaScriptEnabled(false);
    const isFirst = language === LANGUAGES[0];
    const addresses = kinds.flatMap((page) => (isFirst ? ['', 'index.html', '?from=mail'] : ['']).map((end) => [end, page]));
    await forEach(addresses, ([end, { folder }]) => folder + end, async ([end, { folder, heading }]) => {
      await plain.goto(site.url + folder + end);
      assert.equal(await text(plain, 'h1'), heading);
      assert.equal(await plain.$eval('html', (html) => html.lang), other);
    });
    await plain.close();
    await forEach(isFirst ? kinds : [], ({ folder }) => folder, async ({ folder, heading }) => {
      await open(folder);
      assert.equal(await text(page, 'h1'), heading);
    });
    // The worker redirects to the address with the slash, as a host would.
    await page.goto(`${site.url}es/about`);
    assert.equal(path(page, site), 'es/about/');
    const texts = await page.evaluate((urls) => Promise.all(urls.map(async (url) => (await fetch(url)).text())), others.map(({ folder }) => site.url + folder));
    const said = texts.map((page) => [/<html[^>]* lang="?(\w+)/.exec(page)[1], /<h1[^>]*>([^]*?)<\/h1>/.exec(page)[1].replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim()]);
    assert.deepEqual(said, others.map(({ heading }) => [other, heading]));
    if (isFirst) {
      await open(`${root(language)}check/`);
      await takeCheck(page, 'seller', answers);
      await assertResult(page, language, 'E_mixed_realistic');
    }
    const files = await list();
    const missing = await page.evaluate(async (urls) => {
      const statuses = await Promise.all(urls.map(async (url) => [url, (await fetch(url)).status]));
      return statuses.filter(([, status]) => status !== 200);
    }, files.map((file) => site.url + file));
    assert.deepEqual(missing, []);
  });
}

story('the frame for other pages and the element work without the server too', { copy: true, server: {} }, async (reader) => {
  const { page, open, site } = reader;
  await open('about/');
  await copied(page);
  await site.close();
  await page.goto(`${site.url}es/embed.html?start=check`);
  await live(page);
  assert.equal(await text(page, 'h1'), words('es')('role-title'));
  await page.evaluate(async (from) => {
    await import(from);
    document.body.prepend(Object.assign(document.createElement('camber-lesson'), { lang: 'en' }));
    scrollTo(0, 0);
  }, `${site.url}camber.js`);
  await lesson(page).live();
  assert.equal(await lesson(page).text('h1'), words('en')('start-title'));
});

story('the worker fetches exactly the files of this version, once each, and then nothing more', { copy: true, server: {} }, async ({ page, open, site }) => {
  const mine = new Set();
  page.on('request', (request) => mine.add(request.url()));
  await open('');
  await copied(page);
  const prefix = new URL(site.url).pathname;
  const asked = site.requests.map(({ path }) => path.slice(prefix.length) || 'index.html');
  const ofPage = [...mine].map((url) => url.slice(site.url.length) || 'index.html');
  // Files with a hash in their names that the page has already loaded are not loaded twice.
  const hashed = (file) => /-[0-9a-f]{16}/.test(file);
  for (const file of ofPage) asked.splice(asked.indexOf(file), 1);
  const expected = [...(await list()).filter((file) => !(hashed(file) && ofPage.includes(file))), 'sw.js'];
  assert.deepEqual(asked.sort(), expected.sort());
  assert.deepEqual(new Set(await list()).size, (await list()).length);

  site.requests.length = 0;
  await follow(page, '.way[href*="check/"]');
  await takeCheck(page, 'leader', answers);
  await assertResult(page, 'en', 'E_mixed_realistic');
  assert.deepEqual(site.requests, []);
  // On a later visit the browser checks for a new version, with a single request for sw.js.
  await open('about/');
  await page.waitForNetworkIdle({ idleTime: 500 });
  assert.deepEqual(site.requests.map(({ path }) => path.slice(prefix.length)).filter((path) => path !== 'sw.js'), []);
});

story('the copies of others stay, and of ours only the new one', { copy: true, server: {} }, async (reader) => {
  const { page, open, site } = reader;
  await open('');
  await copied(page);
  const [own] = await caches(page);
  assert.equal(own.slice(0, -16), `camber ${site.url} `);
  await page.evaluate(async (url) => {
    for (const name of ['theirs', 'camber', `camber ${url}deeper/ 0000000000000000`, `camber ${url} 0000000000000000`]) await window.caches.open(name);
    await (await navigator.serviceWorker.getRegistration()).unregister();
  }, site.url);
  await open('about/');
  await copied(page);
  assert.deepEqual((await caches(page)).sort(), ['camber', `camber ${site.url}deeper/ 0000000000000000`, own, 'theirs'].sort());
});

const update = await release();
story('a new version waits for the end of a check, asks, and keeps every answer', { copy: true, server: { folder: update.folder } }, async (reader) => {
  const { page, open, site } = reader;
  const say = words('es');
  const bar = () => page.$('.newer');
  await open('es/check/');
  await copied(page);
  await follow(page, '.chair[href*="seller"]');
  await rateQuickly(page, WHEELS[0], answers);

  await update.publish('es/about/index.html', 'the second version');
  await page.reload();
  await live(page);
  await newer(page);
  assert.deepEqual(await ticked(page), only(WHEELS[0], answers));
  assert.equal(await bar(), null, 'in the middle of a check');
  await follow(page, '.onward .go');
  await rateQuickly(page, WHEELS[1], answers);
  assert.equal(await bar(), null, 'in the middle of a check');
  const before = await stored(page);

  await follow(page, '.wordmark');
  await until(page, () => document.querySelector('.newer'));
  assert.equal(await text(page, '.newer p'), say('newer'));
  await page.click('.newer button:last-of-type');
  await until(page, () => !document.querySelector('.newer'));
  // Until the reader agrees, the old version stays as it is.
  const about = () => page.evaluate(async (url) => (await fetch(url)).text(), `${site.url}es/about/index.html`);
  assert.ok(!(await about()).includes('the second version'));

  await page.reload();
  await until(page, () => document.querySelector('.newer'));
  const old = await caches(page);
  assert.equal(old.length, 2);
  const loaded = page.waitForNavigation();
  await page.click('.newer button');
  await loaded;
  await live(page);
  assert.ok((await about()).includes('the second version'));
  assert.equal(await stored(page), before);
  assert.equal(await bar(), null);
  await until(page, async () => (await window.caches.keys()).length === 1);
  assert.ok(old.includes((await caches(page))[0]));
  // On to the first statement that is still open; the wheel before has its answers.
  await follow(page, '.back .go');
  assert.equal(path(page, site), ratingPage('seller', WHEELS[2], 'es'));
  await open(ratingPage('seller', WHEELS[1], 'es'));
  assert.deepEqual(await ticked(page), only(WHEELS[1], answers));
  await update.remove();
});

const spoiled = await release();
story('a version of which a file is not yet there, or is another one, is not taken', { copy: true, server: { folder: spoiled.folder } }, async (reader) => {
  const { page, open, site } = reader;
  reader.expect(/integrity/);
  await open('');
  await copied(page);
  await spoiled.publish('es/about/index.html', 'half', { spoil: true });
  await page.reload();
  await live(page);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    try { await registration.update(); } catch { /* Chromium rejects */ }
    const { installing } = registration;
    if (installing) await new Promise((done) => installing.addEventListener('statechange', done));
    return { waiting: Boolean(registration.waiting), newer: document.querySelector('#camber').hasAttribute('data-newer') };
  });
  assert.deepEqual(outcome, { waiting: false, newer: false });
  assert.equal((await caches(page)).length, 1);
  await site.close();
  await open('es/about/');
  await spoiled.remove();
});

story('a host that leads from index.html to the folder is no obstacle', {
  copy: true,
  server: {
    before: (path) => (path.endsWith('index.html') ? { status: 308, headers: { location: `/dept/tools/camber/${path.slice(0, -10)}` } } : undefined),
  },
}, async ({ page, open, site }) => {
  await open('es/');
  await copied(page);
  await site.close();
  for (const address of ['es/about/', 'about/index.html']) await open(address);
});

story('in a frame there is no copy, and no question about it', { copy: true, server: { csp: false } }, async (reader) => {
  const { page, site } = reader;
  reader.expect(/favicon\.ico/);
  await page.goto(`${site.url}sw.js`);
  await page.setContent(`<iframe src="${site.url}about/index.html" width="900" height="700"></iframe>`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForSelector('#camber[data-live][data-asked]');
  assert.equal(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

story('where a computer is shared no copy is kept, and erasing takes it away', { copy: true, server: {} }, async ({ page, open }) => {
  const none = () => until(page, async () => (await window.caches.keys()).length === 0);
  await open('result/');
  await copied(page);
  await askToErase(page);
  await page.click('.confirm button');
  await none();
  await open('result/');
  await copied(page);
  assert.equal((await caches(page)).length, 1);
  await tick(page);
  await none();
  await open('about/');
  await page.waitForNetworkIdle({ idleTime: 300 });
  assert.deepEqual(await caches(page), []);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

story('without a network the foot says so, in the language of the page, and takes it back', { copy: true, server: {} }, async ({ page, open }) => {
  await open('es/');
  await copied(page);
  assert.equal(await text(page, '.foot .network'), '');
  await page.setOfflineMode(true);
  await until(page, (line) => document.querySelector('.foot .network').textContent === line, words('es')('offline'));
  await page.setOfflineMode(false);
  await until(page, () => document.querySelector('.foot .network').textContent === '');
});

story('the policy sent with sw.js binds the worker; a page’s own policy does not', { copy: true, server: {} }, async (reader) => {
  const { page, open, browser, site } = reader;
  const other = await serve({ folder: FOLDER });
  const reach = async (url) => {
    const target = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(url));
    const worker = await target.worker();
    return worker.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => 'reached', () => 'refused'), `${other.url}wish.js`);
  };
  await open('about/');
  await copied(page);
  assert.equal(await reach(site.url), 'refused');
  assert.deepEqual(other.requests, []);
  await other.close();
});

story('the manifest and its icons are there in each language', async ({ page, open, site }) => {
  for (const language of LANGUAGES) {
    await open(`${root(language)}index.html`);
    const address = await page.$eval('link[rel=manifest]', (link) => link.href);
    assert.equal(address, `${site.url}${root(language)}manifest.json`);
    const manifest = await (await fetch(address)).json();
    assert.equal(manifest.lang, language);
    assert.equal(new URL(manifest.scope, address).href, site.url);
    assert.equal(new URL(manifest.start_url, address).href, site.url + root(language));
    assert.ok(manifest.icons.some(({ purpose, type }) => purpose === 'maskable' && type === 'image/png'));
    for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
      const url = new URL(src, address).href;
      assert.equal((await fetch(url)).status, 200, url);
      if (sizes === 'any') continue;
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, url);
    }
    const cdp = await page.createCDPSession();
    const { errors } = await cdp.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
    // The only obstacle is the private window that these tests use.
    assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'), []);
  }
});

story('a team of twelve holds its round without the server', { copy: true, server: {}, languages: 'es' }, async ({ page, open, site }) => {
  await open('es/team/');
  await copied(page);
  await site.close();
  await open('es/team/');
  await page.type('#round', String(ROUND));
  await typeInto(page, '#codes', CODES.slice(0, 6).join('\n'));
  await press(page, 'team-read');
  // The remaining codes come from a file. The worker that reads it loads its script and module from the copy.
  const folder = await mkdtemp(join(tmpdir(), 'camber-'));
  await writeFile(join(folder, 'codes.txt'), CODES.slice(6).join('\n'));
  await (await page.$('#file')).uploadFile(join(folder, 'codes.txt'));
  await until(page, () => document.querySelectorAll('.entries li').length === 12);
  await press(page, 'team-close');
  await until(page, () => document.querySelector('.wall'));
  await press(page, 'team-project-end');
  await until(page, () => document.querySelector('.groups'));
  assert.equal(await text(page, '.of-group h2'), words('es')('team-group-sellers', { count: 9 }));
  // So does the QR reader for browsers without one.
  assert.equal(await page.evaluate(async (url) => (await fetch(url)).status, `${site.url}qr/decode.js`), 200);
});
