// Without scripts every page can still be read, and its controls and links still work.

import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, forEach, path, story, text } from './lib.mjs';
import { PAGES, SCENES, root } from './site.mjs';
import { LANGUAGES, plain, words } from './words.mjs';

for (const language of LANGUAGES) {
  story(`every other page can be read without script, in ${language}`, { script: false, languages: language }, async (reader) => {
    const { page, open, site } = reader;
    // Without scripts, the preload of the app's module cannot be used.
    reader.expect(/^failed: .*\.js csp$/);
    // In turn: that no page lacks a heading or leads nowhere, tests/pages.rs knows of each in both languages.
    const mine = PAGES.filter((page) => page.language === language).filter((_, place) => place % 2 === LANGUAGES.indexOf(language));
    await forEach(mine, ({ folder }) => folder, async ({ folder, heading }) => {
      await open(folder);
      const { length, links, ...found } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        headings: [...document.querySelectorAll('h1')].map((h1) => h1.innerText),
        length: document.querySelector('main').innerText.length,
        links: [...new Set([...document.querySelectorAll('a')].map((link) => link.href.split('#')[0]))],
      }));
      assert.deepEqual(found, { lang: language, headings: [heading] });
      assert.ok(length > least(folder), `only ${length} characters`);
      for (const href of links) {
        const file = join(FOLDER, decodeURIComponent(href.slice(site.url.length)));
        assert.ok(existsSync(file), href);
        // The root of a language is a folder with an index.html; every other link names its file.
        assert.ok(statSync(file).isFile() || href.endsWith('/'), href);
      }
    });
  });
}

/** The minimum length of this page's text when it is complete. */
function least(folder) {
  if (folder.includes('lesson/')) return 700;
  if (/check\/\w/.test(folder)) return 700;
  if (folder.includes('about/')) return 1500;
  return 100;
}

for (const language of LANGUAGES) {
  story(`the lesson is complete without script in ${language}`, { script: false, languages: language }, async (reader) => {
    const { page, open } = reader;
    reader.expect(/^failed: .*\.js csp$/);
    const say = words(language);
    await open(`${root(language)}lesson/1/`);
    for (const [place, scene] of SCENES.entries()) {
      assert.equal(path(page), place === 0 ? `${root(language)}lesson/1/` : `${root(language)}lesson/${place + 1}/index.html`);
      assert.equal(await text(page, '.takeaway'), plain(say(`scene-${scene}-takeaway`)));
      // A still picture replaces the interaction, and its assumptions can be read.
      const drawn = await page.$$eval('.play svg', (all) => all.filter((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width >= 36).length);
      assert.ok(drawn > 0, `${scene} has no picture`);
      assert.ok(await page.$eval('.how summary', (how) => how.checkVisibility()), `${scene} does not say how it works`);
      await Promise.all([page.waitForNavigation(), page.click('.onward .go')]);
    }
    assert.equal(path(page), `${root(language)}finish/index.html`);
  });
}

story('the radios can be ticked without script, and the page says what is missing', { script: false }, async (reader) => {
  const { page, open } = reader;
  reader.expect(/^failed: .*\.js csp$/);
  await open('check/seller/insight/');
  await page.click('#K1-outside-4');
  await page.click('#K1-outside-2');
  await page.click('#K2-na');
  const ticked = await page.$$eval('input:checked', (inputs) => inputs.map((input) => input.id));
  assert.deepEqual(ticked, ['K1-outside-2', 'K2-na']);
  assert.equal(await page.$$eval('main [type=radio]', (radios) => radios.length), 4 * 2 * 7);
  assert.equal(await page.$eval('body > noscript', (element) => element.innerText.trim()), words('en')('noscript'));
});
