// The whole site in one file, opened from disk: no server, no network, nothing stored.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { inflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { follow, live, story, text, until } from './lib.mjs';
import { SCENES } from './site.mjs';
import { GOLDEN, WHEELS, assertResult, only, rateQuickly, takeCheck, ticked } from './walk.mjs';
import { LANGUAGES, words } from './words.mjs';

const FILE = process.env.CAMBER_SINGLE || fileURLToPath(new URL('../../dist-single/camber.html', import.meta.url));
const LICENSES = readFileSync(new URL('../../dist/licenses.txt', import.meta.url), 'utf8');
const [, VERSION] = /^version = "(.+)"$/m.exec(readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8'));
const { answers } = GOLDEN.E_mixed_realistic;

let folder;
let address;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camber single '));
  // A folder name as people write it, with characters that have a meaning in addresses.
  const deep = join(folder, 'Año 100% #1 (copia)');
  await mkdir(deep);
  await copyFile(FILE, join(deep, 'camber.html'));
  address = pathToFileURL(join(deep, 'camber.html')).href;
});
after(() => rm(folder, { recursive: true }));

/** Opens the file, or a page in it, and waits for the app. Loading the file itself is not a request to another host. */
async function openFile(reader, fragment = '') {
  reader.expect(/^request outside the site: file:/);
  await reader.page.goto('about:blank');
  await reader.page.goto(address + fragment);
  await live(reader.page);
}

story('the file weighs at most 420 KiB and names only hashes', async () => {
  const bytes = await readFile(FILE);
  assert.ok(bytes.length <= 420 * 1024, `${bytes.length} bytes`);
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(bytes.toString());
  assert.ok(policy.includes("connect-src 'none'") && policy.includes("trusted-types 'none'"), policy);
  assert.doesNotMatch(policy, /'self'|unsafe-inline|'unsafe-eval'|https?:|\*/);
});

for (const language of LANGUAGES) {
  story(`from a disk the whole check works and asks nobody for anything, in ${language}`, { languages: language }, async (reader) => {
    const { page } = reader;
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await openFile(reader);
    assert.equal(await text(page, 'h1'), words(language)('start-title'));
    assert.equal(await page.title(), words(language)('site-title'));
    await follow(page, '.way[href*="check/"]');
    await takeCheck(page, 'seller', answers);
    await assertResult(page, language, 'E_mixed_realistic');
    assert.deepEqual(asked.filter((url) => !/^(about|data|blob):/.test(url)).map((url) => url.split('#')[0]), [address]);
    assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]), [[], [], '']);
    assert.equal(await page.$eval('#camber', (root) => root.dataset.asked), '0');
  });
}

story('pages stand behind the #: back, forward, reload and a new tab find them', async (reader) => {
  const { page } = reader;
  await openFile(reader, '#es/lesson/2/index.html');
  const heading = (expected) => until(page, (expected) => document.querySelector('h1')?.textContent === expected, expected);
  const first = await text(page, 'h1');
  assert.equal(await page.$eval('html', (html) => html.lang), 'es');
  await follow(page, '.foot a[href*="about"]');
  await heading(words('es')('about-title'));
  assert.equal(page.url(), `${address}#es/about/index.html`);
  await page.goBack();
  await heading(first);
  await page.goForward();
  await heading(words('es')('about-title'));
  await page.reload();
  await live(page);
  await heading(words('es')('about-title'));
  const link = await page.$eval('.languages [hreflang=en]', (link) => link.href);
  await openFile(reader, link.slice(link.indexOf('#')));
  await heading(words('en')('about-title'));
});

story('nothing is kept, that is said, and answers travel by a file of the reader’s own', async (reader) => {
  const { page } = reader;
  const say = words('en');
  await openFile(reader, '#check/seller/focus/index.html');
  assert.equal(await text(page, '.keeping'), say('keeping-alone'));
  assert.equal(await page.$('.own-file button'), null);
  await rateQuickly(page, WHEELS[0], answers);
  // The file that the browser would save.
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.saved = blob.text(); return make.call(URL, blob); };
  });
  const cdp = await page.createCDPSession();
  await cdp.send('Page.setDownloadBehavior', { behavior: 'deny' });
  await page.click('.own-file button');
  await until(page, () => window.saved);
  const saved = await page.evaluate(() => window.saved);
  assert.equal(await text(page, '.own-file button'), say('alone-save'));
  await page.reload();
  await live(page);
  assert.deepEqual(Object.values(await ticked(page)).flat().filter((step) => step !== null), []);
  const mine = join(folder, 'my answers.json');
  await writeFile(mine, saved);
  await (await page.$('#ownfile')).uploadFile(mine);
  await until(page, () => document.querySelector('#notice'));
  assert.equal(await text(page, '#notice p'), say('import-done'));
  assert.deepEqual(await ticked(page), only(WHEELS[0], answers));
});

