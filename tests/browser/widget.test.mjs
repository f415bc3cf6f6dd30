// The element on someone else's page: it works, leaves the host's page alone, and reveals no answer.

import assert from 'node:assert/strict';
import axe from 'axe-core';
import { rate } from './cards.mjs';
import { answered, heard, host, listen, takeCheck } from './hosts.mjs';
import { DESKTOP, NARROW, PHONE, until } from './lib.mjs';
import { SCENES } from './site.mjs';
import { GOLDEN } from './walk.mjs';
import { words } from './words.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STRICT = "default-src 'none'; script-src {camber} 'wasm-unsafe-eval'; connect-src {camber}; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

host('the whole check in an element under the strictest policy, with the host’s page left alone', { csp: STRICT, prepare: listen }, async ({ page, visit, lesson, url, context }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  assert.equal(await own.text('h1'), words('en')('start-title'));
  const title = await page.title();
  await takeCheck(own);
  assert.equal(await own.text('.number b'), GOLDEN.E_mixed_realistic.result.overall.score.toFixed(0));
  // Nothing on the host's page has changed: address, history, title, language, cookies.
  assert.equal(page.url(), `${url}plain.html`);
  assert.equal(await page.evaluate(() => history.length), 2);
  assert.equal(await page.title(), title);
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['en', '']);
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['camber.session']);
  // The tabs at the wheels show their panels without changing the address.
  await own.click('#tab-order');
  assert.ok(await own.see((root) => root.activeElement?.id === 'tab-order' && !root.querySelector('#wheel-order').hidden && root.querySelector('#wheel-focus').hidden));
  assert.equal(page.url(), `${url}plain.html`);
});

host('two elements in two languages, with the script loaded twice', { prepare: listen }, async ({ page, visit, lesson }) => {
  await visit('two.html');
  const [one, two] = [lesson(0), lesson(1)];
  await Promise.all([one.live(), two.live()]);
  const titles = () => Promise.all([one.text('h1'), two.text('h1')]);
  assert.deepEqual(await titles(), [words('en')('start-title'), words('es')('start-title')]);
  // Each has its own place and its own language.
  await two.follow('.way[href*="check/"]');
  await two.follow('.chair[href*="leader"]');
  assert.deepEqual(await titles(), [words('en')('start-title'), words('es')('wheel-focus')]);
  await two.follow('.languages [hreflang=en]');
  await one.follow('.languages [hreflang=es]');
  assert.deepEqual(await titles(), [words('es')('start-title'), words('en')('wheel-focus')]);
  // And both share the same answers: an answer ticked in one is ticked in the other.
  await one.follow('.way[href*="check/"]');
  await one.follow('.chair[href*="leader"]');
  assert.equal(await one.text('h1'), words('es')('wheel-focus'));
  const ticked = (own, id) => own.until((root, id) => root.querySelector(id).checked, id);
  await one.click('#F1-outside-2');
  await ticked(two, '#F1-outside-2');
  await two.click('#F1-inside-5');
  await ticked(one, '#F1-inside-5');
  await rate(two, 'F1-outside-6');
  await ticked(one, '#F1-outside-6');
  assert.equal(await two.see((root) => root.querySelectorAll('.card :checked').length), 2);
  // Radios with the same name in the other element are a separate group.
  assert.equal(await one.see((root) => root.querySelectorAll('.card :checked').length), 2);
  // Erased in one, empty in both, and nothing reappears.
  await one.follow('.foot a[href*="result"]');
  await one.see((root) => root.querySelectorAll('.data details').forEach((fold) => { fold.open = true; }));
  await one.click('.erase summary');
  await one.click('.confirm button');
  await two.until((root) => root.querySelectorAll('.card :checked').length === 0);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  assert.deepEqual([...new Set((await heard(page)).filter(({ name }) => name === 'ready').map(({ from }) => from))], ['camber-lesson']);
});

