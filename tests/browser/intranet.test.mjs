// The page "Put it on your intranet": the lines it offers work, and the results of its check-up are true.

import assert from 'node:assert/strict';
import { INTEGRITY, SHARED, framed, isModule, lesson } from './hosts.mjs';
import { FOLDER, denied, prefer, story, text, until } from './lib.mjs';
import { AXE, LOOKS, look } from './looks.mjs';
import { CSP, serve } from './serve.mjs';
import { root } from './site.mjs';
import { LANGUAGES, words } from './words.mjs';

const visit = async ({ page, site }, language = 'en') => {
  await page.goto(`${site.url}${root(language)}intranet/index.html`);
  await until(page, () => !document.querySelector('.look').hidden);
};
/** The class of the option that is shown, and its lines. */
const shown = (page) => page.$$eval('.wayin', (ways) => ways.filter((way) => way.checkVisibility()).map((way) => way.className.split('to-')[1]));
const lines = (page, way) => page.$eval(`.to-${way} pre`, (pre) => pre.textContent);
const found = async (page) => {
  await page.click('.look');
  await until(page, () => document.querySelector('.findings li:not([hidden])'));
  return page.$$eval('.findings li:not([hidden])', (items) => Object.fromEntries(items.map((item) => [item.dataset.finding, item.querySelector('code')?.textContent ?? item.className])));
};

for (const language of LANGUAGES) {
  story(`each choice shows the lines that fit it, and no others (${language})`, async (reader) => {
    const { page, site } = reader;
    await visit(reader, language);
    assert.equal(await text(page, 'h1'), words(language)('intranet-title'));
    // What is pressed, and then the questions that are left and the lines that are shown.
    const choices = [
      [[], 'lms script wasm far', 'element'],
      [['far-yes'], 'lms script wasm far', 'element-far'],
      [['wasm-no'], 'lms script wasm', 'frame-script'],
      [['script-no'], 'lms script', 'frame'],
      [['lms-yes'], 'lms', 'platform'],
      [['lms-no', 'script-yes', 'wasm-yes', 'far-no'], 'lms script wasm far', 'element'],
    ];
    for (const [presses, left, expected] of choices) {
      for (const press of presses) await page.click(`#${press}`);
      assert.deepEqual(await shown(page), [expected], presses.join(' '));
      const asked = await page.$$eval('.limit', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.querySelector('input').name).join(' '));
      assert.equal(asked, left, presses.join(' '));
    }
    // They contain this folder's address and the hashes of its files, and leave nothing to fill in.
    const all = await page.$$eval('pre', (pres) => pres.map((pre) => pre.textContent).join('\n'));
    assert.ok((await lines(page, 'element')).includes(`src="${site.url}camber.js"`));
    assert.ok((await lines(page, 'element-far')).includes(INTEGRITY['camber.js']) && (await lines(page, 'frame-script')).includes(INTEGRITY['camber-frame.js']));
    assert.ok((await lines(page, 'frame')).includes(`src="${site.url}${root(language)}embed.html"`));
    assert.doesNotMatch(all, /\{[a-z][a-z.-]*\}|lessons\.example/);
    assert.equal(await page.$eval('.to-element pre:nth-of-type(1)', (pre) => pre.lang), 'en');
  });
}

