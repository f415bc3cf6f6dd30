// Every page, by its own address, and every kind of page in both languages: as a reader with the app meets it.

import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, follow, forEach, live, path, shifts, story, text, until } from './lib.mjs';
import { PAGES, root } from './site.mjs';
import { LANGUAGES, words } from './words.mjs';

/** Whether an address names a file of the release folder. */
function isFile(address, site) {
  if (!address.startsWith(site.url)) return false;
  const file = join(FOLDER, decodeURIComponent(address.slice(site.url.length).split('#')[0]));
  return existsSync(file) && statSync(file).isFile();
}

async function assertLinks(page, site) {
  const { links, missing } = await page.evaluate(() => {
    const here = location.href.split('#')[0];
    const [inside, outside] = [[], []];
    for (const { href } of document.querySelectorAll('a')) (href.startsWith(`${here}#`) ? inside : outside).push(href);
    return { links: outside, missing: inside.filter((href) => !document.getElementById(href.split('#')[1])) };
  });
  assert.ok(links.length >= 5);
  assert.deepEqual(links.filter((link) => !isFile(link, site)), [], 'links to no file');
  assert.deepEqual(missing, [], 'links inside the page');
}

for (const language of LANGUAGES) {
  const options = { languages: language, prepare: arriveLate };
  story(`every kind of page in ${language} opens by its address, is what was prerendered, and leads somewhere`, options, async ({ page, open, site }) => {
    // Of scenes and of wheels, which are alike, each is opened in one language: tests/pages.rs has all of them in both.
    const isOneOfMany = (folder) => /(lesson|check|paper)\/./.test(folder);
    const mine = PAGES.filter((page) => page.language === language).filter(({ folder }, place) => !isOneOfMany(folder) || place % 2 === LANGUAGES.indexOf(language));
    await forEach(mine, ({ folder }) => folder, async (expected) => {
      await open(expected.folder);
      await assertStill(page);
      await assertHead(page, site, expected);
      await assertLinks(page, site);
      // Only the app can write the result.
      if (!/(result|finish)\/$/.test(expected.folder)) await assertUnchanged(page);
    });
  });
}

// Delays the app until after the first paint, as on a slow connection, and records the page before that: every
// element with its classes, its own text and its position.
function arriveLate(page) {
  return page.evaluateOnNewDocument(() => {
    // Progress from an earlier page would show on this one.
    localStorage.clear();
    indexedDB.deleteDatabase('camber');
    const painted = new Promise((resolve) => {
      new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
    });
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
      await painted;
      // A long page may be painted before all of it has been read.
      if (document.readyState === 'loading') await new Promise((done) => { document.addEventListener('DOMContentLoaded', done); });
      // Parts that come later are instantiated the same way.
      window.prerendered ??= window.outline();
      return instantiate(...given);
    };
    window.outline = () =>
      [...document.querySelectorAll('#camber *')]
        // What turns the wheels and sets how to read comes with another part. Only the app knows whether something is stored, which scenes were seen, and how many requests were made.
        .filter((element) => !element.matches('noscript, .keeping, .stations .hidden, .now *, .copy, :is(.menu nav, .steering), :is(.menu nav, .steering) *'))
        .map((element) => {
          const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data);
          const classes = [...element.classList].filter((name) => name !== 'seen');
          // Replacing a node does not count as a layout shift, so positions are compared too.
          const { left, top } = element.getBoundingClientRect();
          // Parts of a drawing move with it; half pixels within it may be rounded either way.
          // Without the app the other statements of a wheel stand below the first, and the foot below them.
          const card = document.querySelector('.card.shown');
          const follows = card && !card.contains(element) && card.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
          const place = element.ownerSVGElement || follows ? '' : `${Math.round(left)},${Math.round(top)}`;
          return `${element.nodeName} ${classes.join('.')} ${element.id} ${own.join('').trim()} ${place}`;
        });
  });
}

async function assertUnchanged(page) {
  const { before, after } = await page.evaluate(() => ({ before: window.prerendered, after: window.outline() }));
  assert.ok(before?.length > 20, 'nothing was prerendered');
  assert.deepEqual(after, before);
}

async function assertHead(page, site, { language, folder, heading, title }) {
  const { description, alternates, ...found } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent),
    description: document.querySelector('meta[name=description]').content,
    alternates: Object.fromEntries(
      [...document.querySelectorAll('link[rel=alternate]')].map((link) => [link.hreflang, link.href]),
    ),
  }));
  assert.deepEqual(found, { lang: language, dir: 'ltr', title, headings: [heading] });
  assert.ok(description.length > 50, 'description');
  const alone = folder.slice(root(language).length);
  const english = `${site.url}${alone}index.html`;
  assert.deepEqual(alternates, { en: english, es: `${site.url}es/${alone}index.html`, 'x-default': english });
  for (const address of Object.values(alternates)) assert.ok(isFile(address, site), address);
}

// When the app takes over, nothing jumps, and readers who have started to read or tab are not interrupted.
async function assertStill(page) {
  // A page that is painted before all of it has been read gets its scrollbar afterwards, which moves what stands at the
  // right of the head by a hair; everything that a reader would see is a hundred times as much.
  assert.deepEqual((await shifts(page)).filter(({ value }) => value > 0.001), []);
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.equal(await page.evaluate(() => document.activeElement.nodeName), 'BODY', 'focus');
}

story('the bare address follows the wish of the browser', { languages: 'es-MX,es;q=0.9,en;q=0.8' }, async ({ page, open }) => {
  await open('');
  assert.equal(path(page), 'es/index.html');
  assert.equal(await text(page, 'h1'), words('es')('start-title'));
  // Readers who choose English there stay in English, on this visit and on the next one.
  await follow(page, '.languages [hreflang=en]');
  await until(page, () => document.documentElement.lang === 'en');
  await open('');
  assert.equal(await text(page, 'h1'), words('en')('start-title'));
  assert.equal(path(page), '');
});

story('an address that says a language is not overruled by the browser', { languages: 'es' }, async ({ page, open }) => {
  await open('about/');
  assert.equal(await text(page, 'h1'), words('en')('about-title'));
});

const ODD = encodeURI('/área de ventas/año 1/');
story('the folder runs from a path with spaces and accents', { server: { prefix: ODD } }, async ({ page, open, site }) => {
  await open('');
  await follow(page, '.way[href*="check/"]');
  await follow(page, '.chair[href*="seller"]');
  await page.click('#F1-outside-3');
  await follow(page, '.languages [hreflang=es]');
  assert.equal(path(page, site), 'es/check/seller/focus/index.html');
  await page.reload();
  await live(page);
  assert.ok(await page.$eval('#F1-outside-3', (radio) => radio.checked));
  for (const folder of ['es/lesson/8/', 'result/', 'es/result/']) {
    await open(folder);
    await assertLinks(page, site);
  }
});