/** The appearance of everything inside: a line per element, with the properties an intrusive host might change. */
const looks = (own) =>
  own.see((root) => {
    const names = ['color', 'background-color', 'font-family', 'font-size', 'font-style', 'font-weight', 'line-height', 'letter-spacing',
      'word-spacing', 'text-transform', 'text-align', 'text-indent', 'text-shadow', 'white-space', 'direction', 'cursor',
      'list-style-type', 'visibility', 'pointer-events', 'display', 'padding-left', 'margin-left'];
    return [...root.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return `${element.localName}.${element.getAttribute('class')} ${Math.round(width)}x${Math.round(height)} ${names.map((name) => style.getPropertyValue(name)).join('|')}`;
    });
  });

host('a host that shouts at everything with !important changes nothing inside', async ({ page, visit, lesson }) => {
  const own = lesson();
  const seen = {};
  for (const file of ['plain.html', 'hostile.html']) {
    await visit(file);
    await page.evaluate(() => { document.body.style.margin = 0; document.querySelector('camber-lesson').style.width = '800px'; });
    // The automatic theme follows the host's background, which is part of the shouting.
    await page.$eval('camber-lesson', (element) => element.setAttribute('theme', 'light'));
    await own.live();
    // The switches of the menu come a moment later.
    await own.until((root) => root.querySelector('.tools'));
    seen[file] = await looks(own);
  }
  assert.ok(seen['plain.html'].length > 50);
  assert.deepEqual(seen['hostile.html'], seen['plain.html']);
  // The host's style is intrusive indeed.
  const loud = await page.$eval('camber-lesson', (element) => getComputedStyle(element).textTransform);
  assert.equal(loud, 'uppercase');
});

