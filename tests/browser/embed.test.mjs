// For hosts that allow no script: a frame, with a policy of its own.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { SHARED, answered, heard, host, isModule, listen, takeCheck } from './hosts.mjs';
import { DESKTOP, FOLDER, NARROW, gate, prefer, story, until } from './lib.mjs';
import { SCENES } from './site.mjs';
import { GOLDEN } from './walk.mjs';
import { words } from './words.mjs';

const DOCS = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
/** A host that allows nothing except frames. */
const FRAMES_ONLY = "default-src 'none'; img-src data:; frame-src {camber}";
const height = (page) => page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);
/** The height of a frame's page, how much of it is visible, and whether it scrolls. */
const scroll = (own) => own.see(({ documentElement: page }) => ({ content: page.scrollHeight, seen: page.clientHeight, hidden: getComputedStyle(page).overflowY === 'hidden' }));
const settled = async (page, own) => {
  await own.live();
  await own.until(({ documentElement: page }) => Math.abs(page.scrollHeight - page.clientHeight) <= 1 && 'framed' in page.dataset);
  // Browsers that run a frame of another site in its own process learn its size a little later.
  await page.evaluate(async () => {
    for (let count = 0; count < 4; count++) await new Promise((done) => requestAnimationFrame(done));
  });
};
const add = (page, src, attributes = {}) =>
  page.evaluate((src, attributes) => {
    const frame = Object.assign(document.createElement('iframe'), { width: 800, height: 480, title: 'Camber' });
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    frame.src = src;
    document.body.append(frame);
  }, src, attributes);

host('a frame is as high as what is in it, and what happens in it is told to the frame', { prepare: listen, viewport: DESKTOP }, async ({ page, visit, framed, url, site }) => {
  await visit('frame.html');
  const own = framed();
  await settled(page, own);
  const start = await height(page);
  assert.ok(start > 480, `${start} px`);
  await own.follow('.way[href*="check/"]');
  await own.follow('.chair[href*="seller"]');
  await settled(page, own);
  assert.ok((await height(page)) < start, 'it has shrunk with its page: a card fits the screen of a phone');
  await own.follow('.foot a[href*="/about/"]');
  await settled(page, own);
  assert.ok((await height(page)) > start, 'it has grown with its page');
  // Narrower means taller.
  const wide = await height(page);
  await page.setViewport(NARROW);
  await until(page, (wide) => document.querySelector('iframe').getBoundingClientRect().height > wide, wide);
  await settled(page, own);
  const told = await heard(page);
  assert.deepEqual([...new Set(told.map(({ from }) => from))], ['iframe']);
  assert.deepEqual(told[0], { name: 'ready', from: 'iframe', bubbles: true, composed: false, detail: { answered: 0, practices: 16, seen: 0, scenes: 8 } });
  // The host's address and history are unchanged.
  assert.equal(page.url(), `${url}frame.html`);
  assert.equal(own.frame().url(), `${site.url}embed.html`);
  assert.equal(await page.evaluate(() => history.length), 2);
});

host('another page in the frame begins where the reader sees it', async ({ page, visit, framed }) => {
  await visit('frame.html');
  const own = framed();
  await settled(page, own);
  await page.setViewport({ width: 360, height: 500 });
  await settled(page, own);
  await own.see((root) => root.querySelector('.foot a[href*="/about/"]').scrollIntoView());
  await own.follow('.foot a[href*="/about/"]');
  await until(page, () => Math.abs(document.querySelector('iframe').getBoundingClientRect().top) < 2);
});

host('the whole check in a frame on a page that allows frames and nothing else', { csp: FRAMES_ONLY }, async ({ page, visit, framed, context }) => {
  await visit('frame-alone.html');
  const own = framed();
  await own.live();
  await takeCheck(own);
  assert.equal(await own.text('.number b'), GOLDEN.E_mixed_realistic.result.overall.score.toFixed(0));
  // Nobody answers, so the frame keeps its height and scrolls.
  assert.equal(await height(page), 484);
  const { content, seen, hidden } = await scroll(own);
  assert.ok(content > seen && seen === 480 && !hidden, JSON.stringify({ content, seen, hidden }));
  assert.deepEqual(await context.cookies(), []);
});

