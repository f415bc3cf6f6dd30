// If the element cannot start, it does not stay blank: it names the problem, found by probing and not by parsing the
// browser's errors, and links to the lesson as plain pages. engines.test.mjs has one reason in three engines.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SHARED, heard, host, isModule, listen } from './hosts.mjs';
import { FOLDER, denied } from './lib.mjs';
import { words } from './words.mjs';

/** Any console message is allowed in these tests, but no exception. */
const EXPECTED = /^(?!exception)/;
const script = (name) => readFileSync(join(FOLDER, name));
/** The module's file name as written in the script. */
const [MODULE] = /camber-[0-9a-f]{16}_bg\.wasm/.exec(script('camber.js'));
/** A server that answers for the module itself. */
const module = (answer) => ({ before: (path, request) => (isModule(path) ? answer(request) : undefined) });
/** A valid module that is not ours. */
const OTHER = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);
/** The first answers of a server fail: the element asks a second time by itself. */
const twice = (answer) => {
  let failed = 0;
  return () => (failed++ < 2 ? answer : undefined);
};

const HERE = "default-src 'none'; style-src 'self'; img-src data:; script-src {camber}";
const CASES = {
  policy: [{ csp: `${HERE}; connect-src {camber}` }],
  connect: [{ csp: `${HERE} 'wasm-unsafe-eval'; connect-src 'self'` }],
  missing: [{ camber: module(() => ({ status: 404, body: 'nothing here' })) }, { status: 404 }],
  html: [{ camber: module(() => ({ type: 'text/html', body: '\n<!doctype html><title>Start</title>' })) }],
  wrong: [{ camber: module(() => ({ type: 'application/wasm', body: 'version https://git-lfs.github.com/spec/v1' })) }],
  changed: [{ camber: module(() => ({ type: 'application/wasm', body: OTHER, headers: SHARED })) }],
  cors: [{
    shares: false,
    // Scripts are shared with other origins, but the module is not, as on some hosts.
    camber: { before: (path) => (path === 'camber.js' ? { type: 'text/javascript', body: script(path), headers: SHARED } : undefined) },
  }],
  unreachable: [{ camber: module((request) => { request.socket.destroy(); return { body: '' }; }) }],
  browser: [{ prepare: async (page) => { await listen(page); await page.evaluateOnNewDocument(() => { delete window.WebAssembly; }); } }],
};

for (const [place, [cause, [options, values = {}]]] of Object.entries(CASES).entries()) {
  const language = place % 2 === 0 ? 'es' : 'en';
  host(`it cannot start, and says why: ${cause} (${language})`, { prepare: listen, ...options }, async (reader) => {
    const { page, visit, lesson, url, site } = reader;
    reader.expect(EXPECTED);
    const said = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await visit('plain.html');
    const own = lesson();
    await own.until((root) => root.querySelector('.failure'));
    // It follows a change of language, and does not report the failure again.
    await page.$eval('camber-lesson', (element, lang) => { element.lang = lang; }, language);
    const text = words(language)(`failure-${cause}`, { file: MODULE, origin: site.origin, page: new URL(url).origin, ...values });
    assert.equal(await own.text('.failure p:nth-child(2)'), text);
    assert.equal(await own.text('.failure p'), words(language)('failure-title'));
    const first = words('en')(`failure-${cause}`, { file: MODULE, origin: site.origin, page: new URL(url).origin, ...values });
    assert.ok(said.some((line) => line.includes(first)), `the console says it too: ${said.join('\n')}`);
    // Nothing else is shown, and the message is announced to screen readers too.
    assert.deepEqual(await own.see((root) => [root.querySelector('.camber').childElementCount, root.querySelector('.failure').getAttribute('role')]), [1, 'alert']);
    assert.deepEqual((await heard(page)).map(({ name, bubbles, composed, detail }) => [name, bubbles, composed, detail]), [['error', true, true, { cause }]]);
    // The lesson without the app is one link away.
    await own.click('.failure a');
    await page.waitForSelector('.camber h1');
    assert.equal(page.url(), `${site.url}${language === 'en' ? '' : `${language}/`}lesson/1/index.html`);
  });
}

/** The file name of a language's words as written in the script. */
const wordsOf = (language) => new RegExp(`camber-first-${language}-[0-9a-f]{16}\\.txt`).exec(script('camber.js'))[0];

host('without its words it cannot start either, and says which file is missing', { prepare: listen, camber: { before: (path) => (path === wordsOf('en') ? { status: 404, body: 'nothing here' } : undefined) } }, async (reader) => {
  const { visit, lesson, page, site } = reader;
  reader.expect(EXPECTED);
  await visit('plain.html');
  const own = lesson();
  await own.until((root) => root.querySelector('.failure'));
  assert.equal(await own.text('.failure p:nth-child(2)'), words('en')('failure-missing', { file: wordsOf('en'), status: 404, origin: site.origin }));
  assert.deepEqual((await heard(page)).map(({ name }) => name), ['error']);
});