story('the lines work as they are copied, each on a page whose policy has what they ask for', { server: { csp: false, headers: SHARED } }, async (reader) => {
  const { page, newTab, site, places } = reader;
  await visit(reader);
  for (const way of ['element', 'element-far', 'frame', 'frame-script']) {
    const copied = await lines(page, way);
    const policy = await page.$eval(`.to-${way} .lines:nth-of-type(2) pre`, (pre) => pre.textContent);
    // The frame's own style stands in its line; a page that refuses that shows the frame with a border.
    const csp = `default-src 'none'; img-src data:; style-src 'self' 'unsafe-inline'; ${policy}`;
    const host = await serve({ folder: FOLDER, csp, before: (path) => (path === 'host.html' ? { type: 'text/html', body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${copied}` } : undefined) });
    places.push(host.url);
    const tab = await newTab();
    await tab.goto(`${host.url}host.html`);
    const own = way.startsWith('element') ? lesson(tab) : framed(tab);
    await own.live();
    if (way === 'frame-script') await until(tab, () => document.querySelector('iframe').offsetHeight !== 720);
    if (way.startsWith('frame')) {
      // As wide as its place, without a border, and without the gap below that a letter's descent would need.
      const { width, room, below } = await tab.$eval('iframe', (frame) => ({ width: frame.getBoundingClientRect().width, room: document.body.clientWidth, below: document.body.getBoundingClientRect().bottom - frame.getBoundingClientRect().bottom }));
      assert.deepEqual([width, below], [room, 0], way);
    }
    await tab.close();
    await host.close();
  }
  assert.ok(site.requests.length > 0);
});

story('a press copies the lines, and says so; where that is refused they are selected', async (reader) => {
  const { page, context, site } = reader;
  await context.overridePermissions(new URL(site.url).origin, ['clipboard-write', 'clipboard-read', 'clipboard-sanitized-write']);
  await visit(reader);
  await page.click('.to-element .copy');
  await until(page, (said) => document.querySelector('.said').textContent === said, words('en')('intranet-copied'));
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await lines(page, 'element'));
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
  await page.click('.to-element .copy');
  await until(page, (said) => document.querySelector('.said').textContent === said, words('en')('intranet-selected'));
  assert.equal(await page.evaluate(() => String(getSelection()).trim()), (await lines(page, 'element')).trim());
});

const CHECKS = {
  'a server that sends everything': [{ headers: SHARED }, { header: 'good', cors: '*', module: 'good', unpacked: 'note', 'frame-none': 'note', wasm: 'good', storage: 'good' }],
  'a server that sends nothing': [{ csp: false }, { 'header-none': 'note', 'cors-none': 'note', module: 'good', unpacked: 'note', 'frame-any': 'note', wasm: 'good', storage: 'good' }],
  'pages named for the frame, and compression': [
    { before: (path) => (path === 'embed.html' ? { headers: { 'content-security-policy': "default-src 'none'; frame-ancestors https://a.example https://b.example" } } : undefined), brotli: true },
    { header: 'good', 'cors-none': 'note', module: 'good', packed: 'br', 'frame-some': 'https://a.example https://b.example', wasm: 'good', storage: 'good' },
  ],
  'an old header around the frame, and a wrong type': [
    { csp: false, headers: { 'x-frame-options': 'DENY' }, before: (path) => (isModule(path) ? { type: 'application/octet-stream' } : undefined) },
    { 'header-none': 'note', 'cors-none': 'note', 'module-type': 'application/octet-stream', unpacked: 'note', 'frame-old': 'DENY', wasm: 'good', storage: 'good' },
  ],
  'a web page in place of the module': [
    { before: (path) => (isModule(path) ? { type: 'text/html' } : undefined) },
    { header: 'good', 'cors-none': 'note', 'module-html': 'todo', 'frame-none': 'note', wasm: 'good', storage: 'good' },
  ],
  'no module': [
    { before: (path) => (isModule(path) ? { status: 404 } : undefined) },
    { header: 'good', 'cors-none': 'note', 'module-missing': 'todo', 'frame-none': 'note', wasm: 'good', storage: 'good' },
  ],
};
for (const [name, [server, expected]] of Object.entries(CHECKS)) {
  story(`the check-up says what is so: ${name}`, { server }, async (reader) => {
    reader.expect(/404/);
    await visit(reader);
    const before = reader.site.requests.length;
    assert.deepEqual(await found(reader.page), { ...expected, loopback: reader.site.origin });
    // What it has saved to see whether that works is gone.
    assert.equal(await reader.page.evaluate(() => localStorage.length), 0);
    // It requests headers and nothing else, and only on request.
    assert.ok(reader.site.requests.slice(before).every(({ method, bytes }) => method === 'HEAD' || bytes === 0));
    assert.equal(reader.site.requests.length - before, 4);
  });
}

story('the check-up says what is so: the browser’s own limits, and no server', { server: { csp: CSP.replace(" 'wasm-unsafe-eval'", '') }, prepare: denied }, async (reader) => {
  reader.expect(/WebAssembly|wasm|script-src|failed|ERR_/i);
  await visit(reader);
  const seen = await found(reader.page);
  assert.ok('wasm-policy' in seen && 'storage-denied' in seen, JSON.stringify(seen));
  await reader.site.close();
  await reader.page.click('.look');
  await until(reader.page, () => !document.querySelector('[data-finding=unreachable]').hidden);
});

story('the check-up tells https from http, and neither from what a machine says to itself', async (reader) => {
  const { page, site, places } = reader;
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { pathname, host } = new URL(request.url());
    if (host !== 'intranet.example') return request.continue();
    const answer = await fetch(site.url + pathname.slice(1), { method: request.method() });
    return request.respond({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
  });
  for (const [scheme, expected] of [['https', 'secure'], ['http', 'insecure']]) {
    places.push(`${scheme}://intranet.example/`);
    await page.goto(`${scheme}://intranet.example/intranet/index.html`);
    const names = Object.keys(await found(page)).filter((name) => /secure|loopback/.test(name));
    assert.deepEqual(names, [expected], scheme);
  }
});

story('without script the lines are there, and an example stands for the folder', { script: false }, async ({ page, site }) => {
  await page.goto(`${site.url}intranet/index.html`);
  assert.deepEqual(await page.$$eval('.wayin', (ways) => ways.filter((way) => way.checkVisibility()).length), 1);
  assert.match(await lines(page, 'element'), /https:\/\/lessons\.example\.com\/camber\/camber\.js/);
  assert.deepEqual(await page.$$eval('.intranet button', (buttons) => buttons.filter((button) => button.checkVisibility()).length), 0);
});

story('axe finds nothing, nothing is wider than the window, and every target is large enough', async (reader) => {
  const { page } = reader;
  for (const [language, name] of LANGUAGES.flatMap((language) => ['intranet', 'platform'].map((name) => [language, name]))) {
    await (name === 'intranet' ? visit(reader, language) : page.goto(`${reader.site.url}${root(language)}platform/index.html`));
    if (name === 'intranet') await found(page);
    await page.$$eval('.intranet details', (all) => all.forEach((one) => { one.open = true; }));
    await page.evaluate(AXE);
    for (const { dark, viewport, rules } of LOOKS) {
      await page.setViewport(viewport);
      await prefer(page, dark);
      assert.deepEqual(await look(page, rules), [], `${language} ${name} ${viewport.width} ${dark}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
      const small = await page.$$eval('.intranet :is(button, summary, .limit label)', (all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).length);
      assert.equal(small, 0);
    }
  }
});

story('who makes a course finds the page about learning platforms, in both languages, and comes back', async (reader) => {
  const { page, site } = reader;
  await visit(reader, 'es');
  await page.click('#lms-yes');
  await Promise.all([page.waitForNavigation(), page.click('.to-platform a')]);
  assert.equal(await text(page, 'h1'), words('es')('platform-title'));
  await Promise.all([page.waitForNavigation(), page.click('.languages [hreflang=en]')]);
  assert.equal(page.url(), `${site.url}platform/index.html`);
  // It asks for nothing but its style, and runs nothing but what stands in it.
  assert.equal(await page.$$eval('script[src]', (scripts) => scripts.length), 0);
  await Promise.all([page.waitForNavigation(), page.click('main .onward a')]);
  assert.equal(await text(page, 'h1'), words('en')('intranet-title'));
});

story('the about page leads there, and from there the other language does', async ({ page, open, site }) => {
  await open('about/');
  await Promise.all([page.waitForNavigation(), page.click('main a[href*="intranet/"]')]);
  assert.equal(page.url(), `${site.url}intranet/index.html`);
  await Promise.all([page.waitForNavigation(), page.click('.languages [hreflang=es]')]);
  assert.equal(page.url().split('#')[0], `${site.url}es/intranet/index.html`);
  await Promise.all([page.waitForNavigation(), page.click('.wordmark')]);
  await until(page, () => document.querySelector('#camber[data-live]'));
});

/** The settings for a server as shown on the page. */
const shownFile = (page, server, place = 0) =>
  page.$$eval('.intranet details', (all, server, place) => all.find((one) => one.querySelector('summary').textContent === server).querySelectorAll('pre')[place].textContent, server, place);

story('what IIS is told is well-formed', async (reader) => {
  await visit(reader);
  const file = await shownFile(reader.page, 'IIS');
  // On an empty page, because this page's policy does not allow turning text into a document.
  const empty = await reader.newTab();
  const broken = (file) => empty.evaluate((file) => new DOMParser().parseFromString(file, 'application/xml').querySelector('parsererror')?.textContent ?? '', file);
  assert.equal(await broken(file), '');
  assert.notEqual(await broken(file.replace('</configuration>', '')), '');
});