host('a sandbox that allows scripts and nothing else: all of it works, nothing is kept, and that is said', { prepare: listen }, async ({ page, visit, framed }) => {
  await visit('sandbox.html');
  const own = framed();
  await settled(page, own);
  assert.equal(await own.see(() => origin), 'null');
  assert.equal(await own.text('h1'), words('en')('role-title'), 'it began where the address said');
  await own.follow('.chair[href*="leader"]');
  await own.click('#F1-outside-2');
  await own.until((root, text) => root.querySelector('.keeping').textContent.trim() === text, words('en')('keeping-denied'));
  assert.ok(await own.see((root) => root.querySelector('#F1-outside-2').checked));
  assert.ok((await height(page)) > 480);
  // It has no origin to check, so the surrounding page checks that the message comes from that frame.
  assert.deepEqual((await heard(page)).map(({ name, from }) => [name, from]).filter(([name]) => name !== 'progress'), [['ready', 'iframe']]);
});

host('a sandbox whose server shares nothing says which header is missing', { shares: false }, async (reader) => {
  reader.expect(/^(?!exception)/);
  await reader.visit('sandbox.html');
  const own = reader.framed();
  await own.until((root) => root.querySelector('.failure'));
  assert.equal(await own.text('.failure p:nth-child(2)'), words('en')('failure-cors', { origin: reader.site.origin, page: '*' }));
  assert.equal(await own.count('.outline'), 0);
});

host('in a frame of another site, answers stay in that frame, apart from the site’s own', { site: 'localhost' }, async ({ page, visit, framed, newTab, open, site }) => {
  await visit('frame.html');
  const own = framed();
  await settled(page, own);
  await own.follow('.way[href*="check/"]');
  await own.follow('.chair[href*="seller"]');
  await own.click('#F1-outside-2');
  await own.until((root, text) => root.querySelector('.keeping').textContent.trim() === text, words('en')('keeping-soon'));
  await page.reload();
  await settled(page, own);
  await own.follow('.way[href*="check/"]');
  await own.follow('.chair[href*="seller"]');
  assert.ok(await own.see((root) => root.querySelector('#F1-outside-2').checked), 'kept in the frame');
  const tab = await newTab();
  await open('check/seller/focus/', tab);
  assert.equal(await tab.$$eval('.card :checked', (ticked) => ticked.length), 0, 'and unknown elsewhere');
  assert.equal(site.requests.filter(({ status }) => status >= 400).length, 0);
});

host('the result leaves the frame only where the host asks, and only for each press of the button', { prepare: (page) => Promise.all([listen(page), answered(page)]) }, async ({ page, visit, framed, site, expect }) => {
  // The frame may be navigated elsewhere while it is still loading.
  expect(/Fetch API cannot load/);
  await visit('frame.html');
  await page.evaluate((src) => { document.querySelector('iframe').src = src; }, `${site.url}embed.html?share-result`);
  const own = framed('share-result');
  await settled(page, own);
  await own.follow('.foot a[href*="/result/"]');
  const results = async () => (await heard(page)).filter(({ name }) => name === 'result');
  assert.deepEqual(await results(), []);
  await own.click('[aria-labelledby=share-title] button');
  await own.until((root, text) => root.querySelector('#notice p')?.textContent === text, words('en')('share-done'));
  await until(page, () => window.heard.some(({ name }) => name === 'result'));
  const [{ from, detail }] = await results();
  assert.equal(from, 'iframe');
  assert.equal(detail.score, Math.round(GOLDEN.E_mixed_realistic.result.overall.score));
});