host('a language whose words do not come is not spoken, and everything else goes on', { camber: { before: (path) => (path === wordsOf('es') ? { status: 503, body: 'later' } : undefined) } }, async (reader) => {
  const { visit, lesson, page } = reader;
  reader.expect(EXPECTED);
  const said = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await page.$eval('camber-lesson', (element) => { element.lang = 'es'; element.setAttribute('start', 'check'); });
  await own.until((root, title) => root.querySelector('h1').textContent === title, words('en')('role-title'));
  assert.ok(said.some((line) => line.startsWith('camber-lesson: ')), said.join('\n'));
});

host('another try works as soon as the reason is gone', { prepare: listen, camber: module(twice({ status: 503, body: 'later' })) }, async (reader) => {
  const { visit, lesson, page, site } = reader;
  reader.expect(EXPECTED);
  // When the file is requested again to find the reason, the server has it. Nothing is wrong any more, and the
  // message says so.
  await visit('plain.html');
  const own = lesson();
  await own.until((root) => root.querySelector('.failure button'));
  await own.click('.failure button');
  await own.live();
  assert.equal(await own.count('.failure'), 0);
  assert.deepEqual((await heard(page)).map(({ name }) => name), ['error', 'ready']);
  assert.ok(site.requests.filter(({ path }) => isModule(path)).length >= 3);
});

for (const [what, answer] of [
  ['no type that a browser knows', { type: 'application/octet-stream' }],
  ['the type of a text', { type: 'text/plain' }],
]) {
  host(`a module with ${what} works all the same`, { camber: { before: (path) => (isModule(path) ? { ...answer, body: script(path), headers: SHARED } : undefined) } }, async (reader) => {
    reader.expect(/WebAssembly\.instantiateStreaming/);
    await reader.visit('plain.html');
    await reader.lesson().live();
  });
}

host('one hash pins everything: another byte in the script, and nothing of it runs', { camber: { before: (path) => (path === 'camber.js' ? { type: 'text/javascript', body: `${script(path)} `, headers: SHARED } : undefined) } }, async (reader) => {
  reader.expect(/integrity|failed/);
  const { page, visit, site } = reader;
  await visit('plain.html');
  assert.equal(await page.evaluate(() => customElements.get('camber-lesson') === undefined), true);
  assert.equal(site.requests.filter(({ path }) => path !== '/dept/tools/camber/camber.js').length, 0);
  await fallback(page);
});

host('a server that shares nothing: what the host has put inside the element stays', { shares: false }, async (reader) => {
  reader.expect(/CORS|failed/i);
  await reader.visit('plain.html');
  await fallback(reader.page);
});

host('a page opened from a disk: what the host has put inside the element stays', async (reader) => {
  const { page } = reader;
  reader.expect(/CORS|failed|file:/);
  const folder = await mkdtemp(join(tmpdir(), 'camber disk ñ '));
  try {
    const file = join(folder, 'page.html');
    // As if the whole folder had been unpacked somewhere and a page double-clicked.
    await writeFile(join(folder, 'camber.js'), script('camber.js'));
    await writeFile(file, '<!doctype html><title>From a disk</title><script type="module" src="camber.js"></script><camber-lesson><a href="index.html">The lesson</a></camber-lesson>');
    await page.goto(pathToFileURL(file).href);
    await fallback(page);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The link inside the element can be seen and followed. */
async function fallback(page) {
  await page.waitForNetworkIdle({ idleTime: 200 });
  const box = await page.$eval('camber-lesson > a', (link) => link.getBoundingClientRect().toJSON());
  assert.ok(box.width > 50 && box.height > 10);
  assert.equal(await page.$eval('camber-lesson', (element) => element.shadowRoot), null);
}

host('after a failure of the app itself every element says so, one that comes later too', { prepare: listen }, async (reader) => {
  const { page, visit, lesson } = reader;
  reader.expect(/camber-lesson/);
  await visit('two.html');
  await Promise.all([lesson(0).live(), lesson(1).live()]);
  // Simulates the app's panic hook, which no action of a reader can trigger.
  await page.evaluate(() => dispatchEvent(new Event('camber-broken')));
  await page.evaluate(() => document.body.append(document.createElement('camber-lesson')));
  for (const [which, language] of [[0, 'en'], [1, 'es'], [2, 'en']]) {
    const own = lesson(which);
    await own.until((root) => root.querySelector('.failure'));
    assert.equal(await own.text('.failure p:nth-child(2)'), words(language)('apology'));
    assert.equal(await own.count('.failure button'), 0, 'there is no point in another try');
  }
});

const throwing = async (page) => {
  await listen(page);
  await denied(page, ['localStorage', 'sessionStorage']);
};
for (const storage of ['local', 'session']) {
  host(`where storage throws, the ${storage} one, the lesson runs and says that nothing is kept`, { prepare: throwing }, async ({ page, visit, lesson }) => {
    await visit('plain.html');
    await page.$eval('camber-lesson', (element, storage) => element.setAttribute('storage', storage), storage);
    const own = lesson();
    await own.live();
    await own.follow('.way[href*="check/"]');
    await own.follow('.chair[href*="seller"]');
    await own.click('#F1-outside-2');
    await own.until((root, text) => root.querySelector('.keeping')?.textContent.replace(/\s+/g, ' ').trim().startsWith(text), words('en')('keeping-denied'));
    assert.ok(await own.see((root) => root.querySelector('#F1-outside-2').checked));
  });
}