for (const language of LANGUAGES) {
  story(`the licenses are in the file, and About shows them (${language})`, { languages: language }, async (reader) => {
    const { page } = reader;
    const say = words(language);
    await openFile(reader, `#${language === 'en' ? '' : `${language}/`}about/index.html`);
    const version = (await page.$$eval('main p', (all) => all.map((one) => one.textContent))).find((text) => /\d+\.\d+\.\d+/.test(text));
    assert.equal(version, say('about-version', { version: VERSION }));
    const shown = () => page.$eval('.licenses div', (place) => place.shadowRoot?.textContent);
    assert.equal(await shown(), undefined);
    const summary = await page.$('.licenses summary');
    assert.equal(await summary.evaluate((one) => one.textContent), say('about-licenses'));
    await summary.focus();
    await page.keyboard.press('Enter');
    await until(page, () => document.querySelector('.licenses div').shadowRoot);
    assert.equal(await shown(), LICENSES);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    // The app's next drawing and another page leave no trace of it, and it can be had again.
    await follow(page, '.foot a[href*="privacy"]');
    await follow(page, '.foot a[href*="about"]');
    assert.equal(await shown(), undefined);
    await page.click('.licenses summary');
    await until(page, () => document.querySelector('.licenses div').shadowRoot);
  });
}

story('without script the whole lesson can be read, in both languages', { script: false }, async (reader) => {
  const { page } = reader;
  reader.expect(/^request outside the site: file:/);
  await page.goto(address);
  for (const language of LANGUAGES) {
    const say = words(language);
    const shown = await text(page, `#plain > [lang=${language}]`);
    for (const id of ['alone-lead', ...SCENES.map((scene) => `scene-${scene}-title`)]) assert.ok(shown.includes(say(id)), id);
    assert.equal(await page.$$eval(`#plain > [lang=${language}] section[id]`, (scenes) => scenes.length), SCENES.length);
  }
  assert.ok(await page.$eval('#plain h2', (title) => title.checkVisibility()));
  for (const href of await page.$$eval('#plain nav a', (links) => links.map((link) => link.getAttribute('href')))) {
    assert.ok(await page.evaluate((id) => Boolean(document.getElementById(id)), href.slice(1)), href);
  }
});

story('where the module cannot run, the lesson comes back as text', {
  prepare: (page) => page.evaluateOnNewDocument(() => { delete window.WebAssembly; }),
}, async (reader) => {
  const { page } = reader;
  reader.expect(/^request outside the site: file:/);
  await page.goto(address);
  await until(page, () => !document.querySelector('#camber-apology').hidden);
  assert.ok(await page.$eval('#plain h2', (title) => title.checkVisibility()));
});

story('what is packed in the file is the style, the module, its parts and the words', async () => {
  const html = await readFile(FILE, 'utf8');
  const [, size, told, packed] = /data-size="(\d+)" data-parts="([^"]+)">([^<]*)</.exec(html);
  const digit = (letter) => ({ '|': 1, '}': 27, '~': 59 })[letter] ?? letter.charCodeAt() - 33;
  const bits = packed.match(/../g).map(([one, other]) => (91 * digit(one) + digit(other)).toString(2).padStart(13, '0')).join('');
  const letters = Buffer.from(bits.match(/.{8}/g).map((eight) => parseInt(eight, 2)));
  const bytes = inflateRawSync(letters.subarray(0, size));
  let at = 0;
  const part = Object.fromEntries([...told.matchAll(/(\S+) (\d+)/g)].map(([, name, size]) => [name, bytes.subarray(at, (at += Number(size)))]));
  assert.equal(at, bytes.length);
  for (const name of ['module', 'lesson', 'result', 'paper']) assert.ok(WebAssembly.validate(part[name]), name);
  const text = (name) => Buffer.from(part[name]).toString();
  assert.ok(text('style').includes('.camber'));
  for (const language of LANGUAGES) assert.ok(text(`first-${language}`).includes(words(language)('site-title')), language);
});