host('neither side listens to anybody else', { prepare: listen }, async ({ page, visit, framed, site, url }) => {
  await visit('crowd.html');
  const own = framed();
  await settled(page, own);
  const before = await height(page);
  const meddler = page.frames().find((frame) => frame.url().includes('meddler'));
  await until(meddler, () => typeof meddle === 'function');
  await meddler.evaluate(() => meddle());
  // A message sent there and back arrives after all of those.
  await page.evaluate(() => new Promise((done) => { addEventListener('message', done, { once: true }); postMessage('last', '*'); }));
  assert.equal(await height(page), before);
  assert.ok((await heard(page)).every(({ name }) => name !== 'result'));
  assert.deepEqual(await meddler.evaluate(() => heard), [], 'it was not answered');
  // The frame itself, navigated to another page: no longer where its `src` says.
  await own.frame().evaluate((to) => { location.href = to; }, `${url}meddler.html?in-place`);
  await until(page, () => document.querySelector('iframe').contentDocument?.URL.includes('in-place'));
  const inPlace = page.frames().find((frame) => frame.url().includes('in-place'));
  await until(inPlace, () => typeof meddle === 'function');
  await inPlace.evaluate(() => meddle());
  await page.evaluate(() => new Promise((done) => { addEventListener('message', done, { once: true }); postMessage('last', '*'); }));
  assert.equal(await height(page), before);
  assert.ok((await heard(page)).every(({ name }) => name !== 'result'));
  assert.ok(site.requests.length > 0);
});

host('a frame that calls itself one of ours is not heard: another origin, another folder, a folder within', { prepare: listen, camber: { before: (path) => (/^(?:evil|es\/deep)\/embed\.html$/.test(path) ? { type: 'text/html', body: `<!doctype html><title>Evil</title><script>${readFileSync(new URL('hosts/meddler.js', import.meta.url))}</script>` } : undefined) } }, async ({ page, visit, framed, site, url, places }) => {
  places.push(url.replace('127.0.0.1', 'localhost'));
  await visit('frame.html');
  const own = framed();
  await settled(page, own);
  const claims = [`${url}evil/embed.html`, `${url}evil/embed.html?${site.url}embed.html`, `${url.replace('127.0.0.1', 'localhost')}evil/embed.html`, `${site.url}evil/embed.html`, `${site.url}es/deep/embed.html`];
  for (const src of claims) await add(page, src);
  await until(page, (count) => frames.length === count + 1, claims.length);
  for (const src of claims) await page.waitForFrame((frame) => frame.url() === src);
  for (const frame of page.frames().filter((frame) => claims.includes(frame.url()))) {
    await until(frame, () => typeof meddle === 'function');
    await frame.evaluate(() => meddle());
  }
  assert.equal(page.frames().filter((frame) => claims.includes(frame.url())).length, claims.length);
  // One more of ours is heard, added as late as those, and after all that they said.
  await add(page, `${site.url}es/embed.html?start=check`);
  // Brought into view, because browsers do not draw what is far from it.
  await page.evaluate(() => document.querySelectorAll('iframe')[6].scrollIntoView());
  await until(page, () => document.querySelectorAll('iframe')[6].offsetHeight !== 484);
  assert.ok((await heard(page)).every(({ name }) => name !== 'result'));
  assert.deepEqual(await page.$$eval('iframe', (frames) => frames.slice(1, 6).map((frame) => frame.style.height)), ['', '', '', '', '']);
});

host('a copy of the frame’s script hears the folder that it is told, and no other', { prepare: listen }, async ({ page, visit, framed, site, url }) => {
  await visit('frame-alone.html');
  await framed().live();
  const copy = readFileSync(join(FOLDER, 'camber-frame.js'), 'utf8');
  const run = (folder) => page.evaluate((text, folder) => {
    delete window.camberFrame;
    const script = document.createElement('script');
    if (folder) script.dataset.camber = folder;
    script.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    return new Promise((done) => { script.onload = done; document.head.append(script); });
  }, copy, folder);
  await run(`${url}elsewhere/`);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  assert.equal(await height(page), 484);
  await run(site.url.replace(/\/$/, ''));
  await settled(page, framed());
  assert.ok((await height(page)) > 484);
});

