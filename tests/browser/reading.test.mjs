// How one likes to read: with the other language beside, kept from page to page and gone when one wants nothing kept.

import assert from 'node:assert/strict';
import { DESKTOP, PHONE, follow, gate, live, shifts, story, text, until } from './lib.mjs';
import { SCENES, root } from './site.mjs';
import { LANGUAGES, plain, words } from './words.mjs';

const other = (language) => LANGUAGES.find((one) => one !== language);
const habits = (page) => page.evaluate(() => localStorage.getItem('camber.reading'));

/** Turns the other language on or off. */
async function flip(page) {
  const was = await page.$('.pair') !== null;
  await page.click('[name=beside]');
  await until(page, (was) => (document.querySelector('.pair') !== null) !== was, was);
}

/** The pairs of a page: { languages, texts, tops }. */
const pairs = (page) =>
  page.$$eval('.pair', (pairs) => pairs.map((pair) => {
    const cells = [...pair.children];
    return {
      languages: cells.map((cell) => cell.lang),
      texts: cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      tops: cells.map((cell) => Math.round(cell.firstChild.getBoundingClientRect?.().top ?? cell.getBoundingClientRect().top)),
    };
  }));

for (const language of LANGUAGES) {
  for (const viewport of [PHONE, DESKTOP]) {
    story(`every scene in two languages, ${language} first, ${viewport.width} px`, { languages: language, viewport }, async ({ page, open }) => {
      await open(`${root(language)}lesson/1/`);
      assert.equal(await page.$('.pair'), null, 'one language, until somebody wants both');
      await flip(page);
      for (const [place, scene] of SCENES.entries()) {
        const [own, beside] = [language, other(language)].map(words);
        await until(page, (title) => document.querySelector('h1').textContent === title, own(`scene-${scene}-title`));
        // What comes after the turn is told in both languages too.
        await page.$eval('.telling', (telling) => { telling.open = true; });
        const shown = await pairs(page);
        assert.ok(shown.length >= 6, `${shown.length} pairs`);
        for (const { languages, texts, tops } of shown) {
          assert.deepEqual(languages, [language, other(language)]);
          assert.ok(texts.every((text) => text.length > 1), texts.join(' | '));
          if (viewport === DESKTOP && tops.every((top) => top > 0)) assert.equal(tops[0], tops[1], `not level: ${texts[0]}`);
        }
        for (const part of ['title', 'question', 'takeaway']) {
          const texts = [own, beside].map((say) => plain(say(`scene-${scene}-${part}`)));
          assert.ok(shown.some((pair) => texts.every((text, cell) => pair.texts[cell] === text)), `${part} of ${scene}`);
        }
        assert.equal(await page.$$eval('h1', (all) => all.length), 1);
        // The other language repeats no heading, and its words say their language.
        const echoed = await page.$$eval(`[lang=${other(language)}] :is(h1, h2, h3):not([role=presentation])`, (all) => all.length);
        assert.equal(echoed, 0);
        if (place < SCENES.length - 1) await follow(page, '.onward .go');
      }
    });
  }
}

story('the other language comes and goes, and nothing done is lost', { viewport: PHONE }, async ({ page, open }) => {
  const [en, es] = LANGUAGES.map(words);
  await open('lesson/2/');
  await page.focus('#pull-left');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
  const stands = () => page.$$eval('.play input', (inputs) => inputs.map((input) => input.value));
  const before = await stands();
  await flip(page);
  assert.equal(await page.evaluate(() => document.activeElement.name), 'beside', 'the switch keeps the focus');
  assert.deepEqual(await stands(), before);
  // What the board answers stands there in both languages, and is announced in one.
  const said = await text(page, '[role=status].reaction');
  const answer = ['pull-worse', 'pull-still', 'pull-better'].find((id) => plain(en(id)) === said);
  assert.ok(answer, said);
  assert.equal(await text(page, '.answer-beside'), plain(es(answer)));
  assert.equal(await page.$eval('.answer-beside', (answer) => answer.closest('[role=status]')), null);

  // Another page, another language, a reload: both languages stay, and so does the work.
  await follow(page, '.onward .go');
  assert.ok(await page.$('.pair'));
  await follow(page, '.onward a:not(.go)');
  await follow(page, '.languages [hreflang=es]');
  assert.deepEqual((await pairs(page))[0].languages, ['es', 'en']);
  await page.reload();
  await live(page);
  assert.deepEqual((await pairs(page))[0].languages, ['es', 'en']);
  assert.deepEqual(await stands(), before);
  await flip(page);
  assert.equal(await habits(page), '');
  assert.deepEqual(await stands(), before);
  await page.reload();
  await live(page);
  assert.equal(await page.$('.pair'), null);
});

story('the place on the page is kept over a reload, also in two languages', { viewport: PHONE }, async ({ page, open }) => {
  await open('lesson/6/');
  // To its end, so that what follows stands open.
  for (const card of ['leader', 'seller', 'care', 'loyal', 'revenue', 'revenue']) {
    const name = words('en')(`chain-card-${card}`);
    await page.$$eval('.pick', (picks, name) => picks.find((pick) => pick.textContent.includes(name)).click(), name);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await until(page, () => document.querySelector('.telling').open);
  for (const both of [false, true]) {
    if (both) await flip(page);
    const where = await page.evaluate(() => {
      const last = document.querySelector('.telling > div > :last-child');
      last.scrollIntoView();
      return { y: scrollY, end: document.documentElement.scrollHeight };
    });
    await page.reload();
    await live(page);
    await until(page, (y) => Math.abs(scrollY - y) <= 1, where.y);
  }
});

const app = gate();
story('the switch turned before the app is there counts', { server: app.server }, async ({ page, site }) => {
  app.close();
  await page.goto(`${site.url}lesson/3/`, { waitUntil: 'domcontentloaded' });
  await page.click('[name=beside]');
  assert.equal(await page.$('[data-live]'), null, 'the app must not be there yet');
  app.open();
  await live(page);
  await until(page, () => document.querySelector('.pair'));
  assert.ok(await page.$eval('[name=beside]', (box) => box.checked));
  assert.equal(await habits(page), 'beside-es');
});

story('nothing moves while the app comes to a reader of one language', { viewport: PHONE }, async ({ page, open }) => {
  await open('lesson/3/');
  assert.deepEqual(await shifts(page), []);
});

const denied = (page) => page.evaluateOnNewDocument(() => {
  const deny = () => { throw new DOMException('denied', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: deny });
});

story('where nothing can be stored, both languages can be read all the same', { prepare: denied }, async ({ page, open }) => {
  await open('lesson/1/');
  await flip(page);
  await follow(page, '.onward .go');
  assert.ok(await page.$('.pair'));
  await page.reload();
  await live(page);
  assert.equal(await page.$('.pair'), null);
});

story('a shared computer forgets how one likes to read', async ({ page, open }) => {
  await open('lesson/1/');
  await flip(page);
  assert.equal(await habits(page), 'beside-es');
  await open('check/seller/focus/');
  await page.click('#F1-outside-1');
  await open('result/');
  await page.click('#shared');
  await until(page, () => localStorage.getItem('camber.reading') === null);
  await open('lesson/1/');
  assert.equal(await page.$('.pair'), null);
  await flip(page);
  assert.equal(await habits(page), null);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['camber.shared-computer']);
});