host('a host sets colours, size and parts as documented, and no more', async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  const style = (selector, name) => own.see((root, selector, name) => getComputedStyle(root.querySelector(selector))[name], selector, name);
  const before = await style('h1', 'fontSize');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      camber-lesson { --camber-paper: rgb(1, 2, 3); --camber-ink: rgb(250, 251, 252); --camber-size: 10px; --camber-serif: monospace }
      camber-lesson::part(foot) { display: none }`);
    document.adoptedStyleSheets = [sheet];
  });
  assert.equal(await style('.camber', 'backgroundColor'), 'rgb(1, 2, 3)');
  assert.equal(await style('h1', 'color'), 'rgb(250, 251, 252)');
  assert.equal(await style('h1', 'fontFamily'), 'monospace');
  assert.equal(await style('.foot', 'display'), 'none');
  assert.ok(parseFloat(await style('h1', 'fontSize')) < parseFloat(before));
});

host('attributes take effect while the page runs, and nothing is lost', async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  const set = (name, value) => page.$eval('camber-lesson', (element, name, value) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)), name, value);
  const says = (selector, text) => own.until((root, selector, text) => root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() === text, selector, text);

  await set('lang', 'es-MX');
  await says('h1', words('es')('start-title'));
  await set('lang', null);
  await says('h1', words('en')('start-title'));
  // The host's page may change its own language.
  await page.evaluate(() => { document.documentElement.lang = 'es'; });
  await says('h1', words('es')('start-title'));
  await page.evaluate(() => { document.documentElement.lang = 'en'; });

  await set('chair', 'leader');
  await set('start', 'check');
  await says('h1', words('en')('wheel-focus'));
  assert.ok((await own.text('main, .main')).includes(words('en')('practice-f1', { role: 'leader' })));
  await own.click('#F1-outside-3');
  await set('chair', 'seller');
  await says('#F1-text', words('en')('practice-f1', { role: 'seller' }));
  assert.ok(await own.see((root) => root.querySelector('#F1-outside-3').checked), 'the answer stayed');
  // The alias `role`. ARIA has no such role, so the attribute is moved.
  await set('role', 'leader');
  await says('#F1-text', words('en')('practice-f1', { role: 'leader' }));
  assert.deepEqual(await page.$eval('camber-lesson', (element) => [element.hasAttribute('role'), element.getAttribute('chair')]), [false, 'leader']);

  const stored = () => page.evaluate(() => [localStorage, sessionStorage].map((area) => (area.getItem('camber.session') === null ? 0 : 1)));
  const keeping = () => own.text('.keeping');
  assert.deepEqual(await stored(), [1, 0]);
  await set('storage', 'session');
  await says('.keeping', words('en')('keeping-in-tab'));
  assert.deepEqual(await stored(), [1, 1]);
  await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  await set('storage', 'none');
  await says('.keeping', words('en')('keeping-nowhere'));
  await own.click('#F1-inside-4');
  assert.deepEqual(await stored(), [0, 0]);
  await set('storage', 'local');
  await says('.keeping', words('en')('keeping-soon'));
  assert.deepEqual(await stored(), [1, 0]);
  assert.deepEqual(await own.see((root) => [...root.querySelectorAll('.card :checked')].map(({ id }) => id)), ['F1-outside-3', 'F1-inside-4']);
  assert.ok(await keeping());

  const paper = () => own.see((root) => getComputedStyle(root.querySelector('.camber')).backgroundColor);
  const day = await paper();
  await set('theme', 'dark');
  assert.notEqual(await paper(), day);
  await set('theme', 'light');
  assert.equal(await paper(), day);

  await set('start', 'lesson/3');
  await says('.place', words('en')('place-scene', { number: 3, total: 8, title: await own.text('h1') }).replace(/\*+/g, ''));
});

host('the automatic theme is that of the page around, not of the device', { dark: true }, async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  const paper = () => own.see((root) => getComputedStyle(root.querySelector('.camber')).backgroundColor);
  const [light, dark] = ['rgb(251, 248, 241)', 'rgb(24, 22, 17)'];
  const becomes = (expected) => own.until((root, expected) => getComputedStyle(root.querySelector('.camber')).backgroundColor === expected, expected);
  assert.equal(await paper(), light, 'a page that says nothing is white, whatever the device');
  const set = (target, css) => page.$eval(target, (element, css) => { element.style.cssText = css; }, css);
  for (const [css, expected] of [
    ['background: #101418', dark],
    ['background: #fff', light],
    ['background: oklch(0.2 0.02 250)', dark],
    ['background: color(srgb 0.95 0.95 0.9)', light],
    ['background: rgba(0, 0, 0, 0.1)', light],
    ['background: #000; transition: background-color 0.1s', dark],
  ]) {
    await set('body', css);
    await becomes(expected);
  }
  await set('body', '');
  await set('html', 'color-scheme: light dark');
  await becomes(dark);
  await set('html', 'color-scheme: light');
  await becomes(light);
  await page.$eval('camber-lesson', (element) => element.setAttribute('theme', 'dark'));
  await becomes(dark);
  // A dark panel in a light page.
  await page.$eval('camber-lesson', (element) => {
    element.removeAttribute('theme');
    const panel = document.createElement('div');
    panel.style.background = '#222';
    element.replaceWith(panel);
    panel.append(element);
  });
  await becomes(dark);
});

host('what an attribute cannot mean is named on the console, and the default is taken', async (reader) => {
  const { page, visit, lesson } = reader;
  const said = [];
  page.on('console', (message) => message.type() === 'warn' && said.push(message.text()));
  reader.expect(/console: camber-lesson/);
  await visit('plain.html');
  const own = lesson();
  await own.live();
  const bad = { start: 'lesson/9', chair: 'boss', storage: 'cloud', theme: 'pink', lang: 'tlh', base: 'javascript:alert(1)' };
  for (const [name, value] of Object.entries(bad)) {
    await page.$eval('camber-lesson', (element, name, value) => { element.setAttribute(name, value); element.setAttribute(name, value); }, name, value);
  }
  await until(page, () => true);
  assert.equal(await own.text('h1'), words('en')('start-title'));
  assert.equal(said.length, Object.keys(bad).length, said.join('\n'));
  for (const [name, value] of Object.entries(bad)) {
    assert.ok(said.some((line) => line.includes(name) && line.includes(`“${value}”`)), `${name}: ${said.join('\n')}`);
  }
});

host('moved, removed, put back and inserted late: nothing is lost', { prepare: listen }, async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await page.$eval('camber-lesson', (element) => element.setAttribute('storage', 'none'));
  await own.follow('.way[href*="check/"]');
  await own.follow('.chair[href*="seller"]');
  await own.click('#F1-outside-2');
  const stands = async () => {
    assert.equal(await own.text('h1'), words('en')('wheel-focus'));
    assert.ok(await own.see((root) => root.querySelector('#F1-outside-2').checked));
  };
  // Moved immediately, and twice in a row.
  await page.evaluate(() => {
    const element = document.querySelector('camber-lesson');
    document.body.prepend(element);
    document.querySelector('#after').append(element);
  });
  await stands();
  await own.click('#F1-inside-5');
  // Away for a while, and back.
  await page.evaluate(async () => {
    window.away = document.querySelector('camber-lesson');
    window.away.remove();
    await new Promise((done) => setTimeout(done, 300));
    document.body.append(window.away);
  });
  await stands();
  await rate(own, 'F1-outside-3');
  assert.ok(await own.see((root) => root.querySelector('#F1-inside-5').checked && root.querySelector('#F1-outside-3').checked), 'it still listens');
  // Changed while it was away.
  await page.evaluate(() => {
    window.away.remove();
    window.away.lang = 'es';
    document.body.append(window.away);
  });
  await own.until((root, text) => root.querySelector('h1').textContent === text, words('es')('wheel-focus'));
  assert.equal((await heard(page)).filter(({ name }) => name === 'ready').length, 1, 'one app for the element’s whole life');

  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('camber-lesson'), { lang: 'es' })));
  const late = lesson(0);
  await page.evaluate(() => scrollTo(0, 0));
  await late.live();
  assert.equal(await late.text('h1'), words('es')('start-title'));
});

host('an element that is gone for good is forgotten with its app', async ({ page, visit, lesson }) => {
  await visit('plain.html');
  await lesson().live();
  await page.evaluate(() => {
    const element = document.querySelector('camber-lesson');
    window.memory = new WeakRef(element);
    element.remove();
  });
  const cdp = await page.createCDPSession();
  for (let tries = 0; tries < 20 && (await page.evaluate(() => window.memory.deref() !== undefined)); tries++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.ok(await page.evaluate(() => window.memory.deref() === undefined), 'somebody still holds it');
  // The rest of the page still works.
  await page.evaluate(() => document.body.prepend(document.createElement('camber-lesson')));
  await lesson().live();
});

host('no event carries an answer or a score', { prepare: listen }, async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await takeCheck(own);
  assert.equal(await own.count('[aria-labelledby=share-title]'), 0);
  const told = await heard(page);
  const shape = { ready: ['answered', 'practices', 'seen', 'scenes'], progress: ['answered', 'practices', 'seen', 'scenes'], complete: ['part'], moved: [] };
  for (const { name, from, bubbles, composed, detail } of told) {
    assert.deepEqual([from, bubbles, composed], ['camber-lesson', true, true]);
    assert.deepEqual(Object.keys(detail), shape[name], name);
  }
  assert.deepEqual(told.filter(({ name }) => name === 'complete').map(({ detail }) => detail.part), ['check']);
  // One progress event per practice, which does not reveal which one.
  const counts = told.filter(({ name }) => name === 'progress').map(({ detail }) => detail.answered);
  assert.deepEqual([...new Set(counts)], Array.from({ length: 16 }, (_, index) => index + 1));
});

host('the result is handed over only where the host asks, and only for each press of the button', { prepare: (page) => Promise.all([listen(page), answered(page)]) }, async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await own.follow('.foot a[href*="/result/"]');
  const results = async () => (await heard(page)).filter(({ name }) => name === 'result').map(({ detail }) => detail);
  await page.$eval('camber-lesson', (element) => element.setAttribute('share-result', ''));
  await own.until((root) => root.querySelector('[aria-labelledby=share-title] button'));
  assert.deepEqual(await results(), []);
  const { overall, dimensions } = GOLDEN.E_mixed_realistic.result;
  const [low, high] = overall.range95;
  const expected = Object.fromEntries(
    Object.entries({ score: overall.score, low, high, ...Object.fromEntries(Object.entries(dimensions).map(([wheel, { score }]) => [wheel, score])) })
      .map(([name, score]) => [name, Math.round(score)]),
  );
  await own.click('[aria-labelledby=share-title] button');
  await own.until((root, text) => root.querySelector('#notice p')?.textContent === text, words('en')('share-done'));
  assert.deepEqual(await results(), [expected]);
  // Never again on its own: not after another answer, and not after a reload.
  await own.follow('.foot a[href*="/about/"]');
  await own.follow('.foot a[href*="/result/"]');
  assert.equal((await results()).length, 1);
  await own.click('[aria-labelledby=share-title] button');
  await own.until((root, text) => root.querySelector('#notice p')?.textContent === text, words('en')('share-done'));
  assert.equal((await results()).length, 2);
});

host('a switch of the host’s is on only where that is said: frameworks write what is false as “false”', { prepare: answered }, async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await own.follow('.foot a[href*="/result/"]');
  const offers = async (value) => {
    await page.$eval('camber-lesson', (element, value) => (value === null ? element.removeAttribute('share-result') : element.setAttribute('share-result', value)), value);
    // Another wish after it: once that is done, this one is.
    const lang = (await own.see((root) => root.querySelector('.camber').lang)) === 'en' ? 'es' : 'en';
    await page.$eval('camber-lesson', (element, lang) => { element.lang = lang; }, lang);
    await own.until((root, lang) => root.querySelector('.camber').lang === lang && root.querySelector('.number'), lang);
    return own.count('[aria-labelledby=share-title]');
  };
  for (const value of ['', 'true', 'TRUE', 'share-result', '1']) assert.equal(await offers(value), 1, `“${value}”`);
  for (const value of ['false', 'False', ' false ', '0', 'no', 'off', 'null', 'undefined', null]) assert.equal(await offers(value), 0, `“${value}”`);
});

host('a wish to keep less that is not understood keeps nothing', async (reader) => {
  const { page, visit, lesson } = reader;
  const said = [];
  page.on('console', (message) => message.type() === 'warn' && said.push(message.text()));
  reader.expect(/console: camber-lesson/);
  for (const value of ['nonne', 'no', 'false', '']) {
    await visit('plain.html');
    await page.$eval('camber-lesson', (element, value) => { element.setAttribute('storage', value); element.setAttribute('start', 'check'); element.setAttribute('chair', 'seller'); }, value);
    const own = lesson();
    await own.live();
    await own.click('#F1-outside-2');
    await own.until((root, text) => root.querySelector('.keeping').textContent.trim() === text, words('en')('keeping-nowhere'));
    assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], []], `“${value}”`);
    assert.ok(said.some((line) => line.includes(`“${value}”`) && line.trimEnd().endsWith('“none”.')), said.join('\n'));
  }
});

host('keys answer a card in the element, and what is pressed on the host’s page is the host’s', async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await own.follow('.way[href*="check/"]');
  await own.follow('.chair[href*="seller"]');
  const answers = () => own.see((root) => [...root.querySelectorAll('.card :checked')].map(({ id }) => id));
  await page.evaluate(() => {
    document.activeElement.blur();
    document.body.prepend(Object.assign(document.createElement('input'), { id: 'theirs' }));
  });
  await page.keyboard.press('3');
  await page.focus('#theirs');
  await page.keyboard.type('345');
  assert.deepEqual([await page.$eval('#theirs', (field) => field.value), await answers()], ['345', []]);
  await own.see((root) => root.querySelector('#page-title').focus());
  await page.keyboard.press('3');
  assert.deepEqual(await answers(), ['F1-outside-2']);
});

host('a theme that outlines whatever has the focus does not outline the whole lesson', async ({ page, visit, lesson }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, :focus, :focus-within, :focus-visible { outline: 5px solid red !important; outline-offset: 3px }');
    document.adoptedStyleSheets = [sheet];
  });
  await own.see((root) => root.querySelector('.way').focus());
  assert.deepEqual(await page.evaluate(() => ['camber-lesson', 'h1'].map((name) => getComputedStyle(document.querySelector(name)).outlineStyle)), ['none', 'solid']);
  // What has the focus still shows it.
  await page.keyboard.press('Tab');
  assert.notEqual(await own.see((root) => getComputedStyle(root.activeElement).outlineStyle), 'none');
});

host('the chair that the host names is not asked for: at once, after a reload, in a new element', async ({ page, visit, lesson }) => {
  const name = (chair) => page.$eval('camber-lesson', (element, chair) => { element.setAttribute('start', 'check'); if (chair) element.setAttribute('chair', chair); }, chair);
  const arrive = async (chair) => {
    await visit('plain.html');
    await name(chair);
    await lesson().live();
  };
  const own = lesson();
  const rates = async (role) => {
    await own.until((root, title, text) => root.querySelector('h1').textContent === title && root.querySelector('#F1-text').textContent === text, words('en')('wheel-focus'), words('en')('practice-f1', { role }));
  };
  await arrive('seller');
  await rates('seller');
  await own.click('#F1-outside-2');
  await own.until((root) => root.querySelector('#F1-outside-2').checked);
  await arrive('seller');
  await rates('seller');
  assert.ok(await own.see((root) => root.querySelector('#F1-outside-2').checked), 'the answer stayed');
  await page.evaluate(() => {
    document.querySelector('camber-lesson').remove();
    document.body.append(Object.assign(document.createElement('camber-lesson'), { innerHTML: '' }));
  });
  await name('seller');
  await own.live();
  await rates('seller');
  // What the host said is not what the reader said: it may say something else, and where it says nothing they are asked.
  await arrive('leader');
  await rates('leader');
  await arrive();
  await own.until((root, title) => root.querySelector('h1').textContent === title, words('en')('role-title'));
  // Where it begins in a scene, the menu offers another language beside its own once all has come, before anything is pressed.
  await visit('plain.html');
  await page.$eval('camber-lesson', (element) => element.setAttribute('start', 'lesson/3'));
  await own.until((root) => root.querySelector('.menu [name=beside]'));
  await arrive();
  // What the reader says counts from then on, whatever the host says.
  await own.follow('.chair[href*="seller"]');
  await arrive('leader');
  await rates('seller');
});

host('what is said of the network is so here: no copy is fetched', { copy: true }, async ({ page, visit, lesson, site }) => {
  await visit('plain.html');
  const own = lesson();
  await own.live();
  const say = words('en');
  const all = () => own.see((root) => root.querySelector('.camber').textContent.replace(/\s+/g, ' '));
  assert.ok((await all()).includes(say('start-private-alone')));
  await own.follow('.foot a[href*="/about/"]');
  assert.ok((await all()).includes(say('about-private-alone')));
  await own.follow('.foot a[href*="/privacy/"]');
  const text = await all();
  assert.ok(text.includes(say('privacy-no-copy')) && !text.includes(say('privacy-copy-about')));
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.equal(site.requests.filter(({ path }) => path.endsWith('sw.js')).length, 0);
});

/** What libraries of old and new put in the place of what the browser has. Runs before every script of the page. */
const REPLACED = {
  'a promise of its own kind': () => { window.Promise = class extends Promise {}; },
  'a promise of another kind': () => {
    const Native = Promise;
    class Own {
      constructor(run) { this.inner = new Native(run); }
      then(done, failed) { return new Own((resolve, reject) => this.inner.then(done, failed).then(resolve, reject)); }
      catch(failed) { return this.then(undefined, failed); }
      finally(call) { return this.then((value) => { call(); return value; }, (error) => { call(); throw error; }); }
    }
    for (const name of ['resolve', 'reject', 'all', 'race', 'allSettled', 'any']) Own[name] = (what) => new Own((resolve, reject) => Native[name](what).then(resolve, reject));
    window.Promise = Own;
    // As zones do it: what the browser's own promises lead to are theirs.
    const { then } = Native.prototype;
    const { fetch } = window;
    window.fetch = (...given) => Own.resolve(then.call(fetch(...given), (response) => response));
  },
  'lists made in another way': () => {
    Array.from = (list) => [...list];
    Array.prototype.entries = function () { return [...this]; };
    Array.prototype.toJSON = function () { return 'a list'; };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.each = function (call) { for (const one of this) call(one); return this; };
    Object.prototype.extra = 'of everything';
  },
  'a storage that gives undefined for nothing': () => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) { return getItem.call(this, key) ?? undefined; };
  },
  'a storage that gives numbers': () => { Storage.prototype.getItem = () => 7; },
  'a storage that gives objects': () => { Storage.prototype.getItem = () => ({ length: 3 }); },
  'a storage that gives yes and no': () => { Storage.prototype.getItem = () => false; },
  'no languages': () => { Object.defineProperty(navigator, 'languages', { get: () => undefined }); },
};
for (const [what, replace] of Object.entries(REPLACED)) {
  host(`a host that has replaced what the browser has: ${what}`, { prepare: (page) => page.evaluateOnNewDocument(replace) }, async ({ page, visit, lesson }) => {
    await visit('plain.html');
    await page.$eval('camber-lesson', (element) => element.setAttribute('start', 'lesson/3'));
    const own = lesson();
    await own.live();
    await own.until((root, title) => root.querySelector('h1').textContent === title, words('en')(`scene-${SCENES[2]}-title`));
    // Another language and the check: everything that waits for something, and everything that is kept.
    await page.$eval('camber-lesson', (element) => { element.lang = 'es'; element.setAttribute('start', 'check'); element.setAttribute('chair', 'seller'); });
    await own.until((root, title) => root.querySelector('h1').textContent === title, words('es')('wheel-focus'));
    await own.click('#F1-outside-2');
    await own.click('#F1-inside-5');
    await own.until((root) => root.querySelector('#F1-outside-2').checked && root.querySelector('#F1-inside-5').checked && root.querySelector('.keeping'));
    assert.equal(await own.count('.failure'), 0);
  });
}

host('axe finds nothing in the element, in any state that only it has', { prepare: (page) => Promise.all([listen(page), answered(page)]), dark: false }, async (reader) => {
  const { page, visit, lesson } = reader;
  reader.expect(/camber-lesson/);
  await visit('plain.html');
  const own = lesson();
  await own.live();
  await page.evaluate(axe.source);
  const look = (rules) =>
    page.evaluate(async (values) => {
      // Content around the element is the host's responsibility. Axe looks for the target of the skip link only in
      // the document, so it is checked below.
      const rules = { 'skip-link': { enabled: false } };
      const { violations } = await axe.run('camber-lesson', { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'], preload: false });
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${JSON.stringify(target)}`));
    }, rules);
  const looks = [[NARROW, 'light'], [DESKTOP, 'dark']];
  const everywhere = async (state) => {
    for (const [viewport, theme] of looks) {
      await page.setViewport(viewport);
      await page.$eval('camber-lesson', (element, theme) => element.setAttribute('theme', theme), theme);
      assert.deepEqual(await look(RULES), [], `${state}, ${viewport.width} px, ${theme}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= viewport.width, `${state}: ${width} px wide at ${viewport.width}`);
    }
  };
  await everywhere('start');
  await own.see((root) => root.querySelector('.skip').focus());
  await page.keyboard.press('Enter');
  assert.equal(await own.see((root) => root.activeElement.id), 'main');
  await page.$eval('camber-lesson', (element) => element.setAttribute('share-result', ''));
  await own.follow('.foot a[href*="/result/"]');
  await everywhere('result with the offer to hand it over');
  await own.click('[aria-labelledby=share-title] button');
  await own.until((root) => root.querySelector('#notice p'));
  await everywhere('handed over');
  await page.$eval('camber-lesson', (element) => element.fail({ cause: 'policy' }));
  await everywhere('failure');
  await own.see((root) => root.querySelector('.failure').setAttribute('role', 'nonsense'));
  assert.equal((await look(RULES)).length, 1, 'axe does find what is wrong');
});

host('on a page as intranets have them it finds its room, at every width', { dark: false, viewport: DESKTOP }, async ({ page, visit, lesson }) => {
  await visit('intranet.html');
  const own = lesson();
  await own.live();
  // It starts with the check, in the host's colors, and the host's page is unchanged.
  assert.equal(await own.text('h1'), words('en')('role-title'));
  assert.equal(await own.see((root) => getComputedStyle(root.querySelector('.camber')).backgroundColor), 'rgb(255, 255, 255)');
  await own.follow('.chair[href*="seller"]');
  await page.evaluate(axe.source);
  for (const viewport of [DESKTOP, PHONE, NARROW]) {
    await page.setViewport(viewport);
    const rules = { 'skip-link': { enabled: false } };
    const found = await page.evaluate(async (rules) => (await axe.run(document, { rules, preload: false })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`), rules);
    assert.deepEqual(found, [], `${viewport.width} px`);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
  }
});