for (const [how, style] of Object.entries({
  'by a greatest height': 'iframe { max-height: 600px }',
  'by a height that outweighs all': 'iframe { height: 400px !important }',
  'by the window': 'iframe { max-height: 60vh }',
})) {
  host(`a frame that the host’s style keeps low scrolls inside: ${how}`, { viewport: DESKTOP }, async ({ page, visit, framed }) => {
    await visit('frame.html');
    const own = framed();
    await settled(page, own);
    const free = await height(page);
    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    }, style);
    await own.until(({ documentElement: page }) => !('framed' in page.dataset));
    const { content, seen, hidden } = await scroll(own);
    assert.ok(content > seen && !hidden, JSON.stringify({ content, seen, hidden }));
    // Everything can be reached: the last link is seen once it is scrolled to, and another page begins at its top.
    assert.ok(await own.see((document) => {
      const link = [...document.querySelectorAll('.foot a')].pop();
      link.scrollIntoView();
      const { top, bottom } = link.getBoundingClientRect();
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    }));
    await own.follow('.foot a[href*="/about/"]');
    await own.until(() => scrollY === 0);
    await own.see(() => new Promise((done) => setTimeout(done, 700)));
    assert.equal((await scroll(own)).hidden, false, 'it stays so, whatever it asks for');
    // Once the host lets it, it is as high as its content again.
    await page.evaluate(() => { document.adoptedStyleSheets = []; });
    await settled(page, own);
    assert.ok((await height(page)) > 0 && free > 600);
  });
}

host('a frame in a host’s own box of border and padding shows all of its content', { viewport: DESKTOP }, async ({ page, visit, framed }) => {
  await visit('frame.html');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe { box-sizing: border-box; border: 7px solid; padding: 5px }');
    document.adoptedStyleSheets = [sheet];
  });
  await settled(page, framed());
  const { content, seen } = await scroll(framed());
  assert.ok(Math.abs(content - seen) <= 1, JSON.stringify({ content, seen }));
});

/** A host that strips `.html`, and what is behind the `?` with it. */
const strips = (path) => {
  if (path.endsWith('embed.html')) return { status: 302, headers: { location: `/dept/tools/camber/${path.replace('.html', '')}`, ...SHARED } };
  return path.endsWith('embed') ? { type: 'text/html; charset=utf-8', body: readFileSync(join(FOLDER, `${path}.html`)), headers: SHARED } : undefined;
};
host('where a redirect loses what is behind the ?, nothing is kept; what is behind the # is not lost', { camber: { before: strips } }, async ({ page, visit, framed, site, expect }) => {
  expect(/Fetch API cannot load/);
  await visit('frame-alone.html');
  const look = async (more) => {
    await page.evaluate(() => document.querySelector('iframe').remove());
    await add(page, `${site.url}embed.html${more}`);
    const own = framed('/embed');
    await own.live();
    return own;
  };
  const keeping = async (own) => {
    if (await own.count('.way')) await own.follow('.way[href*="check/"]');
    if (await own.count('.chair')) await own.follow('.chair[href*="seller"]');
    await own.click('#F1-outside-2');
    await own.until((root) => root.querySelector('.keeping')?.textContent.trim());
    return own.text('.keeping');
  };
  const say = words('en');
  for (const more of ['?storage=none&start=check', '']) {
    const own = await look(more);
    assert.match(own.frame().url(), /embed$/, 'what was asked is gone');
    assert.equal(await keeping(own), say('keeping-nowhere'), more);
  }
  let own = await look('#storage=none&start=check&chair=leader');
  assert.equal(await own.text('#F1-text'), say('practice-f1', { role: 'leader' }));
  assert.equal(await keeping(own), say('keeping-nowhere'));
  own = await look('?start=check#storage=session');
  assert.equal(await keeping(own), say('keeping-in-tab'));
  own = await look('#storage=nonsense&start=check');
  assert.equal(await keeping(own), say('keeping-nowhere'));
  own = await look('#storage=local&start=check');
  assert.equal(await keeping(own), say('keeping-soon'));
});

host('a switch in the address of a frame is on only where that is said', { prepare: answered }, async ({ page, visit, framed, site, expect }) => {
  expect(/Fetch API cannot load/);
  await visit('frame-alone.html');
  await framed().live();
  const values = [['share-result', 1], ['share-result=', 1], ['share-result=true', 1], ['share-result=false', 0], ['share-result=0', 0], ['', 0]];
  for (const [turn, [value, offers]] of values.entries()) {
    await page.evaluate((src) => { document.querySelector('iframe').src = src; }, `${site.url}embed.html?${value}&turn=${turn}`);
    const own = framed(`turn=${turn}`);
    await own.until((root) => root.querySelector('.camber[data-live] h1'));
    await own.follow('.foot a[href*="/result/"]');
    assert.equal(await own.count('[aria-labelledby=share-title]'), offers, value);
  }
});

host('a frame answers its own parent alone', async ({ page, visit, framed, url }) => {
  // Without camber-frame.js: the page itself answers, and late.
  await visit('plain.html');
  await page.evaluate(() => {
    window.told = [];
    addEventListener('message', ({ data, origin }) => window.told.push({ ...data, origin }));
  });
  await add(page, await page.$eval('camber-lesson a', (link) => link.href.replace('index.html', 'embed.html')));
  const own = framed();
  await own.live();
  await until(page, () => window.told.length === 1);
  // First someone else: the meddler, from a frame next to it.
  await add(page, `${url}meddler.html`);
  await until(page, () => frames.length === 2 && frames[1].document.URL.includes('meddler') && frames[1].document.readyState === 'complete');
  await page.frames().find((frame) => frame.url().includes('meddler')).evaluate(() => parent.frames[0].postMessage({ camber: 'host' }, '*'));
  await own.follow('.way[href*="check/"]');
  assert.deepEqual((await page.evaluate(() => window.told)).map(({ camber }) => camber), ['hello']);
  await page.evaluate(() => frames[0].postMessage({ camber: 'host' }, '*'));
  await until(page, () => window.told.some(({ camber }) => camber === 'height'));
  const told = await page.evaluate(() => window.told);
  assert.deepEqual([...new Set(told.map(({ camber }) => camber))].sort(), ['event', 'height', 'hello', 'moved']);
});

host('what the address of a frame says holds in it', async ({ page, visit, framed, site, expect }) => {
  // The frame is navigated elsewhere while it is still loading.
  expect(/Fetch API cannot load/);
  await visit('frame-alone.html');
  const look = async (query, folder = '') => {
    await page.evaluate((src) => { document.querySelector('iframe').src = src; }, `${site.url}${folder}embed.html?${query}`);
    const own = framed(`embed.html?${query}`);
    await own.until((root) => root.querySelector('.camber[data-live] h1'));
    return own;
  };
  let own = await look('start=check&role=leader&theme=dark&storage=none', 'es/');
  assert.equal(await own.text('h1'), words('es')('wheel-focus'));
  assert.ok((await own.text('#F1-text')).includes(words('es')('practice-f1', { role: 'leader' })));
  assert.equal(await own.text('.keeping'), words('es')('keeping-nowhere'));
  const dark = await own.see(() => getComputedStyle(document.querySelector('.camber')).backgroundColor);
  own = await look('start=lesson/3&theme=light&storage=session');
  assert.equal(await own.text('.place'), words('en')('place-scene', { number: 3, total: 8, title: await own.text('h1') }).replace(/\*+/g, ''));
  assert.notEqual(await own.see(() => getComputedStyle(document.querySelector('.camber')).backgroundColor), dark);
  own = await look('start=nonsense&storage=nonsense&theme=nonsense');
  assert.equal(await own.text('h1'), words('en')('start-title'));
});

host('a frame takes the theme of the page around it, which the script of that page tells', { dark: true }, async ({ page, visit, framed }) => {
  await visit('frame.html');
  const own = framed();
  await own.until((root) => root.querySelector('.camber[data-live] h1'));
  const becomes = (dark) => own.until((root, expected) => getComputedStyle(root.querySelector('.camber')).backgroundColor === expected, dark ? 'rgb(24, 22, 17)' : 'rgb(251, 248, 241)');
  await page.$eval('body', (body) => { body.style.background = '#fff'; });
  await becomes(false);
  await page.$eval('body', (body) => { body.style.background = '#111'; });
  await becomes(true);
});

const held = gate();
host('before the app is there the frame shows its first page, or that another one is coming', { camber: held.server }, async ({ page, visit, framed, site }) => {
  held.close();
  await visit('frame.html');
  const own = framed();
  await own.until((root) => root.querySelector('.way'));
  assert.equal(await own.text('h1'), words('en')('start-title'));
  assert.ok((await height(page)) > 480, 'as high as that page already');
  await page.evaluate((src) => { document.querySelector('iframe').src = src; }, `${site.url}es/embed.html?start=lesson/2`);
  const other = framed('lesson/2');
  await other.until((root) => root.querySelector('.outline'));
  assert.equal(await other.text('.outline [role=status]'), words('es')('widget-loading'));
  assert.equal(await other.see((root) => root.querySelector('h1').checkVisibility()), false);
  held.open();
  await settled(page, other);
  assert.equal(await other.count('.outline'), 0);
});

const gone = { before: (path) => (isModule(path) ? { status: 404, body: 'nothing here', headers: SHARED } : undefined) };
host('a frame that cannot start says why, above what can be read without the app', { camber: gone, prepare: listen }, async (reader) => {
  const { page, visit, framed } = reader;
  reader.expect(/^(?!exception)/);
  await visit('frame.html');
  const own = framed();
  await own.until((root) => root.querySelector('.failure'));
  assert.match(await own.text('.failure p:nth-child(2)'), /404/);
  assert.equal(await own.text('h1'), words('en')('start-title'));
  await until(page, () => window.heard.length > 0);
  assert.deepEqual((await heard(page)).map(({ name, detail }) => [name, detail]), [['error', { cause: 'missing' }]]);
});

story('embed.html opened from a disk says that it cannot work there', async (reader) => {
  const { page } = reader;
  reader.expect(/^(?!exception)/);
  const folder = await mkdtemp(join(tmpdir(), 'camber disk ñ #'));
  try {
    await cp(FOLDER, folder, { recursive: true });
    await page.goto(pathToFileURL(join(folder, 'es/embed.html')).href);
    await until(page, () => document.querySelector('.failure'));
    assert.equal(await page.$eval('.failure p:nth-child(2)', (text) => text.textContent), words('es')('failure-disk'));
    await page.click('.failure a');
    await until(page, (title) => document.querySelector('h1')?.textContent === title, words('es')(`scene-${SCENES[0]}-title`));
  } finally {
    await rm(folder, { recursive: true });
  }
});

story('embed.html has a policy of its own, which allows it what it needs', async (reader) => {
  const { page, site } = reader;
  await page.goto(`${site.url}embed.html`);
  await until(page, () => document.querySelector('.camber[data-live]'));
  const policy = await page.$eval('meta[http-equiv=Content-Security-Policy]', (meta) => meta.content);
  for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "trusted-types 'none'"]) assert.ok(policy.includes(part), part);
  // A host is told to send the same policy as a header.
  assert.ok(DOCS.includes(`${policy}; frame-ancestors`));
  await page.evaluate(axe.source);
  for (const dark of [false, true]) {
    await prefer(page, dark);
    const found = await page.evaluate(async () => (await axe.run(document, { preload: false })).violations.map(({ id }) => id));
    assert.deepEqual(found, []);
  }
});

host('the documented header keeps other pages out of the frame, and lets the named ones in', { camber: { before: (path) => framing(path) } }, async (reader) => {
  const { page, visit, framed, site, url } = reader;
  reader.expect(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE|chrome-error/i);
  allowed = new URL(url).origin;
  await visit('frame.html');
  await settled(page, framed());
  allowed = "'none'";
  await visit('frame.html');
  await page.waitForFrame((frame) => frame.url().startsWith('chrome-error:'));
  assert.equal(page.frames().filter((frame) => frame.url().startsWith(site.url)).length, 0);
});

let allowed = '';
/** embed.html with the documented header; its last directive names the pages that may frame it. */
function framing(path) {
  if (path !== 'embed.html') return undefined;
  const [, line] = /^(Content-Security-Policy: .*; frame-ancestors )https:\/\/\S+$/m.exec(DOCS);
  const [name, policy] = line.split(/: (.*)/);
  return { type: 'text/html', body: readFileSync(join(FOLDER, path)), headers: { ...SHARED, [name.toLowerCase()]: policy + allowed } };
}
